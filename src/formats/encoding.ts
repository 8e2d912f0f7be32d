import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { DeskError } from '../story/problem.ts';
import { encodings, singleByte, unicode, type Encoding } from './encodings.ts';
import { decodeUtf16, decodeUtf8, encodeUtf16, encodeUtf8 } from './unicode.ts';

const isOneOf = <T extends string>(list: readonly T[], name: string): name is T => (list as readonly string[]).includes(name);

/** The encoding that a WHATWG label means, or nothing if it isn't offered. */
export const encodingOf = (label: string): Encoding | undefined => {
  const name = normalizeEncoding(label);
  // GB18030 holds all of GBK, and writes the same bytes for it but for one character.
  if (name === 'gbk') return 'gb18030';
  if (name === 'iso-8859-8-i') return 'iso-8859-8';
  return name !== null && isOneOf(encodings, name) ? name : undefined;
};

const marks: Partial<Record<Encoding, readonly number[]>> = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

/** The encoding that a byte order mark tells of. */
export const encodingByMark = (bytes: Uint8Array): Encoding | undefined =>
  unicode.find((encoding) => startsWithMark(bytes, encoding));

const startsWithMark = (bytes: Uint8Array, encoding: Encoding): boolean => {
  const mark = marks[encoding];
  return mark !== undefined && mark.every((byte, i) => bytes[i] === byte);
};

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** Whether a byte order mark stood before the text; it is no part of it. */
  bom: boolean;
}

/**
 * Decodes bytes. UTF-8 and UTF-16 keep what is malformed in them as lone surrogates, so that the very bytes can be written
 * again; the others have U+FFFD for it.
 */
export const decode = (bytes: Uint8Array, encoding: Encoding): DecodedText => {
  const bom = startsWithMark(bytes, encoding);
  const body = bom ? bytes.subarray(marks[encoding]?.length ?? 0) : bytes;
  if (encoding === 'utf-8') return { text: decodeUtf8(body), encoding, bom };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { text: decodeUtf16(body, encoding === 'utf-16le'), encoding, bom };
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(body), encoding, bom };
};

/**
 * Encodes a text.
 * @throws a `DeskError` `encoding-lacks` where the encoding has no bytes for a character; it names `file`.
 */
export const encode = (text: string, encoding: Encoding, bom: boolean, file: string): Uint8Array => {
  const body = encodeBody(text, encoding, file);
  const mark = bom ? marks[encoding] : undefined;
  if (mark === undefined) return body;
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
};

const encodeBody = (text: string, encoding: Encoding, file: string): Uint8Array => {
  if (encoding === 'utf-8') return encodeUtf8(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le');
  const encoder = isOneOf(singleByte, encoding) ? createSinglebyteEncoder(encoding) : createMultibyteEncoder(encoding);
  try {
    return encoder(text);
  } catch (cause) {
    throw new DeskError({ code: 'encoding-lacks', file, detail: encoding }, { cause });
  }
};
