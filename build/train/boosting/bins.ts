const BINS = 64;

/** More bins than a column may have. */
export const MOST_BINS = BINS * 2;

/** Borders between bins: each bin holds about the same weight of samples. */
const bordersOf = (values: Float32Array): Float32Array => {
  const sorted = values.toSorted();
  const borders: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const low = sorted[at - 1] as number;
    const high = sorted[at] as number;
    const border = low === high ? low : (low + high) / 2;
    if (borders.length === 0 || border > (borders.at(-1) as number)) borders.push(border);
  }
  const last = sorted.at(-1) as number;
  if (borders.length > 0 && borders.at(-1) === last) borders.pop();
  // Rare values need borders too: distinct values that the quantiles passed over.
  if (borders.length < 8) {
    const distinct = [...new Set(sorted)].slice(0, BINS);
    for (let i = 1; i < distinct.length; i++) borders.push(((distinct[i - 1] as number) + (distinct[i] as number)) / 2);
  }
  return Float32Array.from([...new Set(borders)].toSorted((a, b) => a - b).slice(0, MOST_BINS - 2));
};

const binOf = (borders: Float32Array, value: number): number => {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (borders[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** A feature's values as numbers of bins, and the borders between those: a value belongs to the first bin whose border it doesn't pass. */
export const columnOf = (rows: readonly Float32Array[], feature: number): { column: Uint8Array; borders: Float32Array } => {
  const values = new Float32Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = (rows[i] as Float32Array)[feature] as number;
  const borders = bordersOf(values);
  const column = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) column[i] = binOf(borders, values[i] as number);
  return { column, borders };
};
