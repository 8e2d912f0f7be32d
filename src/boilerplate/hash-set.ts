const FIRST_SIZE = 1024;

/** A set of 32-bit hashes that is emptied at no cost: one serves for all sentences of a text. */
export class HashSet {
  #keys = new Uint32Array(FIRST_SIZE);
  // Which turn each slot was filled in: what an earlier turn left there is empty.
  #turns = new Uint32Array(FIRST_SIZE);
  #turn = 1;
  size = 0;

  clear(): void {
    this.#turn++;
    this.size = 0;
  }

  /** Whether it wasn't in there yet. */
  add(hash: number): boolean {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#turns[slot] === this.#turn) {
      if (this.#keys[slot] === hash) return false;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = hash;
    this.#turns[slot] = this.#turn;
    if (++this.size * 2 > mask) this.#grow();
    return true;
  }

  has(hash: number): boolean {
    const mask = this.#keys.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; this.#turns[slot] === this.#turn; slot = (slot + 1) & mask) if (this.#keys[slot] === hash) return true;
    return false;
  }

  #grow(): void {
    const own = this.#keys.filter((_, slot) => this.#turns[slot] === this.#turn);
    this.#keys = new Uint32Array(this.#keys.length * 4);
    this.#turns = new Uint32Array(this.#keys.length);
    this.#turn = 1;
    this.size = 0;
    for (const key of own) this.add(key);
  }
}
