import { SYMBOL, unitClass, type FoldedLine } from './fold.ts';
import { placeOf, type Place } from './cue.ts';
import { graphOf } from './lexicon/graphs.ts';
import { lexicalCues, type LexicalCue } from './lexicon/lexicon.ts';
import { scriptNames, scripts } from './lexicon/scripts.ts';
import { PackedGraph } from './packed-graph.ts';

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

/** One graph a script, read when a text first needs it: an English note needn't wait for the phrases of all others. */
const groups = scriptNames.map((name) => {
  let graph: PackedGraph | undefined;
  return { script: scripts[name], graph: () => (graph ??= new PackedGraph(graphOf(name))) };
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
