import type { LeadImage } from '../../story/story.ts';
import { known, knownImage } from '../known.ts';
import { fileNameOf } from './file-name.ts';
import type { Thing } from './json-ld.ts';
import { attribute, elementsNamed, textWithin } from './page-tree.ts';
import type { Page } from './page.ts';

/** The picture that a page names as its article's, with what JSON-LD or a figure of the page says of it. Never fetched. */
export const leadImageOf = (page: Page, article: Thing): LeadImage | undefined => {
  const base = page.meta.get('og:url');
  const [image] = [article['image']].flat();
  const thing: Thing = typeof image === 'object' && image !== null ? (image as Thing) : {};
  const { leadImage } = knownImage({ url: page.meta.get('og:image') ?? page.meta.get('og:image:url') ?? thing['url'] ?? thing['contentUrl'] ?? image }, base);
  if (leadImage === undefined) return undefined;
  const figure = figureOf(page, leadImage.url);
  return {
    ...leadImage,
    ...known('caption', thing['caption'] ?? figure?.caption ?? page.meta.get('og:image:alt')),
    ...known('credit', thing['creditText'] ?? creditIn(thing['copyrightHolder']) ?? creditIn(thing['creator']) ?? figure?.credit ?? page.meta.get('og:image:credit')),
  };
};

const creditIn = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as Thing)['name'] : value);

const CREDIT = /(?:©|\b(?:photo|foto|photograph|picture|image|bild|credit|crédit|crédito)s?\s*(?:by|credit|:))\s*:?\s*([^\n.()]{2,80})/iu;

/** The figure of the page that shows the same picture: its name without size or ending is the same. */
const figureOf = ({ tree }: Page, url: string): { caption?: string; credit?: string } | undefined => {
  const file = fileOf(url);
  if (file.length < 5) return undefined;
  const seen = new Set<number>();
  for (const image of elementsNamed(tree, 'img')) {
    const source = attribute(tree, image, 'src') ?? attribute(tree, image, 'data-src') ?? '';
    if (fileOf(source) !== file) continue;
    let figure = image;
    while (figure > 0 && tree.tag[figure] !== 'figure') figure = tree.parent[figure] as number;
    if (figure === 0 || seen.has(figure)) continue;
    seen.add(figure);
    const [caption] = elementsNamed(tree, 'figcaption', figure);
    if (caption === undefined) continue;
    const text = textWithin(tree, caption);
    return { ...known('caption', text), ...known('credit', CREDIT.exec(text)?.[1]) };
  }
  return undefined;
};

const fileOf = (url: string): string => fileNameOf(url).replace(/\.\w{2,5}$/, '').replace(/-\d+x\d+$/, '');
