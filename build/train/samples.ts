import { eachGram, gramShare } from '../../src/boilerplate/grams.ts';
import type { ScoredKind } from '../../src/boilerplate/kinds.ts';
import { FoldedLine } from '../../src/boilerplate/fold.ts';
import { noGlance } from '../../src/boilerplate/sift/glance.ts';
import { sift } from '../../src/boilerplate/sift/sift.ts';
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

/** The sentences of a text as the finder sees them, in order. */
const gramsOf = (text: string): { grams: Uint32Array; words: string }[] => {
  const { units } = sift(text, noGlance);
  const folded = new FoldedLine(text.length);
  return units.map(({ start, end }) => {
    folded.read(text, start, end);
    const grams = new Set<number>();
    eachGram(folded, wordsOf(folded, 0, folded.length), (hash) => grams.add(hash));
    return { grams: Uint32Array.from(grams), words: text.slice(start, end) };
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
    return lines.flatMap((line, i) => {
      if (used[i] === undefined) return [];
      // A line is one line to the finder too.
      return gramsOf(line.replace(/[\r\n]/g, ' ')).flatMap(({ grams, words }): Sample[] => {
        const boilerplate = used[i] ? true : asRead(outlet, words, false);
        if (boilerplate === undefined) return [];
        return [{ grams, share: gramShare(grams.length), boilerplate, weight: boilerplate ? LABELLED : 1, group: outlet }];
      });
    });
  });
};
