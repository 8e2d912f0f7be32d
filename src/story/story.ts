import type { Block } from './block.ts';
import type { LeftOutPart } from './left-out.ts';

export type Direction = 'ltr' | 'rtl';

export const formatIds = ['text', 'markdown', 'html', 'docx', 'json', 'ninjs'] as const;
/** `json` reads JSON Lines and a single JSON object alike. */
export type FormatId = (typeof formatIds)[number];

/** Where a story came from: enough to know it again and to write plain text back as it was. */
export interface SourceFingerprint {
  /** The file's name, without its folder. */
  name: string;
  format: FormatId;
  /** WHATWG encoding label, for text formats. */
  encoding?: string;
  /** Whether the file began with a byte order mark. */
  bom?: boolean;
  /** How many places of the file are no character of its encoding; a UTF-8 or UTF-16 text keeps their bytes all the same. */
  misfits?: number;
  /** The line break that the file mostly uses. */
  lineBreak?: '\n' | '\r\n' | '\r';
  /** Plain text only: blank lines before the first block. */
  lead?: string;
  /** Size of the file in bytes. */
  bytes: number;
  /** SHA-256 of the file's bytes, hexadecimal; of the item's own bytes where a file holds many. */
  sha256: string;
  /** Which article of the file, where a file holds many: its id there, or its line, from 1. */
  item?: string;
}

export interface LeadImage {
  /** Absolute, http or https. */
  url: string;
  caption?: string;
  credit?: string;
}

export interface PageReading {
  /** `no-article`: none was found, and the page's text was taken as it is. */
  found: 'article' | 'no-article';
  leftOut: LeftOutPart[];
}

export interface StoryMeta {
  /** Short working name, as in a newsroom's system: taken from the file's name if the source has none. */
  slug: string;
  headline: string;
  byline?: string;
  outlet?: string;
  /** When it was published, ISO 8601. */
  published?: string;
  /** When it was last changed, ISO 8601. */
  changed?: string;
  /** Canonical address. */
  url?: string;
  /** How urgent a wire story is, as ninjs and IPTC have it: from 1, the most, to 9, the least. */
  urgency?: number;
  /** The picture at its top: known by its address, which nothing ever fetches. */
  leadImage?: LeadImage;
  /** Saved pages and DOCX: whether an article was found in the page, and what of the page or document is not in the story. */
  page?: PageReading;
  /** ISO 639-1, or `und` where it could not be told. */
  language: string;
  direction: Direction;
  source: SourceFingerprint;
}

export interface Story {
  meta: StoryMeta;
  blocks: Block[];
}
