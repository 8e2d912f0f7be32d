import type { FoldedLine } from './fold.ts';

/** Counts lines that stand word for word more than once; case, accents and spacing don't count. */
export class Repeats {
  private readonly seen = new Map<number, number>();

  /** Takes in a line by its key. */
  add(key: number): void {
    this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
  }

  count(key: number): number {
    return this.seen.get(key) ?? 0;
  }
}

/**
 * What a folded line says, in 53 bits of two FNV-1a hashes: two different ones with one key are not to be
 * expected.
 */
export const keyOf = ({ units, length }: FoldedLine): number => {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
};
