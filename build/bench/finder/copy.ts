import type { Finder } from '../../../src/boilerplate/finder.ts';
import { foldOf } from '../../train/folds.ts';
import type { LabelledPassage } from '../../train/labelled.ts';

export interface CopyReport {
  passages: number;
  /** With anything that would be trimmed; with any flag. */
  trim: number;
  any: number;
  /** What would be trimmed, to be read. */
  trimmed: string[];
}

/** How much of real copy that only looks like boilerplate would be trimmed. */
export const testCopy = (copy: readonly LabelledPassage[], finders: readonly Finder[]): CopyReport => {
  const report: CopyReport = { passages: copy.length, trim: 0, any: 0, trimmed: [] };
  for (const { text, group, language } of copy) {
    const { flags } = (finders[foldOf(group)] as Finder)({ text });
    const trims = flags.filter(({ tier }) => tier === 'trim');
    if (flags.length > 0) report.any++;
    if (trims.length === 0) continue;
    report.trim++;
    report.trimmed.push(`${language}\t${trims.map(({ start, end }) => text.slice(start, end)).join(' … ')}\t${text}`.replaceAll('\n', ' / '));
  }
  return report;
};
