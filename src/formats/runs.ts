import type { TextRun } from '../story/block.ts';

export type Marks = Pick<TextRun, 'bold' | 'italic' | 'link'>;

const sameMarks = (a: Marks, b: Marks): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

/** A run that grows: its pieces are joined once, since a page can have a hundred thousand of them in one paragraph. */
interface Growing {
  marks: Marks;
  pieces: string[];
}

/** Collects a block's runs of text: neighbours of the same marks become one. */
export class Runs {
  #runs: Growing[] = [];

  add(text: string, marks: Marks): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last && sameMarks(last.marks, marks)) last.pieces.push(text);
    else this.#runs.push({ marks, pieces: [text] });
  }

  /** Adds text in which white space only parts words, as in HTML: a run of it is one space, none at a line's start. */
  addFlowing(text: string, marks: Marks): void {
    const collapsed = text.replaceAll(/[ \t\n\f\r]+/g, ' ');
    const end = this.#end();
    this.add(end === '' || ' \n\t'.includes(end) ? collapsed.replace(/^ /, '') : collapsed, marks);
  }

  /** Ends a line within the block; a second one in a row is refused with `false`, since it ends the block. */
  breakLine(): boolean {
    this.#trimEnd(' ');
    if (this.#end() === '\n') return false;
    if (this.#runs.length > 0) this.add('\n', {});
    return true;
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** The runs without white space at the end; the collection is empty then. */
  take(): TextRun[] {
    this.#trimEnd(' \t\n\f\r');
    const runs = this.#runs.map(({ marks, pieces }) => ({ text: pieces.join(''), ...marks }));
    this.#runs = [];
    return runs;
  }

  /** The last character, empty where there is none. */
  #end(): string {
    return this.#runs.at(-1)?.pieces.at(-1)?.at(-1) ?? '';
  }

  #trimEnd(blanks: string): void {
    for (let run = this.#runs.at(-1); run; run = this.#runs.at(-1)) {
      const piece = run.pieces.pop() ?? '';
      let end = piece.length;
      while (end > 0 && blanks.includes(piece.charAt(end - 1))) end--;
      if (end > 0) run.pieces.push(piece.slice(0, end));
      if (run.pieces.length === 0) this.#runs.pop();
      if (end > 0) return;
    }
  }
}
