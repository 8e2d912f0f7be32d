export interface FtrlOrder {
  /** How fast weights move. */
  alpha: number;
  /** How much must speak for a weight before it is any. */
  l1: number;
  bias: number;
  biasStep: number;
  /** An error smaller than this moves no weight. */
  leastError: number;
}

/**
 * The weights of a logistic regression, learned by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the
 * Trenches", 2013): its L1 part leaves most without any weight, which keeps a table small.
 */
export class Ftrl {
  readonly weights: Float64Array;
  bias: number;
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #order: FtrlOrder;

  constructor(size: number, order: FtrlOrder) {
    this.weights = new Float64Array(size);
    this.#z = new Float64Array(size);
    this.#n = new Float64Array(size);
    this.bias = order.bias;
    this.#order = order;
  }

  /** Learns from an example by what it has, each counting `share`, and by how far it was told too high. */
  learn(features: Uint32Array | Int32Array, share: number, error: number): void {
    const { alpha, l1, biasStep, leastError } = this.#order;
    this.bias -= biasStep * error;
    const g = error * share;
    if (Math.abs(g) < leastError) return;
    for (const k of features) {
      const before = this.#n[k] as number;
      const after = before + g * g;
      const z = (this.#z[k] as number) + g - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * (this.weights[k] as number);
      this.#z[k] = z;
      this.#n[k] = after;
      this.weights[k] = Math.abs(z) <= l1 ? 0 : (-(z - Math.sign(z) * l1) * alpha) / (1 + Math.sqrt(after));
    }
  }
}
