import { detectEncoding } from '../detect-encoding.ts';
import type { SourceFile } from '../format.ts';
import { readText, type SourceText } from '../read-text.ts';

// The HTML standard looks for a declaration in the first 1024 bytes; saved pages often have comments before it.
const HEAD = 8192;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i;

const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, meta, xml] = CHARSET.exec(head) ?? [];
  return meta ?? xml;
};

/** Of all bytes, so many at most are zeros that strayed; what has more is no text. */
const STRAY = 0.02;

/** Zero bytes that strayed into a page are nothing to a browser; in UTF-16 they are halves of letters. */
const withoutStrayZeros = ({ bytes, encoding }: SourceFile): Uint8Array => {
  const zeros = bytes.reduce((sum, byte) => sum + Number(byte === 0), 0);
  const areStray = zeros > 0 && zeros <= STRAY * bytes.length && !(encoding ?? detectEncoding(bytes))?.startsWith('utf-16');
  return areStray ? bytes.filter((byte) => byte !== 0) : bytes;
};

/**
 * The text of a page.
 * @param said the encoding that came with the page: it counts before the page's own declaration.
 */
export const readHtmlText = (file: SourceFile, said?: string): SourceText =>
  readText({ ...file, bytes: withoutStrayZeros(file) }, said ?? declaredEncoding(file.bytes));
