import { toHex } from '@exodus/bytes/hex.js';
import { directionOfStory } from '../story/direction.ts';
import { languageOf } from '../story/language.ts';
import { DeskError, type Problem } from '../story/problem.ts';
import type { FormatId, Story } from '../story/story.ts';
import { flatText, textOfBlock } from '../story/text.ts';
import { fileLimit, markdownLimit, sizeInWords } from './file-limit.ts';
import type { ReadStory, SourceFile, Spoilt } from './format.ts';
import { formatOf } from './formats.ts';

const formatNames: Record<FormatId, string> = { text: 'plain text', markdown: 'Markdown', html: 'HTML', docx: 'DOCX', json: 'JSON', ninjs: 'ninjs' };

/** Articles of a file, and what of it could not be read: `articles-spoilt`, with the places. */
export interface ReadFile {
  stories: Story[];
  problem?: Problem;
}

const placesNamed = 5;

/** Reads what can be read of a file; where that is nothing, it throws what `readStories` does. */
export const readWhatCanBe = async (file: SourceFile): Promise<ReadFile> => {
  const places: string[] = [];
  let first: Problem | undefined;
  const stories = await readArticles(file, (place, problem) => {
    first ??= problem;
    places.push(place);
  }).catch((error: unknown) => {
    throw first === undefined ? error : new DeskError(first);
  });
  if (places.length === 0) return { stories };
  const more = places.length > placesNamed ? ` + ${places.length - placesNamed}` : '';
  return { stories, problem: { code: 'articles-spoilt', file: file.name, detail: places.slice(0, placesNamed).join(', ') + more } };
};

/**
 * Reads every article of a file, whatever its format; all of them or none.
 * @throws a `DeskError` that names the file: `file-empty`, `file-too-large`, `file-binary`, `file-damaged`,
 * `format-unknown`, `article-missing`, `encoding-unknown`.
 */
export const readStories = (file: SourceFile): Promise<Story[]> =>
  readArticles(file, (_, problem) => {
    throw new DeskError(problem);
  });

const readArticles = async (file: SourceFile, spoilt: Spoilt): Promise<Story[]> => {
  const bytes = file.bytes.length;
  const tooLarge = { code: 'file-too-large', file: file.name, detail: sizeInWords(bytes) } as const;
  if (bytes > fileLimit) throw new DeskError(tooLarge);
  const format = formatOf(file);
  if (format.id === 'markdown' && bytes > markdownLimit) throw new DeskError(tooLarge);
  const stories = await format.reader.read(file, spoilt).catch((cause: unknown) => {
    if (cause instanceof DeskError) throw cause;
    throw new DeskError({ code: 'file-damaged', file: file.name, detail: formatNames[format.id] }, { cause });
  });
  const ofFile = await sha256(file.bytes);
  return Promise.all(
    stories.map(async (story) => {
      const own = story.own === undefined ? undefined : new TextEncoder().encode(story.own);
      const fingerprint = { name: file.name, format: format.id, bytes, sha256: own ? await sha256(own) : ofFile };
      return storyOf(story, { ...story.source, ...fingerprint });
    }),
  );
};

const storyOf = ({ meta, blocks }: ReadStory, source: Story['meta']['source']): Story => {
  const found = languageOf(flatText(blocks).text);
  // What a page declares is often its template's language: it counts where the text itself is too short to tell.
  const language = found === 'und' ? languageCode(meta.language) : found;
  return { meta: { ...meta, language, direction: directionOfStory(blocks.map(textOfBlock)), source }, blocks };
};

/** ISO 639-1 of a BCP 47 tag, `und` for none. */
const languageCode = (tag: string | undefined): string => {
  try {
    const { language } = new Intl.Locale((tag ?? 'und').replaceAll('_', '-'));
    return language.length === 2 ? language : 'und';
  } catch {
    return 'und';
  }
};

const sha256 = async (bytes: Uint8Array): Promise<string> => toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)));
