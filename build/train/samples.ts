import { eachGram, gramShare } from '../../src/boilerplate/grams.ts';
import { FNV_START, hashPair, hashUnits } from '../../src/boilerplate/hash.ts';
import type { ScoredKind } from '../../src/boilerplate/kinds.ts';
import { FoldedLine } from '../../src/boilerplate/fold.ts';
import { linesOf } from '../../src/boilerplate/lines.ts';
import { sentencesOf } from '../../src/boilerplate/sentences.ts';
import type { CorpusPassage } from './corpus.ts';
import type { LabelledArticle, LabelledPassage } from './labelled.ts';

/** A sentence to learn from. */
export interface Sample {
  grams: Uint32Array;
  /** How much each gram counts. */
  share: number;
  boilerplate: boolean;
  /** Where it is known. */
  kind?: ScoredKind;
  weight: number;
  /** Samples of one group are never on both sides of a test. */
  group: string;
}

/** The sentences of a text as the finder sees them, with the number of their line, blank ones counted. */
const gramsOf = (text: string): { grams: Uint32Array; line: number }[] => {
  const lines = linesOf(text);
  const folded = new FoldedLine(lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0));
  return lines.flatMap(({ start, end }, line) => {
    folded.read(text, start, end);
    return sentencesOf(folded).map((sentence) => {
      const grams = new Set<number>();
      eachGram(folded, sentence, (hash) => grams.add(hash));
      return { grams: Uint32Array.from(grams), line };
    });
  });
};

const passageSamples = (text: string, kind: ScoredKind | 'copy', group: string): Sample[] => {
  const sentences = gramsOf(text);
  // In a longer passage a line may be innocent by itself.
  const weight = sentences.length > 2 ? 0.6 : 1;
  return sentences.map(({ grams }) => ({
    grams,
    share: gramShare(grams.length),
    boilerplate: kind !== 'copy',
    ...(kind === 'copy' ? {} : { kind }),
    weight: kind === 'copy' ? 1 : weight,
    group,
  }));
};

const groupOf = (text: string): string => `corpus ${hashPair(FNV_START, hashUnits([...text].map((c) => c.charCodeAt(0))))}`;

export const corpusSamples = (passages: readonly CorpusPassage[]): Sample[] =>
  passages.flatMap(({ text, kind }) => passageSamples(text, kind, groupOf(text)));

export const labelledSamples = (passages: readonly LabelledPassage[]): Sample[] =>
  passages.flatMap(({ text, kind, outlet }) => passageSamples(text, kind, outlet));

// The gold texts hold the body only: of what they leave out, only lines with such words are surely boilerplate.
const BOILERPLATE_WORDS =
  /newsletter|\bsubscri|sign.?up|inbox|abonn|\bshare (this|on|via)|^share\b|\bfollow (us|me|@)|^\W*(read (more|also|next)|see also|related|more from|also read|lire aussi|lesen sie|mehr zum|leggi anche)|getty images|(photo|image|picture) credit|photo by|\bfoto:|фото:|©|all rights reserved|alle rechte|\bdonat|support (us|our)|patreon/i;

/** The same line stands in the text of several extractors, and on many pages of an outlet: together they count little more than one. */
export const articleSamples = (articles: readonly LabelledArticle[]): Sample[] => {
  const copies = new Map<string, number>();
  const keyOf = (outlet: string, line: string): string => `${outlet}\n${line}`;
  for (const { outlet, lines } of articles) for (const line of lines) copies.set(keyOf(outlet, line), (copies.get(keyOf(outlet, line)) ?? 0) + 1);
  return articles.flatMap(({ outlet, lines, labels }) => {
    // A line is one line to the finder too.
    const text = lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\n');
    return gramsOf(text).flatMap(({ grams, line: number }): Sample[] => {
      const line = lines[number] as string;
      const label = labels[number];
      if (label === 'unsure' || (label === 'boilerplate' && !BOILERPLATE_WORDS.test(line))) return [];
      const weight = (label === 'boilerplate' ? 0.7 : 1) / Math.sqrt(copies.get(keyOf(outlet, line)) ?? 1);
      return [{ grams, share: gramShare(grams.length), boilerplate: label === 'boilerplate', weight, group: outlet }];
    });
  });
};
