import type { LabelledArticle } from './labelled.ts';
import { asRead } from './readings.ts';
import { saysBoilerplate } from './sure-words.ts';

/**
 * Whether a line of a labelled article is boilerplate; `undefined` where that is not known. Of the lines that are no part
 * of an article's text only those that were read so or say themselves what they are: the others may be headlines or captions.
 */
export const lineLabel = (outlet: string, line: string, label: LabelledArticle['labels'][number] | undefined): boolean | undefined => {
  if (label === 'content') return false;
  return label === 'boilerplate' ? asRead(outlet, line, saysBoilerplate(line) || undefined) : undefined;
};
