import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../desk/temporary-folder.ts';
import { jsonLines, objects, run } from './run.ts';

const menu = '<nav><ul><li><a href="/a">Harbour news</a></li><li><a href="/b">Tide tables</a></li></ul></nav>';
const text = [
  'The ferry to the northern islands sails again from Monday, three weeks after its engine caught fire.',
  'Divers have looked at the hull twice and found no damage below the waterline, the company says.',
  'Tickets bought for the cancelled sailings stay good until the end of the summer, on any weekday.',
];
const aside = '<aside class="related-stories"><h2>Related stories</h2><a href="/c">Lighthouse to be painted red</a></aside>';
const page = `<!doctype html><html lang="en"><body>${menu}<article>${text.map((one) => `<p>${one}</p>`).join('')}</article>${aside}</body></html>`;
const front = `<!doctype html><html><body>${menu}<div class="footer"><a href="/p">Privacy</a></div></body></html>`;

describe('what was left out of a page, on standard error', () => {
  const folder = temporaryFolder();

  it('is named by its reasons, of each file', async () => {
    await writeFile(join(folder(), 'ferry.html'), page);
    const said = 'ferry.html: Left out of the page: 2 parts. Navigation (1), Other stories (1).\n';
    const { code, out, err } = await run(['flag', 'ferry.html'], '', folder());
    expect([code, err, objects(out).length]).toEqual([0, said, 1]);
    expect((await run(['clean', 'ferry.html', '--out', 'clean'], '', folder())).err).toBe(said);
  });

  it('is that no article was found, where there is none', async () => {
    await writeFile(join(folder(), 'start.html'), front);
    const { code, out, err } = await run(['clean', 'start.html', '--to', 'text'], '', folder());
    expect([code, err]).toEqual([0, 'start.html: No article was found in this page. Its text is taken as it is.\n']);
    expect(out).toContain('Tide tables');
  });

  it('is counted at the end of JSON Lines', async () => {
    const { code, err } = await run(['clean'], jsonLines([{ id: 1, html: page }, { id: 2, html: front }, { id: 3, html: page }, { id: 4, text: 'Copy.' }]));
    expect(code).toBe(0);
    expect(err).toBe('bluepencil: no article was found in 1 page, whose text is taken as it is (line 2)\nbluepencil: left out of 2 pages: 4 parts\n');
  });
});
