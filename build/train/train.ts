import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { readArticles, readPassages } from './labelled.ts';
import { trainLogistic } from './logistic.ts';
import { articleSamples, corpusSamples, labelledSamples } from './samples.ts';
import { trainedFile } from './trained-file.ts';
import { trainVotes } from './votes.ts';

/*
 * npm run train -- --bench DIR [--leave-out N/M] [--out FILE]
 *
 * Writes src/boilerplate/trained.json from the corpus and the labelled articles in DIR. The same input gives the same
 * file. `--leave-out 0/5` leaves the first of five parts of all groups (outlets, corpus passages) out, to test on it.
 */
const { values } = parseArgs({ options: { bench: { type: 'string' }, 'leave-out': { type: 'string' }, out: { type: 'string' } } });
const out = values.out ?? join(import.meta.dirname, '../../src/boilerplate/trained.json');

const labelled = values.bench ? [articleSamples(await readArticles(values.bench)), labelledSamples(readPassages(values.bench))] : [];
const samples = [corpusSamples(readCorpus()), ...labelled].flat();

const partOf = (group: string, parts: number): number => {
  let hash = 2166136261;
  for (const char of group) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) % parts;
};
const [part, parts] = values['leave-out']?.split('/').map(Number) ?? [];
const used = part === undefined || !parts ? samples : samples.filter(({ group }) => partOf(group, parts) !== part);

const logistic = trainLogistic(used);
const file = trainedFile(logistic, trainVotes(used));
writeFileSync(out, `${JSON.stringify(file)}\n`);
console.log(`Learned from ${used.length} sentences; ${(file.kinds.length * 3) / 4} grams written to ${out}.`);
