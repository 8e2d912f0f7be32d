import { parseHTML } from 'linkedom/worker';

/** Parses a page, or a piece of one. No script runs and nothing is fetched. */
export const parseHtml = (html: string): Document => {
  if (/<html[\s>]/i.test(html)) return parseHTML(html).document;
  return parseHTML(`<!doctype html><html><head></head><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`).document;
};
