import { bytesOf } from '../base64.ts';
import type { SiftTable } from '../trained.ts';

/** Says by a unit's buckets how likely it is boilerplate, in log odds. */
export type Glance = (buckets: Int32Array, count: number) => number;

// Beyond so many, buckets count less each: a long unit says the same in more of them.
const FULL_BUCKETS = 25;

/** How much each of so many buckets counts. */
export const bucketShare = (count: number): number => Math.min(1, Math.sqrt(FULL_BUCKETS / count));

export const glanceWith = ({ buckets: weights, scale, offset }: SiftTable): Glance => {
  const table = new Int8Array(bytesOf(weights).buffer);
  return (buckets, count) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += table[buckets[i] as number] as number;
    return offset + sum * scale * bucketShare(count);
  };
};

/** Where nothing has been learned yet, or nobody asks. */
export const noGlance: Glance = () => 0;
