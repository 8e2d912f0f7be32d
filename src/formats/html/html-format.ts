import type { StoryMeta } from '../../story/story.ts';
import { DeskError } from '../../story/problem.ts';
import type { CleanCopy, Format } from '../format.ts';
import { slugOf } from '../slug.ts';
import { topMatter } from '../top-matter.ts';
import { escapeHtml } from './escape.ts';
import { htmlFromBlocks } from './html-from-blocks.ts';
import { readHtmlText } from './html-text.ts';
import { readHtml } from './read-html.ts';

/** A story as a page of its own: HTML5, no script, no style, nothing from elsewhere. */
export const htmlPage = ({ meta, blocks }: CleanCopy): string => {
  const { headline, opening, byline, body } = topMatter(meta, blocks);
  const around = { direction: meta.direction, ...(meta.url === undefined ? {} : { url: meta.url }) };
  const article = [
    headline === undefined ? htmlFromBlocks(opening, around) : `<h1>${escapeHtml(headline)}</h1>`,
    byline === undefined ? '' : `<p class="byline">${escapeHtml(byline)}</p>`,
    htmlFromBlocks(body, around),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(meta.language)}" dir="${meta.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(meta.headline || meta.slug)}</title>
${metaLines(meta)}</head>
<body>
<article>
${article.filter((part) => part !== '').join('\n')}
</article>
</body>
</html>
`;
};

const metaLines = (meta: StoryMeta): string =>
  [
    meta.headline && `<meta property="og:title" content="${escapeHtml(meta.headline)}">\n`,
    meta.byline && `<meta name="author" content="${escapeHtml(meta.byline)}">\n`,
    meta.outlet && `<meta property="og:site_name" content="${escapeHtml(meta.outlet)}">\n`,
    meta.published && `<meta property="article:published_time" content="${escapeHtml(meta.published)}">\n`,
    meta.changed && `<meta property="article:modified_time" content="${escapeHtml(meta.changed)}">\n`,
    meta.leadImage && `<meta property="og:image" content="${escapeHtml(meta.leadImage.url)}">\n`,
    meta.leadImage?.caption && `<meta property="og:image:alt" content="${escapeHtml(meta.leadImage.caption)}">\n`,
    meta.leadImage?.credit && `<meta property="og:image:credit" content="${escapeHtml(meta.leadImage.credit)}">\n`,
    meta.url && `<link rel="canonical" href="${escapeHtml(meta.url)}">\n`,
  ].filter(Boolean).join('');

export const htmlFormat: Format = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  reader: {
    async read(file) {
      const { text, ...decoded } = readHtmlText(file);
      const { meta, blocks } = readHtml(text);
      if (blocks.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      return [{ meta: { slug: slugOf(file.name), ...meta }, source: decoded, blocks }];
    },
  },
  writer: {
    extension: 'html',
    mediaType: 'text/html',
    async write(copy) {
      return new TextEncoder().encode(htmlPage(copy));
    },
  },
};
