import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../../src/cli/lines.ts';
import { scoredKinds, type ScoredKind } from '../../src/boilerplate/kinds.ts';

/** An article's lines as an extractor left them, each labelled by comparison with the article itself. */
export interface LabelledArticle {
  id: string;
  set: string;
  outlet: string;
  lines: string[];
  labels: ('content' | 'boilerplate' | 'unsure')[];
}

/** A passage that was read and labelled, of the corpus or of a real outlet. */
export interface LabelledPassage {
  /** ISO 639-1. */
  language: string;
  /** `copy` for real copy that only looks like boilerplate. */
  kind: ScoredKind | 'copy';
  text: string;
  /** Passages of one group are never on both sides of a test. */
  group: string;
}

const gzippedLines = async <T>(file: string): Promise<T[]> => {
  const records: T[] = [];
  for await (const { text } of linesOf(createReadStream(file).pipe(createGunzip()))) if (text !== undefined) records.push(JSON.parse(text) as T);
  return records;
};

export const readArticles = (bench: string): Promise<LabelledArticle[]> => gzippedLines(join(bench, 'lines-dev.jsonl.gz'));

/** The text of an article, without anything that stood around it on its page. */
export interface Gold {
  id: string;
  outlet: string;
  gold: string;
}

export const readGolds = (bench: string): Promise<Gold[]> =>
  gzippedLines(join(bench, 'pages-dev.jsonl.gz'));

interface StoredPassage {
  id: string;
  kind?: string;
  lang: string;
  outlet: string;
  text: string;
}

/** Real appeals, or real copy that carries their words, each group an outlet. */
export const readPassages = (bench: string, name: 'appeals' | 'hard-negatives'): LabelledPassage[] =>
  readFileSync(join(bench, `${name}-dev.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredPassage)
    .map(({ kind, lang, outlet, text }) => ({ kind: scoredKinds.find((each) => each === kind) ?? 'copy', language: lang, group: outlet, text }));
