/** What names of classes and words tell of the part that bears them: log odds of article text by hash, 0 for an unknown one. */
export interface Lexis {
  name(hash: number): number;
  word(hash: number): number;
}
