import { onOneLine } from '../story/one-line.ts';
import type { LeadImage } from '../story/story.ts';

/** A piece of metadata for spreading: nothing at all where it is missing or blank. White space is one space. */
export const known = <K extends string>(key: K, value: unknown): { [key in K]?: string } => {
  const text = typeof value === 'string' ? onOneLine(value) : '';
  return (text === '' ? {} : { [key]: text }) as { [key in K]?: string };
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** When a story was published, as ISO 8601. A date that only reads right in one place or language is left out. */
export const knownDate = (value: unknown): { published?: string } => {
  if (value instanceof Date) return { published: value.toISOString() };
  const text = typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T') : '';
  if (ISO_DATE.test(text)) return Number.isNaN(Date.parse(text)) ? {} : { published: text };
  const hasZone = /(GMT|UTC|[+-]\d{4})$/.test(text);
  return hasZone && !Number.isNaN(Date.parse(text)) ? { published: new Date(text).toISOString() } : {};
};

/**
 * The picture at a story's top; nothing where its address is none by http or https.
 * @param base what a relative address starts from.
 */
export const knownImage = ({ url, caption, credit }: { [field in keyof LeadImage]?: unknown }, base?: string): { leadImage?: LeadImage } => {
  const address = typeof url === 'string' && url !== '' ? URL.parse(url, base) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return {};
  return { leadImage: { url: address.href, ...known('caption', caption), ...known('credit', credit) } };
};
