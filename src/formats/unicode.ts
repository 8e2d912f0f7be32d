/**
 * UTF-8 and UTF-16 that lose nothing. A malformed byte of UTF-8 becomes a lone low surrogate, U+DC80 to U+DCFF, as Python's
 * PEP 383 has it: no well-formed text holds one, so it can be told apart and turned back into that byte.
 */

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ESCAPE = 0xdc00;
const LONE_ESCAPE = /(?<![\ud800-\udbff])[\udc80-\udcff]/g;

export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Length in bytes of the well-formed character at `at`, 0 where there is none (Unicode Standard, table 3-7). */
const characterLength = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
};

/** How many characters of more than one byte are well-formed, and how many bytes belong to no character. */
export const utf8Health = (bytes: Uint8Array): { wellFormed: number; malformed: number } => {
  let wellFormed = 0;
  let malformed = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) malformed++;
    else if (length > 1) wellFormed++;
    at += length || 1;
  }
  return { wellFormed, malformed };
};

export const decodeUtf8 = (bytes: Uint8Array): string => {
  if (isUtf8(bytes)) return strict.decode(bytes);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) {
      parts.push(strict.decode(bytes.subarray(from, at)), String.fromCharCode(ESCAPE + (bytes[at] ?? 0)));
      from = at + 1;
    }
    at += length || 1;
  }
  parts.push(strict.decode(bytes.subarray(from)));
  return parts.join('');
};

export const encodeUtf8 = (text: string): Uint8Array => {
  const encoder = new TextEncoder();
  if (text.isWellFormed()) return encoder.encode(text);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const escape of text.matchAll(LONE_ESCAPE)) {
    parts.push(encoder.encode(text.slice(from, escape.index)), Uint8Array.of(escape[0].charCodeAt(0) - ESCAPE));
    from = escape.index + 1;
  }
  parts.push(encoder.encode(text.slice(from)));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const CHUNK = 8192;

/** Code unit for code unit, so that a lone surrogate stays what it is. An odd last byte becomes U+FFFD. */
export const decodeUtf16 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 2 * CHUNK) {
    const units: number[] = [];
    for (let at = from; at + 1 < bytes.length && at < from + 2 * CHUNK; at += 2) units.push(view.getUint16(at, littleEndian));
    parts.push(String.fromCharCode(...units));
  }
  if (bytes.length % 2 === 1) parts.push('\ufffd');
  return parts.join('');
};

export const encodeUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};
