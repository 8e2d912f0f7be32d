/** What the finder says about a text. */

export const flagKinds = [
  'donation',
  'newsletter',
  'subscription',
  'share',
  'read-more',
  'credit',
  'copyright',
  'comments',
  'advertising',
  'app-promo',
  'correction-policy',
  'repeated',
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** `trim`: proposed for removal. `review`: shown, not proposed. */
export type Tier = 'trim' | 'review';

/** One reason for a flag. The range lies within the flag's. */
export interface Evidence {
  /** Name of the cue, from a fixed list: the interface's catalogues translate by it. */
  cue: string;
  /** UTF-16 offsets into the text that was searched. */
  start: number;
  end: number;
  /** What the cue adds to the score, in log odds. Negative weights speak against boilerplate. */
  weight: number;
  /** Cues of the outlet's memory only: in how many other stories. */
  count?: number;
  /** The reason in English, in a sentence that an editor understands. */
  says: string;
}

export interface Flag {
  kind: FlagKind;
  tier: Tier;
  /** Probability in [0, 1] that the passage is boilerplate. */
  probability: number;
  /** UTF-16 offsets into the text that was searched; `end` is exclusive. Flags are in order and never overlap. */
  start: number;
  end: number;
  evidence: Evidence[];
}
