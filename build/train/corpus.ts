import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoredKinds } from '../../src/boilerplate/kinds.ts';
import type { LabelledPassage } from './labelled.ts';
import { siblingGroups } from './siblings.ts';

const folder = join(import.meta.dirname, '../../src/boilerplate/training/corpus');

const kindOf = (file: string): LabelledPassage['kind'] => {
  const name = file.replace(/\.txt$/, '');
  if (name.startsWith('copy-')) return 'copy';
  const kind = scoredKinds.find((each) => each === name);
  if (!kind) throw new Error(`The corpus has a file "${file}", which is no kind of flag and no copy.`);
  return kind;
};

/** The whole corpus, in the order of its folders and files. Blank lines part passages; siblings are one group. */
export const readCorpus = (): LabelledPassage[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .flatMap((language) => {
      const passages = readdirSync(join(folder, language))
        .toSorted()
        .flatMap((file) => {
          const texts = readFileSync(join(folder, language, file), 'utf8').split(/\n\s*\n/);
          return texts.map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ language, kind: kindOf(file), text }));
        });
      const groups = siblingGroups(passages.map(({ text }) => text));
      return passages.map((passage, i) => ({ ...passage, group: `corpus ${language} ${groups[i]}` }));
    });
