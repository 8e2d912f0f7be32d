import { parse, stringify } from 'yaml';
import type { StoryMeta } from '../../story/story.ts';
import type { ReadStory } from '../format.ts';
import { known, knownDate, knownImage } from '../known.ts';

type Meta = Omit<ReadStory['meta'], 'slug'>;

/** What YAML front matter tells of a story, under the names that site generators use. Front matter that is no YAML tells nothing. */
export const metaFromYaml = (yaml: string): Meta => {
  const fields = fieldsOf(yaml);
  const first = (...names: string[]): unknown => names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '');
  return {
    headline: known('x', first('headline', 'title')).x ?? '',
    ...known('byline', names(first('byline', 'author', 'authors'))),
    ...known('outlet', first('outlet', 'publisher', 'source', 'site')),
    ...knownDate(first('published', 'date', 'pubdate')),
    ...known('changed', knownDate(first('updated', 'changed', 'modified', 'lastmod', 'last_modified_at')).published),
    ...imageOf(first('image')),
    ...known('url', first('canonical', 'canonical_url', 'url', 'link')),
    ...known('language', first('lang', 'language', 'locale')),
  };
};

const fieldsOf = (yaml: string): Map<string, unknown> => {
  try {
    // Dates stay text: as YAML's timestamps they would lose their zone.
    const value: unknown = parse(yaml, { schema: 'core' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  } catch {
    return new Map();
  }
};

const imageOf = (value: unknown): ReturnType<typeof knownImage> => knownImage(typeof value === 'object' && value !== null ? value : { url: value });

const names = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(names).join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
};

/** Front matter for what the text itself doesn't say; nothing if that is nothing. */
export const yamlFromMeta = (meta: StoryMeta, headlineIsShown: boolean): string | undefined => {
  const said = {
    ...(headlineIsShown ? {} : known('title', meta.headline)),
    ...known('author', meta.byline),
    ...known('publisher', meta.outlet),
    ...known('date', meta.published),
    ...known('updated', meta.changed),
    ...(meta.leadImage === undefined ? {} : { image: meta.leadImage }),
    ...known('canonical', meta.url),
  };
  if (Object.keys(said).length === 0) return undefined;
  const language = meta.language === 'und' ? {} : { lang: meta.language };
  return stringify({ ...said, ...language }, { lineWidth: 0 }).trimEnd();
};
