import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learn } from './learn.ts';
import { readMaterial } from './material.ts';

/*
 * npm run train -- --bench DIR [--out FILE] [--folds FILE]
 *
 * Writes src/boilerplate/trained.json from the corpus and the labelled articles in DIR. The same input gives the same
 * file. With `--folds` also what was learned without each fifth of the groups (outlets, sibling passages of the corpus):
 * `npm run bench` tests each fifth with what was learned without it.
 */
const { values } = parseArgs({ options: { bench: { type: 'string' }, out: { type: 'string' }, folds: { type: 'string' } } });
const out = values.out ?? join(import.meta.dirname, '../../src/boilerplate/trained.json');
const begun = performance.now();
const learned = learn(await readMaterial(values.bench), (what) => console.log(`${Math.round((performance.now() - begun) / 1000)} s: ${what}`));
writeFileSync(out, `${JSON.stringify(learned.whole)}\n`);
if (values.folds) writeFileSync(values.folds, `${JSON.stringify(learned.withoutFold)}\n`);
console.log(`Written to ${out}.`);
