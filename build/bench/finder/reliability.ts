/** A probability that was told, and how it was. */
export interface Told {
  probability: number;
  right: boolean;
}

const BORDERS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

/** Of what was told with about the same probability, how much was right. */
export const reliabilityOf = (told: readonly Told[]): Record<string, { flags: number; told: number; right: number }> => {
  const rows: Record<string, { flags: number; told: number; right: number }> = {};
  BORDERS.slice(1).forEach((to, i) => {
    const from = BORDERS[i] as number;
    const own = told.filter(({ probability }) => probability >= from && (probability < to || to === 1));
    const mean = (of: (each: Told) => number): number => Math.round((1000 * own.reduce((sum, each) => sum + of(each), 0)) / Math.max(1, own.length)) / 1000;
    rows[`${from} to ${to}`] = { flags: own.length, told: mean(({ probability }) => probability), right: mean(({ right }) => Number(right)) };
  });
  return rows;
};
