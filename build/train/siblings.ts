const SHINGLE = 3;
const ALIKE = 0.3;

/** Words in threes; letters in threes where a script parts no words. */
const shinglesOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length <= SHINGLE) return new Set([words.join(' ')]);
  return new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
};

/** For each text the number of its group: texts that share a third of the smaller one's shingles are in one group. */
export const siblingGroups = (texts: readonly string[]): number[] => {
  const parents = texts.map((_, i) => i);
  const rootOf = (i: number): number => {
    while (parents[i] !== i) i = parents[i] as number;
    return i;
  };
  const holders = new Map<string, number[]>();
  const shingles = texts.map(shinglesOf);
  shingles.forEach((own, i) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      for (const other of holders.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...(holders.get(shingle) ?? []), i]);
    }
    for (const [other, count] of shared) {
      if (count >= ALIKE * Math.min(own.size, shingles[other]?.size ?? 0)) parents[rootOf(i)] = rootOf(other);
    }
  });
  return texts.map((_, i) => rootOf(i));
};
