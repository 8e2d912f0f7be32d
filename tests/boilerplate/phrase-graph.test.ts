import { expect, it } from 'vitest';
import { FoldedLine } from '../../src/boilerplate/fold.ts';
import { PackedGraph } from '../../src/boilerplate/packed-graph.ts';
import { PhraseGraph } from '../../src/boilerplate/phrase-graph.ts';

/** What a graph of these phrases finds in a line: the phrase's number and its words. */
const found = (phrases: readonly string[], text: string): [phrase: number, words: string][] => {
  const graph = new PhraseGraph();
  phrases.forEach((phrase, index) => graph.add(phrase, index));
  const line = new FoldedLine(text.length);
  line.read(text, 0, text.length);
  const all: [number, string][] = [];
  new PackedGraph(graph.pack()).scan(line, (value, from, to) => all.push([value, text.slice(line.at[from], line.at[to - 1]! + 1)]));
  return all;
};

it.each<[what: string, phrases: string[], text: string, ...found: [number, string][]]>([
  ['whole words only', ['ship', 'give'], 'Shipping: forgive; a SHIP', [0, 'SHIP']],
  ['phrases that begin alike, the shorter first', ['sign up now', 'sign', 'sign up'], 'Sign up now', [1, 'Sign'], [2, 'Sign up'], [0, 'Sign up now']],
  ['one phrase for several cues', ['donate', 'donate'], 'donate', [0, 'donate'], [1, 'donate']],
  ['the rest of a word', ['support* us'], 'supporting us, support us, sup us', [0, 'supporting us'], [0, 'support us']],
  ['either of two words, and what follows both', ['(give|send) us (a|one) line'], 'send us one line; give us a line; us a line', [0, 'send us one line'], [0, 'give us a line']],
  ['a word that may be left out, wherever it stands', ['(please |)give( now|)'], 'please give now', [0, 'please give'], [0, 'please give now'], [0, 'give'], [0, 'give now']],
  ['brackets in brackets', ['a (b (c|d)|e)'], 'a b d, a e', [0, 'a b d'], [0, 'a e']],
  ['letters among many', [...'abcdefghij'].map((letter) => `x${letter}z`), 'xaz xjz xez xkz', [0, 'xaz'], [9, 'xjz'], [4, 'xez']],
  ['a word that may be left out between two spaces', ['support (our|) work'], 'Support our work. Support work.', [0, 'Support our work'], [0, 'Support work']],
  ['a hyphen as a space', ['sign up'], 'Please Sign-Up today', [0, 'Sign-Up']],
  ['a letter and its dot below as one', ['\u095b\u0930'], '\u091c\u093c\u0930', [0, '\u091c\u093c\u0930']],
  ['a letter whose dot below is a part of it', ['\u091c\u093c\u0930'], '\u095b\u0930', [0, '\u095b\u0930']],
  ['any place in a script that parts no words', ['会員', '登録'], '今すぐ会員登録する', [0, '会員'], [1, '登録']],
])('a graph of phrases finds %s', (_, phrases, text, ...expected) => expect(found(phrases, text)).toEqual(expected));

it('a graph with more than 65536 places is walked to its end', () => {
  const phrases = Array.from({ length: 12_000 }, (_, i) => `word${i} (of|for) readers`);
  expect(found(phrases, 'word3 of readers word11999 for readers')).toEqual([[3, 'word3 of readers'], [11_999, 'word11999 for readers']]);
});
