import type { Told } from './reliability.ts';
import type { Finder } from '../../../src/boilerplate/finder.ts';
import { FOLDS, foldOf } from '../../train/folds.ts';
import type { LabelledPassage } from '../../train/labelled.ts';
import type { Material } from '../../train/material.ts';
import { randomFrom } from '../../train/random.ts';

/** How many of some passages were found, in a tier or in any, with at least this share of their characters. */
export interface Found {
  passages: number;
  trim: number;
  any: number;
}

export interface PassagesReport {
  /** By source ("real", "own") and by kind and by language within it. */
  rows: Map<string, Found>;
  /** Words of the host articles that would be trimmed, and all. */
  hostWords: { trimmed: number; all: number };
  /** How likely each flag said that it is, and whether most of it is the passage that was set in. */
  told: Told[];
}

const SHARE = 0.8;
const SHORTEST_HOST = 800;
const AT_THE_END = 0.25;

const words = (text: string): number => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length;

/** Sets each passage into an article of another outlet, and looks whether it is found there. `finders`: by fold. */
export const testPassages = ({ corpus, appeals, golds }: Material, finders: readonly Finder[]): PassagesReport => {
  const random = randomFrom(42);
  const hosts = Array.from({ length: FOLDS }, (_, fold) => golds.filter(({ outlet, gold }) => foldOf(outlet) === fold && gold.length > SHORTEST_HOST));
  const report: PassagesReport = { rows: new Map(), hostWords: { trimmed: 0, all: 0 }, told: [] };
  const test = (passage: LabelledPassage, source: string): void => {
    const fold = foldOf(passage.group);
    const own = hosts[fold] as Material['golds'];
    const lines = (own[Math.floor(random() * own.length)]?.gold ?? '').split('\n');
    const at = random() < AT_THE_END ? lines.length : Math.floor(random() * (lines.length + 1));
    const text = [...lines.slice(0, at), passage.text, ...lines.slice(at)].join('\n');
    const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
    const end = start + passage.text.length;
    let [trim, any] = [0, 0];
    for (const flag of (finders[fold] as Finder)({ text }).flags) {
      const inside = Math.max(0, Math.min(end, flag.end) - Math.max(start, flag.start));
      any += inside;
      report.told.push({ probability: flag.probability, right: inside > (flag.end - flag.start) / 2 });
      if (flag.tier !== 'trim') continue;
      trim += inside;
      report.hostWords.trimmed += words(text.slice(flag.start, Math.max(flag.start, Math.min(start, flag.end)))) + words(text.slice(Math.max(end, flag.start), Math.max(end, flag.end)));
    }
    report.hostWords.all += words(lines.join('\n'));
    for (const name of [`${source}, all`, `${source}, ${passage.kind}`, `${source}, ${passage.language}`, `${source}, ${passage.kind}, ${passage.language}`]) {
      const row = report.rows.get(name) ?? { passages: 0, trim: 0, any: 0 };
      report.rows.set(name, row);
      row.passages++;
      if (trim >= SHARE * passage.text.length) row.trim++;
      if (any >= SHARE * passage.text.length) row.any++;
    }
  };
  for (const passage of appeals) test(passage, 'real');
  for (const passage of corpus) if (passage.kind !== 'copy') test(passage, 'own');
  return report;
};
