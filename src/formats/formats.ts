import { DeskError } from '../story/problem.ts';
import type { FormatId } from '../story/story.ts';
import { docxFormat } from './docx/docx-format.ts';
import type { Format, SourceFile } from './format.ts';
import { htmlFormat } from './html/html-format.ts';
import { jsonFormat } from './json/json-format.ts';
import { jsonItems } from './json/json-items.ts';
import { markdownFormat } from './markdown/markdown-format.ts';
import { ninjsFormat } from './ninjs/ninjs-format.ts';
import { isNinjs } from './ninjs/read-ninjs.ts';
import { readText } from './read-text.ts';
import { mhtmlFormat } from './mhtml/mhtml-format.ts';
import { textFormat } from './text/text-format.ts';

/** Every format that is read and written. */
export const formats: Readonly<Record<FormatId, Format>> = {
  text: textFormat,
  markdown: markdownFormat,
  html: htmlFormat,
  docx: docxFormat,
  json: jsonFormat,
  ninjs: ninjsFormat,
};

/** Every format that is read; one may have several ways to be read. */
export const readFormats: readonly Format[] = [...Object.values(formats), mhtmlFormat];

/**
 * The format that a file is in: by its extension, without one by its content.
 * @throws a `DeskError`: `format-unknown`, `file-binary`, `file-damaged`, `file-empty`.
 */
export const formatOf = (file: SourceFile): Format => {
  if (file.bytes.length === 0) throw new DeskError({ code: 'file-empty', file: file.name });
  const extension = /(?<=.)\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  const named = readFormats.find((format) => extension !== undefined && format.extensions.includes(extension));
  if (isWordDocument(file.bytes) && (named || extension === undefined)) return docxFormat;
  if (named === docxFormat) throw new DeskError({ code: 'file-damaged', file: file.name, detail: 'DOCX' });
  if (named === jsonFormat) return holdsNinjs(file) ? ninjsFormat : jsonFormat;
  if (named) return named;
  if (extension !== undefined) throw new DeskError({ code: 'format-unknown', file: file.name });
  return formatByContent(file);
};

const formatByContent = (file: SourceFile): Format => {
  const start = readText(file).text.trimStart();
  if (/^(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(start)) return htmlFormat;
  if (/^(from|mime-version|snapshot-content-location|content-type):\s[^]{0,2000}multipart\/related/i.test(start)) return mhtmlFormat;
  if (!start.startsWith('{')) return textFormat;
  return holdsNinjs(file) ? ninjsFormat : jsonFormat;
};

const holdsNinjs = (file: SourceFile): boolean => {
  const [first] = jsonItems(readText(file).text, file.name, () => {});
  return first !== undefined && isNinjs(first.value);
};

const MAIN_PART = new TextEncoder().encode('word/document.xml');

/** Whether bytes are a ZIP archive whose list of contents, at its end, names a Word document's main part. */
const isWordDocument = (bytes: Uint8Array): boolean => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  return indexOf(bytes, MAIN_PART) >= 0;
};

const indexOf = (bytes: Uint8Array, sought: Uint8Array): number => {
  for (let at = bytes.lastIndexOf(sought[0] ?? 0); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(sought[0] ?? 0, at - 1)) {
    if (sought.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
};
