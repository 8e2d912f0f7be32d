import { TextDecoder } from '@exodus/bytes/encoding.js';
import { analyse } from 'chardet';
import { languageOf } from '../story/language.ts';
import { decode, encode, encodingByMark, encodingOf } from './encoding.ts';
import type { Encoding } from './encodings.ts';
import { decodeUtf16, isUtf8, utf8Health } from './unicode.ts';

// The look of a language shows in this many bytes; a guess is then checked against all of them.
const SAMPLE = 64 * 1024;
const CONTROL = /[^\P{Cc}\t\n\v\f\r\x80-\x9f]/u;
// C1 controls, private use, lines of tables and the pilcrow: hardly an article has them, a wrong guess does.
const UNLIKELY = /[\x80-\x84\x86-\x9f\xb6\u2500-\u259f\ue000-\uf8ff\ufffd]/;

/**
 * Tells the encoding of a text file by its bytes; nothing if they are not text.
 * @param declared a label that the file itself gives, as HTML does: it is believed if the bytes bear it out.
 */
export const detectEncoding = (bytes: Uint8Array, declared?: string): Encoding | undefined => {
  const marked = encodingByMark(bytes);
  if (marked === 'utf-8' || (marked && (bytes.length % 2 === 0 || utf16In(bytes.subarray(2))))) return marked;
  const wide = utf16In(bytes);
  if (wide) return wide;
  if (isBinary(bytes)) return undefined;
  const label = declared === undefined ? undefined : encodingOf(declared);
  const said = label !== undefined && !label.startsWith('utf-') && holds(bytes, label) ? label : undefined;
  if (isAscii(bytes)) return said ?? (isJapaneseMail(bytes) ? 'iso-2022-jp' : 'utf-8');
  if (isUtf8(bytes)) return 'utf-8';
  if (said) return said;
  // A cut or a slip in a file of UTF-8 leaves a few bytes astray, while in another encoding hardly one fits.
  const { wellFormed, malformed } = utf8Health(bytes);
  const ratio = label === 'utf-8' || (wellFormed >= SEVERAL && isMostlyAscii(bytes)) ? 1 : 4;
  if (wellFormed >= ratio * malformed) return 'utf-8';
  return byLanguage(bytes, guess(bytes) ?? 'windows-1252');
};

/** So many well-formed characters of UTF-8 are no chance in a text of Latin letters; in the pairs of bytes of East Asia they may be. */
const SEVERAL = 3;

const isMostlyAscii = (bytes: Uint8Array): boolean => bytes.reduce((sum, byte) => sum + Number(byte < 0x80), 0) > bytes.length / 2;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

// ISO-2022-JP switches its character sets by ESC $ and ESC (.
const isJapaneseMail = (bytes: Uint8Array): boolean =>
  bytes.some((byte, i) => byte === 0x1b && bytes[i + 1] === 0x24) && holds(bytes, 'iso-2022-jp');

const holds = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

// Windows' sets hold these and more, and are what such files are in, unless a letter stands where Windows has a sign.
const windowsKin: Partial<Record<Encoding, Encoding>> = { 'iso-8859-7': 'windows-1253', 'iso-8859-8': 'windows-1255' };
// Ukrainian's own letters stand where Russian's set has lines to draw tables with.
const ukrainianKin: Partial<Record<Encoding, Encoding>> = { 'koi8-r': 'koi8-u' };
// From here on, of 100, a guess is worth more than writing the very same bytes for an odd way to write a character.
const SURE = 50;

const guess = (bytes: Uint8Array): Encoding | undefined => {
  const telling = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - SAMPLE / 16);
  for (const { name, confidence } of analyse(bytes.subarray(telling, telling + SAMPLE))) {
    const encoding = encodingOf(name);
    if (encoding === undefined || encoding.startsWith('utf-')) continue;
    const likely = [windowsKin[encoding], encoding, ukrainianKin[encoding]].find((candidate) => candidate && fits(bytes, candidate, confidence));
    if (likely) return likely;
  }
  return undefined;
};

// Statistics take every Latin alphabet for Western Europe's; most of a word's letters are the same in all of them, so its
// language shows even through the wrong one.
const alphabets: Readonly<Record<string, Encoding>> = {
  cs: 'windows-1250', hr: 'windows-1250', hu: 'windows-1250', lt: 'windows-1257', lv: 'windows-1257', pl: 'windows-1250',
  ro: 'windows-1250', sk: 'windows-1250', sl: 'windows-1250', tr: 'windows-1254',
};

const byLanguage = (bytes: Uint8Array, encoding: Encoding): Encoding => {
  if (encoding !== 'windows-1252') return encoding;
  const alphabet = alphabets[languageOf(decode(bytes.subarray(0, SAMPLE), encoding).text)];
  return alphabet !== undefined && holds(bytes, alphabet) ? alphabet : encoding;
};

const fits = (bytes: Uint8Array, encoding: Encoding, confidence: number): boolean => {
  if (!holds(bytes, encoding)) return false;
  const { text } = decode(bytes, encoding);
  return !UNLIKELY.test(text) && (confidence >= SURE || isExact(bytes, text, encoding));
};

const isExact = (bytes: Uint8Array, text: string, encoding: Encoding): boolean => {
  try {
    const again = encode(text, encoding, false, '');
    return again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
  } catch {
    return false;
  }
};

// What every language writes among its letters: Latin signs, line breaks and spaces, the punctuation of East Asia.
const COMMON = /[\t\n\r\x20-\x7e\u3000-\u303f\uff00-\uff20]/g;

/**
 * A text of UTF-16 has a zero byte in each of its spaces, line breaks and Latin letters, on one side; a few letters of
 * Chinese have one on the other. Bytes taken for the other of the two ways hold hardly a sign that is common.
 */
const utf16In = (bytes: Uint8Array): Encoding | undefined => {
  // Half a letter at the end is what a file that was cut off has.
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (!sample.includes(0) || isAsciiWithZeros(sample)) return undefined;
  const [likelier] = [true, false]
    .map((littleEndian) => ({ littleEndian, text: decodeUtf16(sample, littleEndian) }))
    .filter(({ text }) => text.isWellFormed() && !CONTROL.test(text) && !UNLIKELY.test(text))
    .map(({ littleEndian, text }) => ({ littleEndian, common: text.match(COMMON)?.length ?? 0 }))
    .toSorted((one, other) => other.common - one.common);
  if (!likelier || likelier.common === 0) return undefined;
  return likelier.littleEndian ? 'utf-16le' : 'utf-16be';
};

/** Letters of ASCII two by two look like Chinese: a zero byte that strayed among them doesn't make them so. */
const isAsciiWithZeros = (bytes: Uint8Array): boolean => {
  const letters = bytes.reduce((sum, byte) => sum + Number(byte < 0x7f && (byte >= 0x20 || byte === 0x0a)), 0);
  return letters > 0.9 * bytes.length;
};

/** A zero byte, many control characters, or the first bytes of PDF and RTF, which only look like text. */
const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE);
  const start = String.fromCharCode(...sample.subarray(0, 5));
  if (start === '%PDF-' || start === '{\\rtf') return true;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    // ESC switches character sets, SUB ended files once.
    if (byte < 0x20 && byte !== 0x1b && byte !== 0x1a && CONTROL.test(String.fromCharCode(byte))) controls++;
  }
  return controls * 20 > sample.length;
};
