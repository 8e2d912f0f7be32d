import { PhraseGraph } from '../phrase-graph.ts';
import { lexicons } from './all.ts';
import { everywhere } from './everywhere.ts';
import { lexicalCues, type Lexicon } from './lexicon.ts';
import { scriptNames, scripts, type Script } from './scripts.ts';

const scriptOf = (lexicon: Lexicon): Script => {
  if (lexicon === everywhere) return 'latin';
  const words = Object.values(lexicon).join('\n');
  return scriptNames.find((name) => scripts[name].test(words)) as Script;
};

const lexiconsByScript = Map.groupBy(lexicons, scriptOf);

/**
 * The packed graph of all phrases in a script; a phrase's value is its cue's index in `lexicalCues`. It takes its time:
 * in the built program this module holds the packed graphs instead of what they are made of (`build/packed-tables.mjs`).
 */
export const graphOf = (script: Script): Uint16Array => {
  const graph = new PhraseGraph();
  for (const lexicon of lexiconsByScript.get(script) ?? []) {
    lexicalCues.forEach((cue, index) => {
      for (const pattern of lexicon[cue]?.split(/[;\n]/) ?? []) graph.add(pattern, index);
    });
  }
  return graph.pack();
};
