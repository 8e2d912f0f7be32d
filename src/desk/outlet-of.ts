import type { StoryMeta } from '../story/story.ts';

/** What a story's outlet is remembered by: its name, else the host of its address; none where neither is known. */
export const outletOf = ({ outlet, url }: Pick<StoryMeta, 'outlet' | 'url'>): string | undefined => {
  const name = outlet?.normalize('NFC').trim().toLowerCase();
  if (name) return name;
  return url !== undefined && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || undefined : undefined;
};
