import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page with its article, or with pieces of text that must stay and must go. */
export interface LabelledPage {
  id: string;
  set: string;
  outlet: string;
  url: string;
  html: string;
  gold?: string;
  with?: string[];
  without?: string[];
}

const outletOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url);

export const readPages = (bench: string): LabelledPage[] =>
  ['pages-dev.jsonl.gz', 'segments-dev.jsonl.gz'].flatMap((file) =>
    gunzipSync(readFileSync(join(bench, file)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const page = JSON.parse(line) as LabelledPage;
        return { ...page, set: page.gold === undefined ? 'segments' : page.set, outlet: page.outlet ?? outletOf(page.url) };
      }),
  );
