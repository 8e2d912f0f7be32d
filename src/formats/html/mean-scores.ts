/** What several models say of each part, in log odds, all counting alike. */
export const meanScores = (said: readonly Float64Array[]): Float64Array =>
  Float64Array.from(said[0] ?? [], (_, at) => said.reduce((sum, scores) => sum + (scores[at] as number), 0) / said.length);
