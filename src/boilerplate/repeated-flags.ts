import type { Flag } from './flag.ts';
import type { Passage } from './passages.ts';
import { sayOf } from './says.ts';
import type { Unit } from './unit.ts';

const FEWEST_WORDS = 5;
const WEIGHT = 0.5;

/**
 * Lines that stand there again and that nothing else speaks against. They may be a refrain or a pull quote, so they are
 * only ever shown, and the first copy stays without a flag.
 */
export const repeatedFlags = (text: string, units: readonly Unit[], passages: readonly Passage[]): Flag[] => {
  const flags: Flag[] = [];
  const met = new Set<number>();
  let at = 0;
  units.forEach((unit, i) => {
    while ((passages[at]?.last ?? Infinity) < i) at++;
    const taken = (passages[at]?.first ?? Infinity) <= i;
    if (taken || unit.words < FEWEST_WORDS || !unit.sightings.some(({ cue }) => cue === 'repeated')) return;
    if (met.has(unit.repeat)) flags.push(flagOf(text, unit));
    met.add(unit.repeat);
  });
  return flags;
};

const flagOf = (text: string, { start, end }: Unit): Flag => ({
  kind: 'repeated',
  tier: 'review',
  probability: 1 / (1 + Math.exp(-WEIGHT)),
  start,
  end,
  evidence: [{ cue: 'repeated', start, end, weight: WEIGHT, says: sayOf('repeated', text.slice(start, end)) }],
});
