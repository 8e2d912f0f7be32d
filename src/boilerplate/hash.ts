/** FNV-1a over code units, in 32 bits. */
export const FNV_START = 0x811c9dc5;

export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export const hashUnits = (units: Iterable<number>): number => {
  let hash = FNV_START;
  for (const unit of units) hash = hashUnit(hash, unit);
  return hash >>> 0;
};

/** One hash of two in their order, well mixed: its high bits can serve as a slot. */
export const hashPair = (a: number, b: number): number =>
  (Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ (a >>> 15)) >>> 0;
