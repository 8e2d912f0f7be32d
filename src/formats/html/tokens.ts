/** Words of a text in lower case; letters of scripts that leave no space between words are words of their own. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const WORD = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\p{L}\p{N}\p{M}]+/gu;

/** FNV-1a over UTF-16 code units, 32 bits. */
export const hashOf = (text: string, seed = 2166136261): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
};
