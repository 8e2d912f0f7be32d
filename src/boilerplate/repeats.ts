import type { FoldedLine } from './fold.ts';

/** Counts lines that stand word for word more than once; case, accents and spacing don't count. */
export class Repeats {
  private readonly seen = new Map<number, number>();

  /** Takes a line in and answers with its key, for `count`. */
  add(line: FoldedLine): number {
    const key = keyOf(line, 0, line.length);
    this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
    return key;
  }

  count(key: number): number {
    return this.seen.get(key) ?? 0;
  }
}

/**
 * What a folded line says from `from` to `to`, in 53 bits of two FNV-1a hashes: two different ones with one key are not to be
 * expected.
 */
export const keyOf = ({ units }: FoldedLine, from: number, to: number): number => {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
};
