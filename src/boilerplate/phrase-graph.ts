import { LETTER, SYMBOL, foldUnits, unitClass, type FoldedLine } from './fold.ts';
import { EdgeTable } from './edge-table.ts';

/** Called for every phrase found: its value, and where it begins and ends in folded units. */
export type OnPhrase = (value: number, from: number, to: number) => void;

const STAR = 42;
const ROOT = 0;
// The rest of a word is looked for only so far: a script that parts no words may have a line of a million letters.
const LONGEST_REST = 24;

/**
 * All phrases of all languages in one graph, walked from every place where a word begins: the cost grows with the text,
 * hardly with the number of phrases. In a phrase, `*` stands for the rest of a word and `(a|b)` for either; what follows
 * the bracket is shared by its choices, so a phrase is as large as it is written.
 */
export class PhraseGraph {
  private readonly edges = new EdgeTable();
  private nodes = 1;
  private readonly values: (number[] | undefined)[] = [];
  /** Nodes to go on from without reading anything: what follows a bracket. */
  private readonly jumps: (number[] | undefined)[] = [];
  private readonly begins = new Uint8Array(0x10000);

  add(pattern: string, value: number): void {
    for (const phrase of beginnings(pattern.trim())) {
      const end = this.compile(phrase, ROOT);
      if (end !== ROOT) (this.values[end] ??= []).push(value);
    }
  }

  scan(line: FoldedLine, onPhrase: OnPhrase): void {
    const { units, length } = line;
    let before = SYMBOL;
    for (let i = 0; i < length; i++) {
      const unit = units[i] as number;
      const kind = unitClass[unit] as number;
      if (this.begins[unit] && (before !== LETTER || kind !== LETTER)) this.walk(line, ROOT, i, i, onPhrase);
      before = kind;
    }
  }

  private walk(line: FoldedLine, start: number, begin: number, from: number, onPhrase: OnPhrase): void {
    const { units, length } = line;
    let node = start;
    for (let at = begin; ; at++) {
      const values = this.values[node];
      if (values && endsWord(line, at)) for (const value of values) onPhrase(value, from, at);
      const jumps = this.jumps[node];
      if (jumps) for (const jump of jumps) this.walk(line, jump, at, from, onPhrase);
      const rest = this.edges.get(node, STAR);
      if (rest !== undefined) {
        let end = at;
        while (end < length && end - at < LONGEST_REST && unitClass[units[end] as number] !== SYMBOL) end++;
        this.walk(line, rest, end, from, onPhrase);
      }
      const next = at < length && units[at] !== STAR ? this.edges.get(node, units[at] as number) : undefined;
      if (next === undefined) return;
      node = next;
    }
  }

  /** Adds a pattern behind a node and answers with the node at its end. */
  private compile(pattern: string, start: number): number {
    let node = start;
    for (let at = 0; at < pattern.length; ) {
      const open = pattern.indexOf('(', at);
      const close = open < 0 ? -1 : closing(pattern, open);
      if (close < 0) return this.spell(pattern.slice(at), node);
      node = this.spell(pattern.slice(at, open), node);
      const join = this.nodes++;
      for (const choice of choices(pattern.slice(open + 1, close))) (this.jumps[this.compile(choice, node)] ??= []).push(join);
      node = join;
      at = close + 1;
    }
    return node;
  }

  private spell(literal: string, start: number): number {
    let node = start;
    for (const unit of foldUnits(literal)) {
      if (node === ROOT) this.begins[unit] = 1;
      let next = this.edges.get(node, unit);
      if (next === undefined) this.edges.set(node, unit, (next = this.nodes++));
      node = next;
    }
    return node;
  }
}

/** Whether a phrase that ends before `at` ends with a word, or in a script that parts none. */
const endsWord = ({ units, length }: FoldedLine, at: number): boolean =>
  at === length || unitClass[units[at] as number] !== LETTER || unitClass[units[at - 1] as number] !== LETTER;

/** A phrase may begin with a bracket that may be left out; then it has two beginnings. */
const beginnings = (pattern: string): string[] => {
  const close = pattern.startsWith('(') ? closing(pattern, 0) : -1;
  const first = close < 0 ? [] : choices(pattern.slice(1, close));
  const rest = pattern.slice(close + 1);
  return first.includes('') ? [rest, `(${first.filter((choice) => choice !== '').join('|')})${rest}`] : [pattern];
};

const closing = (pattern: string, open: number): number => {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '(') depth++;
    else if (pattern[i] === ')' && --depth === 0) return i;
  }
  return -1;
};

/** Parts `a|b(c|d)` at the bars that stand in no bracket of their own. */
const choices = (group: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < group.length; i++) {
    if (group[i] === '(') depth++;
    else if (group[i] === ')') depth--;
    else if (group[i] === '|' && depth === 0) {
      found.push(group.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, group.slice(from)];
};
