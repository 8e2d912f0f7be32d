import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelledParts } from './labelled-parts.ts';
import { learn } from './learn.ts';

/*
 * npm run train-pages -- --bench DIR [--out FILE]
 *
 * Writes src/formats/html/article-table.json from the labelled pages in DIR. The same input gives the same file.
 */
const { values } = parseArgs({ options: { bench: { type: 'string' }, out: { type: 'string' } } });
if (values.bench === undefined) throw new Error('--bench DIR: the folder with pages-dev.jsonl.gz and segments-dev.jsonl.gz');
const out = values.out ?? join(import.meta.dirname, '../../../src/formats/html/article-table.json');

const pages = labelledParts(values.bench);
const table = learn(pages);
const json = `${JSON.stringify(table)}\n`;
writeFileSync(out, json);
console.log(`Learned from ${pages.length} pages; ${Math.round(json.length / 1000)} kB written to ${out}.`);
