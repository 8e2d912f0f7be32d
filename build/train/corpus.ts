import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoredKinds, type ScoredKind } from '../../src/boilerplate/kinds.ts';

/** A passage of the training corpus. */
export interface CorpusPassage {
  /** ISO 639-1. */
  language: string;
  /** `copy` for real copy that only looks like boilerplate. */
  kind: ScoredKind | 'copy';
  text: string;
}

const folder = join(import.meta.dirname, '../../src/boilerplate/training/corpus');

const kindOf = (file: string): CorpusPassage['kind'] => {
  const name = file.replace(/\.txt$/, '');
  if (name.startsWith('copy-')) return 'copy';
  const kind = scoredKinds.find((each) => each === name);
  if (!kind) throw new Error(`The corpus has a file "${file}", which is no kind of flag and no copy.`);
  return kind;
};

/** The whole corpus, in the order of its folders and files. Blank lines part passages. */
export const readCorpus = (): CorpusPassage[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .toSorted()
        .flatMap((file) => {
          const kind = kindOf(file);
          const passages = readFileSync(join(folder, language, file), 'utf8').split(/\n\s*\n/);
          return passages.map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ language, kind, text }));
        }),
    );
