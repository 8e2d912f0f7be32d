import { SYMBOL, unitClass, type FoldedLine } from './fold.ts';
import { placeOf, type Place } from './cue.ts';
import { lexicons } from './lexicon/all.ts';
import { everywhere } from './lexicon/everywhere.ts';
import { lexicalCues, type LexicalCue, type Lexicon } from './lexicon/lexicon.ts';
import { PhraseGraph } from './phrase-graph.ts';

/** A phrase of a lexicon in a folded line; offsets in folded units. */
export interface Phrase {
  cue: LexicalCue;
  place: Place;
  from: number;
  to: number;
  /** Begins a sentence, or a clause behind a comma, colon, dash or bar. */
  opens: boolean;
}

/** Finds all phrases in a line, in the order in which they begin. */
export type FindPhrases = (line: FoldedLine) => Phrase[];

const placesByIndex = lexicalCues.map(placeOf);

const graphOf = (own: readonly Lexicon[]): PhraseGraph => {
  const graph = new PhraseGraph();
  for (const lexicon of own) {
    lexicalCues.forEach((cue, index) => {
      for (const pattern of lexicon[cue]?.split(/[;\n]/) ?? []) graph.add(pattern, index);
    });
  }
  return graph;
};

/** Letters that only some of the lexicons are written in. */
const scripts = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u,
];
const ANY = /(?:)/u;

const scriptOf = (lexicon: Lexicon): RegExp => {
  if (lexicon === everywhere) return ANY;
  const words = Object.values(lexicon).join('\n');
  return scripts.find((script) => script.test(words)) ?? ANY;
};

/** One graph a script, made when a text first needs it: an English note needn't wait for the phrases of all others. */
const groups = [...Map.groupBy(lexicons, scriptOf)].map(([script, own]) => {
  let graph: PhraseGraph | undefined;
  return { script, graph: () => (graph ??= graphOf(own)) };
});

/** What finds the phrases that may stand in a text: outlets mix languages, so of its scripts every language is looked for. */
export const phrasesOf = (text: string): FindPhrases => {
  const graphs = groups.filter(({ script }) => script.test(text)).map(({ graph }) => graph());
  return (line) => {
    const phrases: Phrase[] = [];
    for (const graph of graphs) {
      graph.scan(line, (value, from, to) => {
        phrases.push({ cue: lexicalCues[value] as LexicalCue, place: placesByIndex[value] as Place, from, to, opens: opensAt(line, from) });
      });
    }
    return graphs.length > 1 ? phrases.toSorted((a, b) => a.from - b.from) : phrases;
  };
};

const SPACE = 32;

const opensAt = ({ units }: FoldedLine, from: number): boolean => {
  const before = from > 0 && units[from - 1] === SPACE ? from - 2 : from - 1;
  return before < 0 || unitClass[units[before] as number] === SYMBOL;
};
