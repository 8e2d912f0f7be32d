import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Finder } from '../../../src/boilerplate/finder.ts';
import type { Gold } from '../../train/labelled.ts';

const BYTES = 4e6;
const KEYWORDS = /\b(donat(e|ion)|subscribe|newsletter|sign up|follow us|read more|all rights reserved|support us|download (the|our) app|advertisement)\b/iu;

/** A plain list of words, line by line. */
const keywords = (text: string): unknown => text.split('\n').filter((line) => KEYWORDS.test(line));

export interface Page extends Gold {
  html: string;
}

/** Megabytes of article text a second on one core, in one run over the same pages; page readers are given the page. */
export const finderSpeed = async (pages: readonly Page[], find: Finder): Promise<Record<string, number>> => {
  const sample: Page[] = [];
  let bytes = 0;
  for (let i = 0; i < pages.length && bytes < BYTES; i += 2) {
    sample.push(pages[i] as Page);
    bytes += Buffer.byteLength((pages[i] as Page).gold);
  }
  const readers: Record<string, (page: Page) => unknown> = {
    'Blue Pencil': ({ gold }) => find({ text: gold }),
    'a list of keywords': ({ gold }) => keywords(gold),
    Readability: ({ html }) => new Readability(parseHTML(html).document).parse(),
    Defuddle: ({ html }) => Defuddle(parseHTML(html).document, 'https://page.example/', {}),
  };
  const speeds: Record<string, number> = {};
  const { error, warn, log } = console;
  for (const [name, read] of Object.entries(readers)) {
    // A first round warms the compiler up; what the others complain of is no part of the figures.
    for (const round of [sample.slice(0, 20), sample]) {
      const started = performance.now();
      Object.assign(console, { error() {}, warn() {}, log() {} });
      // oxlint-disable-next-line no-await-in-loop
      for (const page of round) await Promise.resolve(read(page)).catch(() => undefined);
      Object.assign(console, { error, warn, log });
      speeds[name] = Math.round(bytes / 10 / (performance.now() - started)) / 100;
    }
  }
  return speeds;
};

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];

/** How the time grows with the length of a text: 1 where it is in proportion (least squares over logarithms). */
export const growth = (text: string, find: Finder): { exponent: number; milliseconds: Record<string, number> } => {
  const milliseconds: Record<string, number> = {};
  const points = SIZES.map((size) => {
    const own = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    const times = Math.max(1, Math.round(1e5 / size));
    const started = performance.now();
    for (let i = 0; i < times; i++) find({ text: own });
    const each = (performance.now() - started) / times;
    milliseconds[String(size)] = Math.round(each * 1e3) / 1e3;
    return [Math.log(size), Math.log(each)] as const;
  });
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return { exponent: Math.round(slope * 100) / 100, milliseconds };
};
