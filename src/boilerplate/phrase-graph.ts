import { foldUnits } from './fold.ts';
import { CHOICE, END, JUMP, REST, STAR, VALUE } from './packed-graph.ts';

const ROOT = 0;
const UNPLACED = -1;

/**
 * Puts phrases together into one graph, to be packed. In a phrase, `*` stands for the rest of a word and `(a|b)` for
 * either; what follows the bracket is shared by its choices, so a phrase is as large as it is written.
 */
export class PhraseGraph {
  /** For each node the letter that leads to it, the first node that it leads to, and the next one beside it; 0 for none. */
  private readonly letters = [0];
  private readonly firsts = [0];
  private readonly nexts = [0];
  private readonly values: (number[] | undefined)[] = [undefined];
  /** Nodes to go on from without reading anything: what follows a bracket. */
  private readonly jumps: (number[] | undefined)[] = [undefined];

  add(pattern: string, value: number): void {
    for (const phrase of beginnings(pattern.trim())) {
      const end = this.compile(singleSpaced(phrase), ROOT);
      if (end !== ROOT) (this.values[end] ??= []).push(value);
    }
  }

  /** The graph as `PackedGraph` reads it: what leads on from a node by one letter alone follows it directly. */
  pack(): Uint16Array {
    const begins = this.edgesOf(ROOT).map((node) => this.letters[node] as number);
    const code = [begins.length, ...begins];
    const places = new Int32Array(this.letters.length).fill(UNPLACED);
    const references: { at: number; node: number }[] = [];
    const waiting = [ROOT];
    const refer = (node: number): void => {
      references.push({ at: code.length, node });
      waiting.push(node);
      code.push(0, 0);
    };
    for (let first = waiting.pop(); first !== undefined; first = waiting.pop()) {
      for (let node: number | undefined = places[first] === UNPLACED ? first : undefined; node !== undefined; ) {
        places[node] = code.length;
        node = this.packNode(node, code, refer);
      }
    }
    for (const { at, node } of references) {
      const place = places[node] as number;
      code[at] = place >>> 16;
      code[at + 1] = place & 0xffff;
    }
    return new Uint16Array(code);
  }

  /** Packs one node and answers with the one that has to follow it. */
  private packNode(node: number, code: number[], refer: (node: number) => void): number | undefined {
    for (const value of this.values[node] ?? []) code.push(VALUE, value);
    for (const jump of this.jumps[node] ?? []) {
      code.push(JUMP);
      refer(jump);
    }
    const edges = this.edgesOf(node);
    const rest = edges.findIndex((target) => this.letters[target] === STAR);
    if (rest >= 0) {
      code.push(REST);
      refer(edges.splice(rest, 1)[0] as number);
    }
    const letterTo = (target: number): number => this.letters[target] as number;
    if (edges.length === 0) code.push(END);
    else if (edges.length === 1) code.push(letterTo(edges[0] as number));
    else {
      edges.sort((a, b) => letterTo(a) - letterTo(b));
      code.push(CHOICE, edges.length, ...edges.map(letterTo));
      edges.forEach(refer);
    }
    return edges.length === 1 ? edges[0] : undefined;
  }

  /** Adds a pattern behind a node and answers with the node at its end. */
  private compile(pattern: string, start: number): number {
    let node = start;
    for (let at = 0; at < pattern.length; ) {
      const open = pattern.indexOf('(', at);
      const close = open < 0 ? -1 : closing(pattern, open);
      if (close < 0) return this.spell(pattern.slice(at), node);
      node = this.spell(pattern.slice(at, open), node);
      const join = this.newNode();
      for (const choice of choices(pattern.slice(open + 1, close))) (this.jumps[this.compile(choice, node)] ??= []).push(join);
      node = join;
      at = close + 1;
    }
    return node;
  }

  private spell(literal: string, start: number): number {
    let node = start;
    for (const unit of foldUnits(literal)) {
      node = this.leadOn(node, unit);
    }
    return node;
  }

  /** The node that a letter leads to, made where there is none. */
  private leadOn(node: number, letter: number): number {
    let known = this.firsts[node] as number;
    while (known !== 0 && this.letters[known] !== letter) known = this.nexts[known] as number;
    if (known !== 0) return known;
    const made = this.newNode(letter);
    this.nexts[made] = this.firsts[node] as number;
    this.firsts[node] = made;
    return made;
  }

  private edgesOf(node: number): number[] {
    const edges: number[] = [];
    for (let edge = this.firsts[node] as number; edge !== 0; edge = this.nexts[edge] as number) edges.push(edge);
    return edges;
  }

  private newNode(letter = 0): number {
    this.letters.push(letter);
    this.firsts.push(0);
    this.values.push(undefined);
    this.jumps.push(undefined);
    return this.nexts.push(0) - 1;
  }
}

/** Where a bracket may be left out, the space behind it goes too: in `a (b|) c` it belongs to `b`. */
const singleSpaced = (pattern: string): string => {
  let spaced = pattern;
  for (let open = spaced.indexOf(' ('); open >= 0; open = spaced.indexOf(' (', open + 1)) {
    const close = closing(spaced, open + 1);
    if (close < 0 || spaced[close + 1] !== ' ') continue;
    const group = choices(spaced.slice(open + 2, close));
    if (!group.includes('')) continue;
    const inner = group.map((choice) => (choice === '' ? '' : `${choice} `)).join('|');
    spaced = `${spaced.slice(0, open)} (${inner})${spaced.slice(close + 2)}`;
  }
  return spaced;
};

/** A phrase may begin with a bracket that may be left out; then it has two beginnings. */
const beginnings = (pattern: string): string[] => {
  const close = pattern.startsWith('(') ? closing(pattern, 0) : -1;
  const first = close < 0 ? [] : choices(pattern.slice(1, close));
  const rest = pattern.slice(close + 1).trimStart();
  return first.includes('') ? [rest, `(${first.filter((choice) => choice !== '').join('|')})${pattern.slice(close + 1)}`] : [pattern];
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
