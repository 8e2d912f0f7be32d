import { glanceWith, noGlance } from '../../../src/boilerplate/sift/glance.ts';
import { sift } from '../../../src/boilerplate/sift/sift.ts';
import { markSuspects } from '../../../src/boilerplate/sift/suspects.ts';
import type { SiftTable } from '../../../src/boilerplate/trained.ts';
import type { Unit } from '../../../src/boilerplate/unit.ts';
import { foldOf } from '../../train/folds.ts';
import type { Material } from '../../train/material.ts';

/** What the first pass leaves to be read, in shares. */
export interface FirstPassReport {
  /** Of the characters of clean articles, what is read in full in vain. */
  'of articles, read': number;
  /** Of the passages by themselves, those of which nothing is read, and of their units those that are left alone. */
  'passages lost': number;
  'units lost': number;
}

/** `tables`: by fold. */
export const testFirstPass = ({ golds, corpus, appeals }: Material, tables: readonly SiftTable[]): FirstPassReport => {
  const glances = tables.map(glanceWith);
  const unitsOf = (text: string, group: string): Unit[] => {
    const { units } = sift(text, glances[foldOf(group)] ?? noGlance);
    markSuspects(units);
    return units;
  };
  const characters = (units: readonly Unit[]): number => units.reduce((sum, { start, end }) => sum + end - start, 0);
  let [read, all] = [0, 0];
  for (const { gold, outlet } of golds) {
    const units = unitsOf(gold, outlet);
    read += characters(units.filter(({ suspect }) => suspect));
    all += characters(units);
  }
  const passages = [...appeals, ...corpus.filter(({ kind }) => kind !== 'copy')].map(({ text, group }) => unitsOf(text, group));
  const units = passages.flat();
  return {
    'of articles, read': read / all,
    'passages lost': passages.filter((own) => own.every(({ suspect }) => !suspect)).length / passages.length,
    'units lost': units.filter(({ suspect }) => !suspect).length / units.length,
  };
};
