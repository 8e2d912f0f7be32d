import { directionOfStory } from '../story/direction.ts';
import { languageOf } from '../story/language.ts';
import { copiesOf } from './copies.ts';
import { evidenceOf } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence, Flag } from './flag.ts';
import { askedIfInCopy, inCopyEvidence } from './in-copy.ts';
import { judgeTextWith } from './judge-text.ts';
import { linesToRemember } from './memory/lines.ts';
import { recallEvidence, withoutNeighbours } from './memory/recall-evidence.ts';
import { knownUnits, raisedOdds, recalledPassages } from './memory/recall.ts';
import { passagesOf, type FoundPassage } from './passages.ts';
import { repeatedFlags, runningCopies } from './repeated-flags.ts';
import { Table } from './table.ts';
import { trained, type Trained } from './trained.ts';
import type { Unit } from './unit.ts';

/** A finder that judges by what was learned. */
export const finderWith = (trained: Trained): Finder => {
  const { slope, offset } = trained.calibration;
  const table = new Table(trained.style);
  const judgeText = judgeTextWith(trained, table);
  return ({ text, language, memory }) => {
    const { units, odds } = judgeText(text, memory !== undefined);
    const known = knownUnits(units, memory ?? []);
    const judged = raisedOdds(odds, known);
    const found = recalledPassages(passagesOf(units, judged), judged, known);
    const taken = takenBy(found, units.length);
    const copies = copiesOf(text, units);
    const running = runningCopies(units, copies, taken);
    const inCopy = runningCopies(units, copies, takenBy(found.filter(({ tier }) => tier === 'trim'), units.length));
    const flags = found
      .map((passage) => askedIfInCopy(passage, units, copies, inCopy))
      .map((passage): Flag => {
        const { kind, tier, first, last, odds, inCopy } = passage;
        const [from, to] = [units[first] as Unit, units[last] as Unit];
        const own = units.slice(first, last + 1);
        const seen: Evidence[] = kind === 'repeated' ? [] : evidenceOf(table, text, own, judged.subarray(first, last + 1), kind);
        const reasons = [...withoutNeighbours(seen, units, known, passage), ...recallEvidence(text, units, known, passage)];
        if (inCopy) reasons.push(inCopyEvidence(text, from, to));
        return { kind, tier, probability: 1 / (1 + Math.exp(-(slope * odds + offset))), start: from.start, end: to.end, evidence: reasons };
      });
    return {
      language: language ?? languageOf(text),
      direction: directionOfStory(paragraphs(text, units)),
      flags: [...flags, ...repeatedFlags(text, units, copies, taken, running)].toSorted((a, b) => a.start - b.start),
      ...(memory ? { lines: linesToRemember(units) } : {}),
    };
  };
};

export const findBoilerplate: Finder = finderWith(trained);

const takenBy = (passages: readonly FoundPassage[], count: number): boolean[] => {
  const taken = Array.from({ length: count }, () => false);
  for (const { first, last } of passages) taken.fill(true, first, last + 1);
  return taken;
};

const paragraphs = function* (text: string, units: readonly Unit[]): Generator<string> {
  for (const { start, follows } of units) if (!follows) yield text.slice(start, start + 40);
};
