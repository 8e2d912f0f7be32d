import { eachGram, gramShare } from '../../src/boilerplate/grams.ts';
import type { ScoredKind } from '../../src/boilerplate/kinds.ts';
import { FoldedLine } from '../../src/boilerplate/fold.ts';
import { linesOf } from '../../src/boilerplate/lines.ts';
import { sentencesOf } from '../../src/boilerplate/sentences.ts';
import { wordsOf } from '../../src/boilerplate/words.ts';
import type { LabelledArticle, LabelledPassage } from './labelled.ts';
import { lineLabel } from './line-label.ts';
import { asRead } from './readings.ts';

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
const gramsOf = (text: string): { grams: Uint32Array; line: number; words: string }[] => {
  const lines = linesOf(text);
  const folded = new FoldedLine(lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0));
  return lines.flatMap(({ start, end }, line) => {
    folded.read(text, start, end);
    return sentencesOf(folded).map((sentence) => {
      const grams = new Set<number>();
      eachGram(folded, wordsOf(folded, sentence.from, sentence.to), (hash) => grams.add(hash));
      return { grams: Uint32Array.from(grams), line, words: text.slice(folded.at[sentence.from], (folded.at[sentence.to - 1] as number) + 1) };
    });
  });
};

// In a longer passage a line may be innocent by itself.
const IN_A_BLOCK = 0.6;

export const passageSamples = (passages: readonly LabelledPassage[]): Sample[] =>
  passages.flatMap(({ text, kind, group }) => {
    const sentences = gramsOf(text);
    return sentences.map(({ grams }) => ({
      grams,
      share: gramShare(grams.length),
      group,
      ...(kind === 'copy' ? { boilerplate: false, weight: 1 } : { boilerplate: true, kind, weight: sentences.length > 2 ? IN_A_BLOCK : 1 }),
    }));
  });

// Labels come from a comparison with the article: they are less sure than what was read.
const LABELLED = 0.7;

/**
 * The lines of labelled articles, each line of an outlet once, however many extractors or pages left it in.
 */
export const articleSamples = (articles: readonly LabelledArticle[]): Sample[] => {
  const met = new Set<string>();
  return articles.flatMap(({ outlet, lines, labels }) => {
    const used = lines.map((line, i) => {
      const label = lineLabel(outlet, line, labels[i]);
      const key = `${outlet}\n${line}`;
      if (met.has(key) || label === undefined) return undefined;
      met.add(key);
      return label;
    });
    // A line is one line to the finder too.
    const text = lines.map((line, i) => (used[i] === undefined ? '' : line.replace(/[\r\n]/g, ' '))).join('\n');
    return gramsOf(text).flatMap(({ grams, line, words }): Sample[] => {
      const boilerplate = used[line] ? true : asRead(outlet, words, false);
      if (boilerplate === undefined) return [];
      return [{ grams, share: gramShare(grams.length), boilerplate, weight: boilerplate ? LABELLED : 1, group: outlet }];
    });
  });
};
