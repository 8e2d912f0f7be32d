import { directionOfStory } from '../story/direction.ts';
import { languageOf } from '../story/language.ts';
import { evidenceOf } from './evidence.ts';
import type { Finder } from './finder.ts';
import { judgeWith } from './judge.ts';
import { passagesOf } from './passages.ts';
import { readUnits } from './read-units.ts';
import { repeatedFlags } from './repeated-flags.ts';
import { Table } from './table.ts';
import { trained, type Trained } from './trained.ts';
import type { Unit } from './unit.ts';

/** A finder that judges by what was learned. */
export const finderWith = ({ style, trees, calibration: { slope, offset } }: Trained): Finder => {
  const table = new Table(style);
  const judge = judgeWith(trees);
  return ({ text, language }) => {
    const units = readUnits(text, table);
    const judged = judge(text, units);
    const passages = passagesOf(units, judged);
    const flags = passages.map(({ kind, tier, first, last, odds }) => ({
      kind,
      tier,
      probability: 1 / (1 + Math.exp(-(slope * odds + offset))),
      start: (units[first] as Unit).start,
      end: (units[last] as Unit).end,
      evidence: evidenceOf(table, text, units.slice(first, last + 1), judged.subarray(first, last + 1), kind),
    }));
    return {
      language: language ?? languageOf(text),
      direction: directionOfStory(paragraphs(text, units)),
      flags: [...flags, ...repeatedFlags(text, units, passages)].toSorted((a, b) => a.start - b.start),
    };
  };
};

export const findBoilerplate: Finder = finderWith(trained);

const paragraphs = function* (text: string, units: readonly Unit[]): Generator<string> {
  for (const { start, follows } of units) if (!follows) yield text.slice(start, start + 40);
};
