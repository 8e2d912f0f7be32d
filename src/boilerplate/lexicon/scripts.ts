/** Scripts that only some of the lexicons are written in; the rest is written in Latin letters. */
export const scripts = {
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  eastAsian: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
  indic: /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u,
  latin: /(?:)/u,
} as const;
export type Script = keyof typeof scripts;
export const scriptNames = Object.keys(scripts) as Script[];
