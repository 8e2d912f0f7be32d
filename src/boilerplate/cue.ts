import { lexicalCues, type LexicalCue } from './lexicon/lexicon.ts';

/** Reasons that are seen in a line's form or surroundings, not in its words. */
export const formCues = ['button', 'bullet', 'address', 'amount', 'loud', 'quoted', 'repeated', 'last', 'neighbour', 'style', 'style-copy'] as const;
export type FormCue = (typeof formCues)[number];

export type CueId = LexicalCue | FormCue;
export const cueIds: readonly CueId[] = [...lexicalCues, ...formCues];

/** Reasons that are seen beside other lines, here or in other stories, once a text is judged: no trees were taught them. */
export const comparedCues = ['nearly-repeated', 'in-copy', 'seen-before', 'trimmed-before', 'kept-before'] as const;
/** All that evidence can name. */
export type SaidCue = CueId | (typeof comparedCues)[number];

/**
 * Where a phrase has to stand to count.
 * `opening`: as a sentence or clause begins, where an imperative stands; elsewhere it counts half.
 * `line`: as the line begins. `whole`: it makes up most of the line.
 */
export type Place = 'anywhere' | 'opening' | 'line' | 'whole';

const places: Partial<Record<LexicalCue, Place>> = {
  'give-ask': 'opening', 'member-ask': 'opening', 'letter-ask': 'opening', 'subscribe-ask': 'opening',
  'share-ask': 'opening', 'follow-ask': 'opening', 'comment-ask': 'opening', 'app-ask': 'opening', 'more-ask': 'opening',
  login: 'opening', 'report-error': 'opening',
  'more-label': 'line', 'photo-label': 'line', notice: 'line',
  'give-button': 'whole', 'letter-button': 'whole', 'subscribe-button': 'whole', 'share-button': 'whole',
  'more-button': 'whole', 'comment-button': 'whole', 'ad-label': 'line',
};

export const placeOf = (cue: LexicalCue): Place => places[cue] ?? 'anywhere';
