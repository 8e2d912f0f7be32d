import type { Flag } from '../../../src/boilerplate/flag.ts';
import { noGlance } from '../../../src/boilerplate/sift/glance.ts';
import { sift } from '../../../src/boilerplate/sift/sift.ts';
import type { LabelledArticle } from '../../train/labelled.ts';
import { asRead } from '../../train/readings.ts';

type Ranges = readonly Pick<Flag, 'tier' | 'start' | 'end'>[];

const HALF = 0.5;

/**
 * How many of an article's own lines would be trimmed, each by more than half: as they are labelled, and without what is
 * no copy as it was read.
 */
export const falseTrims = ({ outlet, lines, labels }: LabelledArticle, flags: Ranges): { own: number; labelled: number; read: number } => {
  const text = lines.join('\n');
  const { units } = sift(text, noGlance);
  const trims = flags.filter(({ tier }) => tier === 'trim');
  const trimmed = (from: number, to: number): number => trims.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  const counts = { own: 0, labelled: 0, read: 0 };
  let from = 0;
  lines.forEach((line, i) => {
    const to = from + line.length;
    if (labels[i] === 'content') {
      counts.own++;
      const copy = units.filter(({ start, end }) => start >= from && end <= to && asRead(outlet, text.slice(start, end), false) === false);
      if (trimmed(from, to) > HALF * line.length) counts.labelled++;
      if (copy.reduce((sum, { start, end }) => sum + trimmed(start, end), 0) > HALF * line.length) counts.read++;
    }
    from = to + 1;
  });
  return counts;
};
