import { directionOfStory } from '../story/direction.ts';
import { languageOf } from '../story/language.ts';
import { evidenceOf } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Flag } from './flag.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readUnits } from './read-units.ts';
import { repeatedFlags } from './repeated-flags.ts';
import type { Unit } from './unit.ts';
import { tiers } from './weights.ts';

export const findBoilerplate: Finder = ({ text, language }) => {
  const units = readUnits(text);
  const flagged = passagesOf(units).filter(({ score }) => score >= tiers.review);
  return {
    language: language ?? languageOf(text),
    direction: directionOfStory(paragraphs(text, units)),
    flags: [...flagged.map((passage) => flagOf(text, units, passage)), ...repeatedFlags(text, units, flagged)].toSorted((a, b) => a.start - b.start),
  };
};

const flagOf = (text: string, units: readonly Unit[], { kind, first, last, score }: Passage): Flag => ({
  kind,
  tier: score >= tiers.trim ? 'trim' : 'review',
  probability: 1 / (1 + Math.exp(-score)),
  start: (units[first] as Unit).start,
  end: (units[last] as Unit).end,
  evidence: evidenceOf(text, units.slice(first, last + 1), kind),
});

const paragraphs = function* (text: string, units: readonly Unit[]): Generator<string> {
  for (const { start, follows } of units) if (!follows) yield text.slice(start, start + 40);
};
