import type { SaidCue } from './cue.ts';
import { onOneLine } from '../story/one-line.ts';

/**
 * Why a passage is flagged, in a sentence that an editor understands. `{{words}}` is what the cue was seen in, `{{count, number}}`
 * how often.
 */
export const says: Readonly<Record<SaidCue, string>> = {
  'give-ask': 'Asks the reader to give: “{{words}}”.',
  'give-button': 'Reads like a donate button: “{{words}}”.',
  'give-word': 'Speaks of donations: “{{words}}”.',
  'member-ask': 'Asks the reader to become a member or supporter: “{{words}}”.',
  need: 'Says that the outlet lives on its readers’ support: “{{words}}”.',
  'our-work': 'The outlet speaks of its own work: “{{words}}”.',
  'give-terms': 'Names a way or the terms of giving: “{{words}}”.',
  'letter-ask': 'Asks the reader to sign up for a newsletter: “{{words}}”.',
  'letter-button': 'Reads like a newsletter sign-up: “{{words}}”.',
  'letter-word': 'Speaks of a newsletter: “{{words}}”.',
  inbox: 'Promises mail to the reader: “{{words}}”.',
  'email-field': 'Labels a field for the reader’s e-mail address: “{{words}}”.',
  unsubscribe: 'Small print of a sign-up: “{{words}}”.',
  'subscribe-ask': 'Asks the reader to subscribe: “{{words}}”.',
  'subscribe-button': 'Reads like a subscription button: “{{words}}”.',
  login: 'Asks the reader to log in: “{{words}}”.',
  paywall: 'Says that the text is for subscribers: “{{words}}”.',
  'share-ask': 'Asks the reader to share or to get in touch: “{{words}}”.',
  'share-button': 'Reads like a share button: “{{words}}”.',
  'follow-ask': 'Asks the reader to follow the outlet: “{{words}}”.',
  network: 'Names a social network: “{{words}}”.',
  'more-label': 'Points to other articles: “{{words}}”.',
  'more-button': 'Reads like a link to other articles or a part of the page: “{{words}}”.',
  'more-ask': 'Sends the reader to another page: “{{words}}”.',
  'photo-label': 'Labels a credit: “{{words}}”.',
  agency: 'Names an agency or picture library: “{{words}}”.',
  rights: 'Reserves rights or states terms: “{{words}}”.',
  'rights-mark': 'Bears a copyright mark: “{{words}}”.',
  'comment-ask': 'Asks the reader to comment: “{{words}}”.',
  'comment-button': 'Reads like a part of a comment box: “{{words}}”.',
  'comment-rule': 'States a rule for comments: “{{words}}”.',
  'ad-label': 'Labels advertising: “{{words}}”.',
  affiliate: 'Discloses a commission on what readers buy: “{{words}}”.',
  sponsor: 'Names a sponsor or an offer: “{{words}}”.',
  'app-ask': 'Asks the reader to get an app: “{{words}}”.',
  'app-store': 'Names an app store: “{{words}}”.',
  'report-error': 'Tells the reader how to report an error: “{{words}}”.',
  standards: 'Points to the outlet’s standards: “{{words}}”.',
  said: 'Attributes a statement, as copy does: “{{words}}”.',
  gave: 'Tells what happened, as copy does: “{{words}}”.',
  notice: 'Opens a notice that belongs to the story: “{{words}}”.',
  reader: 'Speaks to the reader: “{{words}}”.',
  ours: 'The outlet speaks of itself: “{{words}}”.',
  button: 'Is short and has no full stop, like a button or a label.',
  bullet: 'Is an item of a list.',
  address: 'Has an address to write or go to: “{{words}}”.',
  amount: 'Names a sum: “{{words}}”.',
  loud: 'Calls out to the reader: “{{words}}”.',
  quoted: 'Stands in quotation marks, so somebody else says it: “{{words}}”.',
  repeated: 'Stands word for word more than once in this text: “{{words}}”.',
  'nearly-repeated': 'Stands nearly word for word more than once in this text: “{{words}}”.',
  'in-copy': 'Also stands in a paragraph of this text: “{{words}}”.',
  'seen-before': 'Stood in other stories of this outlet ({{count, number}}): “{{words}}”.',
  'trimmed-before': 'Was trimmed from other stories of this outlet ({{count, number}}): “{{words}}”.',
  'kept-before': 'Was kept in other stories of this outlet ({{count, number}}): “{{words}}”.',
  last: 'Stands at the very end of the text.',
  neighbour: 'Stands among lines of the same passage.',
  style: 'Speaks as boilerplate of this kind does: “{{words}}”.',
  'style-copy': 'Speaks as stories do: “{{words}}”.',
};

const LONGEST = 80;

/** The sentence for a cue, with the words it was seen in. */
export const sayOf = (cue: SaidCue, words: string, count = 1): string => {
  const plain = onOneLine(words);
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST).toWellFormed().trimEnd()}…` : plain;
  return says[cue].replace('{{count, number}}', () => count.toLocaleString('en')).replace('{{words}}', () => short);
};
