import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/formats/html/read-html.ts';

const BYTES = 8e6;

/** Megabytes of HTML a second on one core, in one run over the same pages: this reader, Readability, Defuddle. */
export const pageSpeed = async (pages: readonly string[]): Promise<Record<string, number>> => {
  const sample: string[] = [];
  let bytes = 0;
  for (let i = 0; i < pages.length && bytes < BYTES; i += 7) {
    sample.push(pages[i] as string);
    bytes += Buffer.byteLength(pages[i] as string);
  }
  const readers: Record<string, (html: string) => unknown> = {
    'Blue Pencil': (html) => readHtml(html),
    Readability: (html) => new Readability(parseHTML(html).document).parse(),
    Defuddle: (html) => Defuddle(parseHTML(html).document, 'https://page.example/', {}),
  };
  const speeds: Record<string, number> = {};
  const { error, warn, log } = console;
  for (const [name, read] of Object.entries(readers)) {
    // A first round warms the compiler up; what the others complain of is no part of the figures.
    for (const round of [0, 1]) {
      const started = performance.now();
      Object.assign(console, { error() {}, warn() {}, log() {} });
      // oxlint-disable-next-line no-await-in-loop
      for (const html of round === 0 ? sample.slice(0, 10) : sample) await Promise.resolve(read(html)).catch(() => undefined);
      Object.assign(console, { error, warn, log });
      speeds[name] = bytes / 1e3 / (performance.now() - started);
    }
  }
  return speeds;
};
