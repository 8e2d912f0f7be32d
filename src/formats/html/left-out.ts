import type { LeftOutPart, LeftOutReason } from '../../story/left-out.ts';
import { textOfBlock } from '../../story/text.ts';
import type { Page } from './page.ts';
import { isHidden } from './silent.ts';

const FOLLOWS = 80;

const tagReasons: Readonly<Record<string, LeftOutReason>> = { nav: 'navigation', form: 'form', figcaption: 'caption', caption: 'caption', footer: 'footer' };

const nameReasons: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['consent', /cookie|consent|gdpr|privacy-(bar|banner|notice)/],
  ['comments', /comment|disqus|respond\b/],
  ['newsletter', /newsletter|subscri|sign-?up|mailchimp/],
  ['share', /\bshar(e|ing)|social/],
  ['related', /related|recommend|read-?more|more-(from|on|stories)|most-?read|popular|trending|teaser|also-like|outbrain|taboola/],
  ['advertising', /(^|[\s_-])ads?($|[\s_-])|advert|sponsor|promo/],
  ['caption', /caption|credit/],
  ['byline', /byline|author|dateline|timestamp|published/],
  ['navigation', /\bnav|menu|breadcrumb|pagination|pager/],
  ['footer', /footer|copyright|legal/],
];

const NEAR = 8;
const LINKED = 0.6;

/** Why a part is not in the story, from what stands nearest to it. */
const reasonOf = ({ tree, parts }: Page, at: number): LeftOutReason => {
  const part = parts[at] as Page['parts'][number];
  let level = 0;
  for (let node = part.node; node > 0; node = tree.parent[node] as number) {
    const tag = tree.tag[node] as string;
    const attributes = tree.attributes[node];
    if (isHidden(tree, node) || /display\s*:\s*none/i.test(attributes?.['style'] ?? '')) return 'hidden';
    const byTag = tagReasons[tag];
    if (byTag !== undefined) return byTag;
    if (++level > NEAR || attributes === undefined || tag === 'body') continue;
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    const found = nameReasons.find(([, name]) => name.test(names));
    if (found) return found[0];
  }
  return part.linked > LINKED * part.length ? 'links' : 'unlike';
};

/**
 * All of a page that is not in its story, neighbours of one reason together.
 * @param kept whether each part is in the story.
 * @param headline left out silently: it stands at the story's head.
 */
export const leftOutOf = (page: Page, kept: readonly boolean[], headline: string | undefined): LeftOutPart[] => {
  const found: LeftOutPart[] = [];
  let after = 0;
  let follows = '';
  let last: LeftOutPart | undefined;
  for (let at = 0; at < page.parts.length; at++) {
    const { block } = page.parts[at] as Page['parts'][number];
    if (kept[at]) {
      after++;
      follows = textOfBlock(block).slice(0, FOLLOWS);
      last = undefined;
      continue;
    }
    if (block.type === 'heading' && page.texts[at]?.trim() === headline) continue;
    const reason = reasonOf(page, at);
    if (last?.reason === reason) last.blocks.push(block);
    else found.push((last = { blocks: [block], reason, after, follows }));
  }
  return found;
};
