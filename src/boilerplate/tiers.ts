import type { ScoredKind } from './kinds.ts';

/** From which log odds a unit is flagged. */
export const REVIEW = -0.75;

/**
 * From which log odds a unit of a kind is proposed for trimming: where hardly two in a hundred of what would be trimmed in
 * other outlets' articles is copy. Credits, offers and links are often a part of a story, appeals hardly ever.
 */
const sureFrom: Readonly<Record<ScoredKind, number>> = {
  donation: 2,
  newsletter: 2,
  subscription: 2.75,
  share: 2.5,
  'read-more': 3,
  credit: 3.25,
  copyright: 3.5,
  comments: 3,
  advertising: 3.5,
  'app-promo': 2.25,
  'correction-policy': 2.5,
};

// A word or two ("Links", "Name") may be a heading or a cell of a table as well as a button.
const SHORT = 2;
const MORE_FOR_SHORT = 1;

/** Whether a unit of so many words is sure enough by itself. `odds` are log odds. */
export const isSure = (odds: number, kind: ScoredKind, words: number): boolean =>
  odds >= sureFrom[kind] + (words <= SHORT ? MORE_FOR_SHORT : 0);

/** From which log odds a unit beside a sure one goes with it. */
export const BESIDE_SURE = 2;

/** From which log odds a unit goes with a sure one of its line. */
export const IN_LINE_WITH_SURE = 0.5;

/** A unit between sure ones goes with them unless it is as likely copy as this. */
export const AMONG_SURE = -1;
/** More units than this between two sure ones are a part of the story with an appeal on either side. */
export const MOST_AMONG_SURE = 3;
