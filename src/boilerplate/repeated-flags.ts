import type { SaidCue } from './cue.ts';
import type { Flag } from './flag.ts';
import { sayOf } from './says.ts';
import type { Unit } from './unit.ts';

const WEIGHT = 0.5;
// Of 1,951 such lines in labelled articles 187 were boilerplate.
const PROBABILITY = 0.1;

/**
 * Lines that stand there again, word for word or nearly, and that nothing else speaks against. They may be a refrain or a
 * pull quote, so they are only ever shown. The first copy stays without a flag, and so does the one in running text.
 * `copies`: of each unit, which others say the same (`copiesOf`). `taken`: of each, whether it is in a flag already.
 * `running`: what `runningCopies` gives.
 */
export const repeatedFlags = (
  text: string,
  units: readonly Unit[],
  copies: Int32Array,
  taken: readonly boolean[],
  running: ReadonlyMap<number, number>,
): Flag[] => {
  const flags: Flag[] = [];
  const met = new Map<number, number>();
  for (let first = 0; first < units.length; ) {
    let last = first;
    while (units[last + 1]?.line === units[first]?.line) last++;
    const line = range(first, last).filter((i) => (copies[i] as number) >= 0);
    const before = line.map((i) => met.get(copies[i] as number) ?? (first === last ? running.get(copies[i] as number) : undefined));
    if (line.length > 0 && !before.includes(undefined) && !taken.slice(first, last + 1).includes(true)) {
      const cue = line.every((i, at) => units[i]?.key === before[at]) ? 'repeated' : 'nearly-repeated';
      flags.push(flagOf(text, cue, units[first] as Unit, units[last] as Unit));
    }
    for (const i of line) if (!taken[i] && !met.has(copies[i] as number)) met.set(copies[i] as number, (units[i] as Unit).key);
    first = last + 1;
  }
  return flags;
};

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The copies that stand among other sentences of a line and are not taken: they belong to the story. Each with its unit's key. */
export const runningCopies = (units: readonly Unit[], copies: Int32Array, taken: readonly boolean[]): ReadonlyMap<number, number> => {
  const running = new Map<number, number>();
  units.forEach((unit, i) => {
    if (unit.running && !taken[i] && (copies[i] as number) >= 0) running.set(copies[i] as number, unit.key);
  });
  return running;
};

const flagOf = (text: string, cue: SaidCue, { start }: Unit, { end }: Unit): Flag => ({
  kind: 'repeated',
  tier: 'review',
  probability: PROBABILITY,
  start,
  end,
  evidence: [{ cue, start, end, weight: WEIGHT, says: sayOf(cue, text.slice(start, end)) }],
});
