import { fromHex } from '@exodus/bytes/hex.js';
import { toBase64url } from '@exodus/bytes/base64.js';
import type { LeadImage, StoryMeta } from '../../story/story.ts';
import type { CleanCopy } from '../format.ts';
import { htmlFromBlocks } from '../html/html-from-blocks.ts';
import { known } from '../known.ts';
import { textOfLines } from '../text/lines.ts';

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#';
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A story as a news item of IPTC ninjs 3.0, its body as HTML and as plain text. */
export const ninjsItem = ({ meta, blocks }: CleanCopy): Record<string, unknown> => {
  const html = htmlFromBlocks(blocks, { direction: meta.direction, ...(meta.url === undefined ? {} : { url: meta.url }) });
  const text = textOfLines({ lead: '', blocks, lineBreak: '\n' });
  return {
    uri: uriOf(meta),
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    ...datesOf(meta),
    ...(meta.urgency === undefined ? {} : { urgency: meta.urgency }),
    language: meta.language,
    ...(meta.headline === '' ? {} : { headlines: [{ role: 'main', contentType: 'text/plain', value: meta.headline }] }),
    slugline: meta.slug,
    ...known('by', meta.byline),
    bodies: [
      { role: 'main', contentType: 'text/html', value: meta.direction === 'rtl' ? `<div dir="rtl">\n${html}\n</div>` : html },
      { role: 'main', contentType: 'text/plain', charCount: [...text].length, value: text },
    ],
    ...(meta.outlet === undefined ? {} : { infoSources: [{ name: meta.outlet }] }),
    ...(meta.leadImage === undefined ? {} : { associations: [pictureItem(meta.leadImage)] }),
    standard: { name: 'ninjs', version: '3.0', schema },
  };
};

const datesOf = ({ published, changed }: StoryMeta): Record<string, string> => {
  const [first, last = first] = [published, changed].filter((date) => date !== undefined && RFC3339.test(date));
  return { ...(last === first ? {} : { firstCreated: first as string }), ...(last === undefined ? {} : { versionCreated: last }) };
};

/** The picture is named by its address, and has no rendition: those are what a receiver fetches. */
const pictureItem = ({ url, caption, credit }: LeadImage): Record<string, unknown> => ({
  name: 'lead picture',
  uri: url,
  type: 'picture',
  ...known('by', credit),
  ...(caption === undefined ? {} : { descriptions: [{ role: 'caption', contentType: 'text/plain', value: caption }] }),
});

/** ninjs names every item by a URI: the item's own, the story's address, else one made of its fingerprint (RFC 6920). */
const uriOf = ({ source, url }: StoryMeta): string => {
  const own = [source.item, url].find((uri) => uri !== undefined && /^[a-z][a-z0-9+.-]*:\S+$/i.test(uri));
  return own ?? `ni:///sha-256;${toBase64url(fromHex(source.sha256))}`;
};
