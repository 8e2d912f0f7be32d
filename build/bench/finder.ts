import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBoilerplate, finderWith } from '../../src/boilerplate/find.ts';
import { trained, type Trained } from '../../src/boilerplate/trained.ts';
import { FOLDS } from '../train/folds.ts';
import { readMaterial } from '../train/material.ts';
import { testCopy, type CopyReport } from './finder/copy.ts';
import { testFirstPass } from './finder/first-pass.ts';
import { reliabilityOf } from './finder/reliability.ts';
import { scoreLines } from './finder/lines.ts';
import { finderSpeed, growth, type Page } from './finder/speed.ts';
import { testPassages } from './finder/passages.ts';

/*
 * npm run bench -- --bench DIR [--folds FILE] [--errors PREFIX]
 *
 * How well the finder does on the labelled articles in DIR and on the corpus. With `--folds` (of `npm run train`) each is
 * looked through with what was learned without its outlet or siblings; without it, with what the program ships with,
 * which has seen them all. `--errors` writes what went wrong, to be read.
 */
const { values } = parseArgs({ options: { bench: { type: 'string' }, folds: { type: 'string' }, errors: { type: 'string' } } });
if (values.bench === undefined) throw new Error('--bench DIR: the folder with the labelled articles');
const { bench } = values;

const tables = values.folds ? (JSON.parse(readFileSync(values.folds, 'utf8')) as Trained[]) : undefined;
const finders = tables?.map(finderWith) ?? Array.from({ length: FOLDS }, () => findBoilerplate);
const material = await readMaterial(bench);
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const { lines, uplift, falseTrims, errors } = scoreLines(material, finders, bench);
console.log(values.folds ? 'Cross-validated by outlet and by siblings.' : 'With the shipped tables, which have seen all of this.');
console.table(lines);
console.table(uplift);
console.log('Lines of the articles’ own that would be trimmed, of a thousand:');
console.table(falseTrims);

const { rows, hostWords, told: reliability } = testPassages(material, finders);
console.log('Passages set into other articles, found with at least 80 % of their characters:');
console.table(
  Object.fromEntries(
    [...rows]
      .filter(([name, { passages }]) => !/, .*, /.test(name) || (/donation|newsletter/.test(name) && passages >= 20))
      .map(([name, { passages, trim, any }]) => [name, { passages, trim: rounded(trim / passages), any: rounded(any / passages) }]),
  ),
);
console.log(`Words of the host articles trimmed: ${((100 * hostWords.trimmed) / hostWords.all).toFixed(3)} %`);

console.log('Reliability: of the flags that were told with such a probability, how many were right:');
console.table(reliabilityOf(reliability));

const told = ({ passages, trim, any }: CopyReport) => ({ passages, 'trimmed %': rounded((100 * trim) / passages), 'flagged %': rounded((100 * any) / passages) });
const real = testCopy(material.copy, finders);
const own = testCopy(material.corpus.filter(({ kind }) => kind === 'copy'), finders);
console.log('Copy that looks like boilerplate:');
console.table({ real: told(real), own: told(own) });

console.log('What the first pass leaves to be read:');
console.table(testFirstPass(material, (tables ?? Array.from({ length: FOLDS }, () => trained)).map(({ sift }) => sift)));

console.log('Megabytes of article text a second, one after the other on one core:');
console.table(await finderSpeed(material.golds as Page[], findBoilerplate));
const { exponent, milliseconds } = growth(material.golds.slice(0, 200).map(({ gold }) => gold).join('\n\n'), findBoilerplate);
console.log(`Time grows with the length of a text to the power of ${exponent} (milliseconds by characters):`, milliseconds);

if (values.errors) {
  writeFileSync(`${values.errors}-lines.jsonl`, errors);
  writeFileSync(`${values.errors}-copy.txt`, `${[...real.trimmed, ...own.trimmed].join('\n')}\n`);
}
