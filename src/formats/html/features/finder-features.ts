import type { JudgeText } from '../../../boilerplate/judge-text.ts';
import type { Unit } from '../../../boilerplate/unit.ts';
import type { Page } from '../page.ts';

// What a first look takes for something else by this much, in log odds, needs no second opinion.
const LIKELY = -2;
// A page with more likely parts is no article that anybody reads, and would take the finder half a minute.
const MOST = 20_000;
const UNKNOWN = -9;
const COUNT = 8;

/**
 * What the finder says of each part, having read those that are likely article text as one story: whether it reads like
 * an appeal, a credit or a link to other stories. `scores`: what a first look says, log odds by part.
 */
export const finderFeatures = ({ texts }: Page, scores: Float64Array, judgeText: JudgeText): Float32Array[] => {
  const likely = texts.flatMap((_, part) => ((scores[part] as number) > LIKELY ? [part] : []));
  const features: Float32Array[] = texts.map(() => new Float32Array(COUNT).fill(UNKNOWN));
  if (likely.length > MOST) return features;
  const lines = likely.map((part) => (texts[part] as string).replaceAll(/[\r\n]+/g, ' '));
  const { units, odds } = judgeText(lines.join('\n'));
  let unit = 0;
  let end = -1;
  likely.forEach((part, i) => {
    const first = unit;
    end += 1 + (lines[i] as string).length;
    while (unit < units.length && (units[unit]?.start as number) < end) unit++;
    if (unit > first) features[part] = saidOf(units.slice(first, unit), odds.subarray(first, unit));
  });
  return features;
};

const saidOf = (units: readonly Unit[], odds: Float64Array): Float32Array => {
  let [length, weighed, glances] = [0, 0, 0];
  let [most, mostGlance] = [-Infinity, -Infinity];
  units.forEach(({ start, end, glance }, i) => {
    const own = odds[i] as number;
    length += end - start;
    weighed += own * (end - start);
    glances += glance;
    most = Math.max(most, own);
    mostGlance = Math.max(mostGlance, glance);
  });
  return Float32Array.of(most, weighed / length, mostGlance, glances / units.length, units.length, odds[0] as number, odds.at(-1) as number, 1);
};
