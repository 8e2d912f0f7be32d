import { unitReader } from '../../src/boilerplate/read-units.ts';
import { glanceWith } from '../../src/boilerplate/sift/glance.ts';
import { Table } from '../../src/boilerplate/table.ts';
import type { SiftTable, StyleTable, Trained } from '../../src/boilerplate/trained.ts';
import { calibrate, outcomesIn } from './calibrate.ts';
import { FOLDS, foldOf } from './folds.ts';
import { trainLogistic } from './logistic.ts';
import type { Material } from './material.ts';
import { articleSamples, passageSamples, type Sample } from './samples.ts';
import { composeTexts } from './texts.ts';
import { trainSifts } from './train-sift.ts';
import { trainTrees } from './train-trees.ts';
import { styleFile } from './trained-file.ts';
import { trainVotes } from './votes.ts';

/** What was learned from everything, and from all but each fold. */
export interface Learned {
  whole: Trained;
  withoutFold: Trained[];
}

/** The same material gives the same tables. */
export const learn = (material: Material, say: (what: string) => void): Learned => {
  const samples = [...passageSamples([...material.corpus, ...material.appeals, ...material.copy]), ...articleSamples(material.articles)];
  const styles = Array.from({ length: FOLDS }, (_, fold) => style(samples.filter(({ group }) => foldOf(group) !== fold)));
  const whole = style(samples);
  say(`Style learned from ${samples.length} sentences.`);
  const texts = composeTexts(material);
  const sifts = trainSifts(texts);
  say(`First pass learned from ${texts.length} texts.`);
  const readers = styles.map((each, fold) => unitReader(new Table(each), glanceWith(sifts.withoutFold[fold] as SiftTable)));
  const judges = trainTrees(texts, readers, say);
  const withoutFold = judges.withoutFold.map((judge, fold) => ({ sift: sifts.withoutFold[fold] as SiftTable, style: styles[fold] as StyleTable, ...judge }));
  const calibration = calibrate(outcomesIn(texts, withoutFold));
  return {
    whole: { sift: sifts.whole, style: whole, ...judges.whole, calibration },
    withoutFold: withoutFold.map((each) => ({ ...each, calibration })),
  };
};

const style = (samples: readonly Sample[]): StyleTable => styleFile(trainLogistic(samples), trainVotes(samples));
