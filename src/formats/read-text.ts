import type { StoryMeta } from '../story/story.ts';
import { DeskError } from '../story/problem.ts';
import { detectEncoding } from './detect-encoding.ts';
import { decode, encode, encodingOf, type DecodedText } from './encoding.ts';
import type { SourceFile } from './format.ts';

export type SourceText = DecodedText & Pick<StoryMeta['source'], 'misfits'>;

/**
 * The text of a file, in the encoding that the person chose, else in the one that its bytes tell of.
 * @param declared an encoding label that the file itself gives.
 * @throws a `DeskError`: `file-empty`, `file-binary`, `encoding-unknown`.
 */
export const readText = (file: SourceFile, declared?: string): SourceText => {
  if (file.bytes.length === 0) throw new DeskError({ code: 'file-empty', file: file.name });
  const detected = detectEncoding(file.bytes, declared);
  if (file.encoding !== undefined) {
    const chosen = encodingOf(file.encoding);
    if (chosen === undefined) throw new DeskError({ code: 'encoding-unknown', file: file.name, detail: file.encoding });
    return withMisfits(decode(file.bytes, chosen));
  }
  if (detected === undefined) throw new DeskError({ code: 'file-binary', file: file.name });
  return withMisfits(decode(file.bytes, detected));
};

// What decoding leaves where bytes are no character of the encoding.
const MISFIT = /[\ud800-\udfff\ufffd]/gu;

const withMisfits = (decoded: DecodedText): SourceText => {
  const misfits = decoded.text.match(MISFIT)?.length ?? 0;
  return { ...decoded, ...(misfits === 0 ? {} : { misfits }) };
};

/** A text as bytes in the encoding of the source, as far as the source was a text of the same format. */
export const writeText = (text: string, meta: StoryMeta): Uint8Array =>
  encode(text, encodingOf(meta.source.encoding ?? 'utf-8') ?? 'utf-8', meta.source.bom ?? false, meta.source.name);
