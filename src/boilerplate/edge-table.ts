const UNITS = 0x10000;
// Room for the languages in Latin script: growing while they are put in costs more than the room.
const FIRST_SIZE = 1 << 18;

/** Edges of a graph of letters: from a node, by a code unit, to a node. A flat hash table, as it is asked for each letter. */
export class EdgeTable {
  private keys = new Float64Array(FIRST_SIZE).fill(-1);
  private targets = new Int32Array(FIRST_SIZE);
  private size = 0;

  get(node: number, unit: number): number | undefined {
    const slot = this.slotOf(node, unit);
    return this.keys[slot] === -1 ? undefined : this.targets[slot];
  }

  set(node: number, unit: number, target: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    const slot = this.slotOf(node, unit);
    if (this.keys[slot] === -1) this.size++;
    this.keys[slot] = node * UNITS + unit;
    this.targets[slot] = target;
  }

  private slotOf(node: number, unit: number): number {
    const key = node * UNITS + unit;
    const mask = this.keys.length - 1;
    let slot = (Math.imul(Math.imul(node, 0x85ebca6b) ^ unit, 0x9e3779b1) >>> 9) & mask;
    while (this.keys[slot] !== key && this.keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.targets = new Int32Array(keys.length * 2);
    this.size = 0;
    keys.forEach((key, slot) => {
      if (key !== -1) this.set(Math.floor(key / UNITS), key % UNITS, targets[slot] as number);
    });
  }
}
