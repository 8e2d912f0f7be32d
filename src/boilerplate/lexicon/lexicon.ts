/**
 * What a phrase of a lexicon says. A lexicon is the knowledge of one language, not of any outlet: how people there ask,
 * label and refuse. Phrases are parted by `;` or a line break, `*` is the rest of a word, `(a|b)` means either; case and accents don't count.
 */
export const lexicalCues = [
  'give-ask', 'give-button', 'give-word', 'member-ask', 'need', 'our-work', 'give-terms',
  'letter-ask', 'letter-button', 'letter-word', 'inbox', 'email-field', 'unsubscribe',
  'subscribe-ask', 'subscribe-button', 'login', 'paywall',
  'share-ask', 'share-button', 'follow-ask', 'network',
  'more-label', 'more-button', 'more-ask',
  'photo-label', 'agency',
  'rights', 'rights-mark',
  'comment-ask', 'comment-button', 'comment-rule',
  'ad-label', 'affiliate', 'sponsor',
  'app-ask', 'app-store',
  'report-error', 'standards',
  'said', 'gave', 'notice', 'reader', 'ours',
] as const;
export type LexicalCue = (typeof lexicalCues)[number];
export type Lexicon = Partial<Record<LexicalCue, string>>;
