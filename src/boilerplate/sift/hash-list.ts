/** Hashes of 32 bits, one after the other: it grows as they come. */
export class HashList {
  #hashes = new Uint32Array(1024);
  length = 0;

  push(hash: number): void {
    if (this.length === this.#hashes.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.#hashes);
      this.#hashes = longer;
    }
    this.#hashes[this.length++] = hash;
  }

  filled(): Uint32Array {
    return this.#hashes.subarray(0, this.length);
  }
}
