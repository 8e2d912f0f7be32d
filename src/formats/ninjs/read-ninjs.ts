import type { Block } from '../../story/block.ts';
import type { ReadStory } from '../format.ts';
import { blocksFromHtml } from '../html/blocks-from-html.ts';
import { textWithin } from '../html/page-tree.ts';
import { parseHtml } from '../html/parse-html.ts';
import { isObject, type JsonObject } from '../json/json-items.ts';
import { known, knownDate, knownImage } from '../known.ts';
import { slugOf } from '../slug.ts';
import { linesOf } from '../text/lines.ts';

/** Names without regard to case: ninjs 1 and 2 write `versioncreated`, ninjs 3 `versionCreated`. */
const lowerNames = (value: JsonObject): JsonObject => Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));

/** Whether an object is a news item of IPTC ninjs 1, 2 or 3. */
export const isNinjs = (value: JsonObject): boolean => {
  const item = lowerNames(value);
  if (isObject(item.standard) && item.standard.name === 'ninjs') return true;
  const signs = ['headlines', 'bodies', 'body_html', 'body_text', 'body_xhtml', 'versioncreated', 'firstcreated', 'pubstatus', 'representationtype'];
  return typeof item.uri === 'string' && signs.some((name) => name in item);
};

/** A piece of text in one of several roles and media types, as ninjs has headlines and bodies. */
interface Variant {
  role: string;
  mediaType: string;
  value: string;
}

const variants = (list: unknown): Variant[] =>
  (Array.isArray(list) ? list : []).filter(isObject).flatMap((entry) => {
    const { role, contenttype, value } = lowerNames(entry);
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [{ role: typeof role === 'string' ? role : '', mediaType: typeof contenttype === 'string' ? contenttype : '', value }];
  });

const isHtml = ({ mediaType, value }: Variant): boolean => /html/i.test(mediaType) || (mediaType === '' && /^\s*<[a-z!]/i.test(value));

/** The item's story; its blocks are empty where it has no body. `file` gives the slug if the item has none. */
export const readNinjs = (value: JsonObject, file: string): ReadStory => {
  const item = lowerNames(value);
  const headlines = variants(item.headlines);
  const headline = headlines.find(({ role }) => /main|headline/i.test(role)) ?? headlines[0];
  const [infoSource] = Array.isArray(item.infosources) ? item.infosources.filter(isObject) : [];
  const uri = typeof item.uri === 'string' ? item.uri : undefined;
  const { blocks, source } = bodyOf(item);
  return {
    meta: {
      slug: slugOf(known('x', item.slugline).x ?? slugOf(file)),
      headline: known('x', headline ? plain(headline) : (item.headline ?? item.title)).x ?? '',
      ...known('byline', item.by ?? item.byline),
      ...known('outlet', infoSource?.name ?? item.copyrightholder),
      ...knownDate(item.firstcreated ?? item.versioncreated),
      ...(item.firstcreated === undefined ? {} : known('changed', knownDate(item.versioncreated).published)),
      ...leadPicture(item.associations),
      ...(uri !== undefined && /^https?:/i.test(uri) ? { url: uri } : {}),
      ...known('language', item.language),
      ...(isUrgency(item.urgency) ? { urgency: item.urgency } : {}),
    },
    source: { ...known('item', uri), ...source },
    blocks,
  };
};

/** The first picture that is named beside the text: ninjs 1 has such items by name, later versions in a list. */
const leadPicture = (associations: unknown): ReturnType<typeof knownImage> => {
  const picture = objectsIn(associations).map(lowerNames).find(({ type }) => type === 'picture');
  if (picture === undefined) return {};
  const href = objectsIn(picture.renditions).map((rendition) => rendition['href']).find((address) => typeof address === 'string');
  const [described] = variants(picture.descriptions);
  const caption = described === undefined ? (picture.description_caption ?? picture.description_text) : plain(described);
  return knownImage({ url: href ?? picture.uri, caption, credit: picture.by ?? picture.byline ?? picture.copyrightnotice ?? picture.copyrightholder });
};

const objectsIn = (value: unknown): JsonObject[] => (typeof value === 'object' && value !== null ? Object.values(value).filter(isObject) : []);

const isUrgency = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9;

/** The body with the most in it to keep: HTML before plain text. */
const bodyOf = (item: JsonObject): { blocks: Block[]; source?: ReadStory['source'] } => {
  const legacy = Object.entries(item).flatMap(([name, value]): Variant[] => {
    if (!/^body(_|$)/.test(name) || typeof value !== 'string' || value.trim() === '') return [];
    return [{ role: 'main', mediaType: /html/.test(name) ? 'text/html' : 'text/plain', value }];
  });
  const bodies = [...variants(item.bodies), ...legacy];
  const html = bodies.find(isHtml);
  if (html) {
    const blocks = blocksFromHtml(parseHtml(html.value));
    if (blocks.length > 0) return { blocks };
  }
  const text = bodies.find((body) => !isHtml(body));
  if (!text) return { blocks: [] };
  const { lead, lineBreak, blocks } = linesOf(text.value);
  return { blocks, source: { lead, lineBreak } };
};

const plain = (variant: Variant): string => (isHtml(variant) ? textWithin(parseHtml(variant.value), 0) : variant.value);
