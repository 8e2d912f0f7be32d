import type { CueId } from './cue.ts';
import type { FlagKind } from './flag.ts';

/** What a line is taken for by its length alone, in log odds, up to so many words. A short line is easily a button. */
export const byLength: readonly { upTo: number; weight: number }[] = [
  { upTo: 3, weight: -0.7 },
  { upTo: 8, weight: -1.1 },
  { upTo: 20, weight: -1.8 },
  { upTo: 40, weight: -3.2 },
  { upTo: Infinity, weight: -5 },
];

type KindWeights = Partial<Record<FlagKind, number>>;

const all = (weight: number): KindWeights => ({
  donation: weight, newsletter: weight, subscription: weight, share: weight, 'read-more': weight, credit: weight,
  copyright: weight, comments: weight, advertising: weight, 'app-promo': weight, 'correction-policy': weight,
});

/** What each cue adds, in log odds, to each kind. A phrase that isn't where its cue wants it counts half. */
export const weights: Readonly<Record<CueId, KindWeights>> = {
  'give-ask': { donation: 5.5 },
  'give-button': { donation: 6.5 },
  'give-word': { donation: 1.2 },
  'member-ask': { donation: 5 },
  need: { donation: 4.5, subscription: 1 },
  'our-work': { donation: 2 },
  'give-terms': { donation: 2 },

  'letter-ask': { newsletter: 6 },
  'letter-button': { newsletter: 6.5 },
  'letter-word': { newsletter: 1.8 },
  inbox: { newsletter: 2.2 },
  'email-field': { newsletter: 4, comments: 1 },
  unsubscribe: { newsletter: 5, subscription: 1, copyright: 1 },

  'subscribe-ask': { subscription: 5 },
  'subscribe-button': { subscription: 6.5 },
  login: { subscription: 5, comments: 2 },
  paywall: { subscription: 5 },

  'share-ask': { share: 4.5 },
  'share-button': { share: 6.5 },
  'follow-ask': { share: 5.5 },
  network: { share: 1 },

  'more-label': { 'read-more': 5.5 },
  'more-button': { 'read-more': 6.5 },
  'more-ask': { 'read-more': 4 },

  'photo-label': { credit: 4.5 },
  agency: { credit: 2.5 },

  rights: { copyright: 5 },
  'rights-mark': { copyright: 4, credit: 1 },

  'comment-ask': { comments: 4.5 },
  'comment-button': { comments: 6.5 },
  'comment-rule': { comments: 6 },

  'ad-label': { advertising: 5 },
  affiliate: { advertising: 6 },
  sponsor: { advertising: 4 },

  'app-ask': { 'app-promo': 5.5 },
  'app-store': { 'app-promo': 3 },

  'report-error': { 'correction-policy': 6 },
  standards: { 'correction-policy': 4 },

  said: all(-2.5),
  gave: all(-2),
  notice: all(-6),
  reader: { donation: 0.8, newsletter: 0.8, subscription: 0.8, comments: 0.8, advertising: 0.6, 'app-promo': 0.8 },
  ours: { donation: 0.8, newsletter: 0.6, subscription: 0.5, advertising: 0.5, comments: 0.3, 'correction-policy': 0.5 },

  button: all(0.5),
  bullet: all(0.8),
  address: { donation: 0.5, newsletter: 0.3, share: 0.8, 'read-more': 0.8, credit: 0.5, comments: 0.3 },
  amount: { donation: 0.7, subscription: 0.7 },
  loud: { donation: 0.5, newsletter: 0.3, subscription: 0.3, share: 0.3, 'read-more': 0.3, 'app-promo': 0.3 },
  quoted: all(-2.5),
  repeated: all(1.4),
  last: all(0.4),
  neighbour: {},
  style: {},
  'style-copy': {},
};
