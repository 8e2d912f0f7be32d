import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { scoredKinds, type ScoredKind } from '../../src/boilerplate/kinds.ts';

/** An article's lines as an extractor left them, each labelled by comparison with the article itself. */
export interface LabelledArticle {
  id: string;
  set: string;
  outlet: string;
  lines: string[];
  labels: ('content' | 'boilerplate' | 'unsure')[];
}

export interface LabelledPassage {
  outlet: string;
  language: string;
  kind: ScoredKind | 'copy';
  text: string;
}

export const readArticles = async (bench: string): Promise<LabelledArticle[]> => {
  const articles: LabelledArticle[] = [];
  const lines = createInterface({ input: createReadStream(join(bench, 'lines-dev.jsonl.gz')).pipe(createGunzip()) });
  for await (const line of lines) articles.push(JSON.parse(line) as LabelledArticle);
  return articles;
};

/** Real appeals, and real copy that carries their words. */
export const readPassages = (bench: string): LabelledPassage[] => {
  const read = (file: string) =>
    readFileSync(join(bench, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind?: string; lang: string; outlet: string; text: string });
  return [...read('appeals-dev.jsonl'), ...read('hard-negatives-dev.jsonl')].map(({ kind, lang, outlet, text }) => ({
    kind: scoredKinds.find((each) => each === kind) ?? 'copy',
    language: lang,
    outlet,
    text,
  }));
};
