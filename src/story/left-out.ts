import type { Block } from './block.ts';

/** Why a part of a page or of a document is not in its story, in English; the interface's catalogues translate by name. */
export const leftOutReasons = {
  navigation: 'Navigation',
  related: 'Other stories',
  comments: 'Comments',
  newsletter: 'Newsletter',
  share: 'Sharing',
  advertising: 'Advertising',
  consent: 'Cookie notice',
  form: 'Form',
  caption: 'Caption',
  author: 'About the author',
  byline: 'Byline or date',
  header: 'Head of the page',
  footer: 'Foot of the page',
  control: 'Button or choice',
  hidden: 'Hidden on the page',
  links: 'Links',
  unlike: 'Unlike the article',
  formula: 'Formula',
  drawing: 'Words in a drawing',
  picture: 'Picture',
  table: 'Table, as lines',
  deleted: 'Deleted in the document',
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;

/** Neighbouring blocks of a saved page or of a document that its reader left out of the story. */
export interface LeftOutPart {
  /** Of a picture its description, or its file's name where it has none; of a table its rows, which are in the story as lines. */
  blocks: Block[];
  reason: LeftOutReason;
  /** How many of the story's blocks, as it was read, stand before it in the source. */
  after: number;
  /** The beginning of the block before it, to find its place again after edits; empty where it came first. */
  follows: string;
}
