import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { parseHtml } from '../../src/formats/html/parse-html.ts';
import { readStories } from '../../src/formats/read.ts';
import { aFile } from './a-file.ts';

// Ways to have a page run or fetch something, after the OWASP filter evasion cheat sheet's kinds; MARK must never come through.
const vectors = [
  '<script>MARK()</script>', '<SCRIPT SRC=https://evil.example/MARK.js></SCRIPT>', '<scr<script>ipt>MARK()</scr</script>ipt>', '<script/x src="//evil.example/MARK"></script>',
  '<img src=x onerror=MARK()>', '<img src="https://evil.example/MARK.png">', '<IMG """><SCRIPT>MARK()</SCRIPT>">', '<svg onload=MARK()><script>MARK()</script></svg>',
  '<svg><a xlink:href="javascript:MARK()"><text>t</text></a></svg>', '<math><mtext><style><img src=x onerror=MARK()></style></mtext></math>',
  '<iframe src="javascript:MARK()"></iframe>', '<iframe srcdoc="<script>MARK()</script>"></iframe>', '<object data="https://evil.example/MARK.swf"></object>', '<embed src="https://evil.example/MARK">',
  '<style>@import "https://evil.example/MARK.css";</style>', '<p style="background:url(https://evil.example/MARK)">styled</p>', '<link rel=stylesheet href="https://evil.example/MARK.css">',
  '<body onload=MARK()>', '<div onclick="MARK()">press</div>', '<a href="javascript:MARK()">a</a>', '<a href="JaVaScRiPt:MARK()">b</a>', '<a href=" &#14;  javascript:MARK()">c</a>',
  '<a href="java&#10;script:MARK()">d</a>', '<a href="java\tscript:MARK()">e</a>', '<a href="&#106;&#97;vascript:MARK()">f</a>', '<a href="data:text/html,<script>MARK()</script>">g</a>',
  '<a href="vbscript:MARK">h</a>', '<a href="file:///etc/MARK">i</a>', '<a href="blob:https://evil.example/MARK">j</a>', '<form action="https://evil.example/MARK"><input name=MARK value=MARK></form>',
  '<meta http-equiv=refresh content="0;url=javascript:MARK()">', '<base href="javascript:MARK()//">', '<video><source onerror=MARK()></video>', '<audio src="https://evil.example/MARK"></audio>',
  '<noscript><p title="</noscript><img src=x onerror=MARK()>"></noscript>', '<template><script>MARK()</script></template>', '<!--><script>MARK()</script>-->', '<xmp><script>MARK()</script></xmp>',
  '<textarea><script>MARK()</script></textarea>', '<select><option>MARK</option></select>', '<table background="https://evil.example/MARK"><tr><td>cell</table>', '<input type=image src=x onfocus=MARK() autofocus>',
  '<details open ontoggle=MARK()>more</details>', '<button onclick=MARK()>MARK</button>', '<p hidden>MARK</p>', '<![CDATA[<script>MARK()</script>]]>', '<link rel="canonical" href="javascript:MARK()">',
  '<meta property="og:image" content="javascript:MARK()">', '<meta property="og:url" content="javascript:MARK()">',
];

const filler = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<b>', '<table><tr><td>', '</table>', '<li>', '<svg>', '</svg>', '<!--', '-->', '"', '>', '<', '&lt;', 'words of a story ', '<title>', '</title>', '<style>', '</style>');
const page = fc
  .array(fc.oneof(fc.constantFrom(...vectors), filler), { minLength: 1, maxLength: 12 })
  .map((pieces) => `<!doctype html><html><body><p>The bridge shuts on Monday, the council says.</p>${pieces.join('')}<p>It opens again on Friday.</p></body></html>`);

const allowed = new Set(['#page', '', 'html', 'head', 'meta', 'title', 'link', 'body', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'a', 'strong', 'em', 'br', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'pre']);

/** Links, and all of a page that a browser would act on. */
const actsIn = (html: string): string[] => {
  const tree = parseHtml(html);
  return tree.tag.flatMap((tag, node) => {
    const { href = '', style, src } = tree.attributes[node] ?? {};
    const acts = !allowed.has(tag) || style !== undefined || src !== undefined || (href !== '' && !/^(https?|mailto):/.test(href));
    return acts ? [`<${tag} ${href}${style ?? ''}${src ?? ''}>`] : [];
  });
};

const read = async (html: string) => (await readStories(aFile('page.html', html)))[0];

describe('a page that would run or fetch something', () => {
  test.each(vectors)('leaves nothing of it in the story: %s', async (vector) => {
    const story = await read(`<html><body><p>The bridge shuts on Monday.</p>${vector}<p>It opens again on Friday.</p></body></html>`);
    const links = story?.blocks.flatMap((block) => block.children.map((run) => run.link ?? '')) ?? [];
    expect(links.filter((link) => /MARK|script:/i.test(link))).toEqual([]);
    expect(story?.meta.url ?? '').not.toMatch(/script/i);
    expect(story?.meta.leadImage?.url ?? '').not.toMatch(/script/i);
  });

  test('leaves nothing of it in any export, however its pieces are put together', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const story = await read(html);
        if (!story) return;
        const written = async (id: keyof typeof formats): Promise<string> => new TextDecoder().decode(await formats[id].writer.write(story));
        expect(actsIn(await written('html'))).toEqual([]);
        const markdown = await written('markdown');
        expect(markdown).not.toMatch(/\]\(\s*<?\s*(javascript|data|vbscript|blob|file):/i);
        const again = await readStories(aFile('again.md', markdown));
        const json = JSON.parse(await written('json')) as { blocks: { children: { link?: string }[] }[] };
        const links = [...(again[0]?.blocks ?? []), ...json.blocks].flatMap((block) => block.children.map((run) => run.link ?? ''));
        expect(links.filter((link) => /^\W*(javascript|data|vbscript|blob|file):/i.test(link))).toEqual([]);
        const ninjs = JSON.parse(await written('ninjs')) as { bodies?: { value: string; contenttype?: string }[] };
        for (const { value, contenttype } of ninjs.bodies ?? []) if (/html/.test(contenttype ?? '')) expect(actsIn(value)).toEqual([]);
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});
