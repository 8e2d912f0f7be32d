import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelledParts } from './labelled-parts.ts';
import { judgesFrom } from './finders.ts';
import { learn } from './learn.ts';

/*
 * npm run train-pages -- --bench DIR --folds FILE [--out FILE]
 *
 * Writes src/formats/html/article-table.json from the labelled pages in DIR, and from what the finder says of them: by
 * what it learned without their outlets, `--folds` of `npm run train`. The same input gives the same file.
 */
const { values } = parseArgs({ options: { bench: { type: 'string' }, folds: { type: 'string' }, out: { type: 'string' } } });
if (values.bench === undefined) throw new Error('--bench DIR: the folder with pages-dev.jsonl.gz and segments-dev.jsonl.gz');
if (values.folds === undefined) throw new Error('--folds FILE: what `npm run train` wrote with --folds');
const out = values.out ?? join(import.meta.dirname, '../../../src/formats/html/article-table.json');

const pages = labelledParts(values.bench);
const table = learn(pages, judgesFrom(values.folds));
const json = `${JSON.stringify(table)}\n`;
writeFileSync(out, json);
console.log(`Learned from ${pages.length} pages; ${Math.round(json.length / 1000)} kB written to ${out}.`);
