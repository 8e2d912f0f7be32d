import type { Unit } from '../unit.ts';

/** Where a unit stands, and how long it is. */
export type Place = Pick<Unit, 'start' | 'end' | 'words' | 'follows'>;

/** Of a line: what the first judging says of its units, in log odds. */
interface JudgedLine {
  first: number;
  last: number;
  words: number;
  best: number;
  mean: number;
}

/** Units in a row none of which is plainly copy. */
interface Stretch {
  first: number;
  last: number;
  length: number;
  best: number;
  second: number;
  mean: number;
}

const NOTHING = -20;
const REACH = 4;
const STRETCH = -1;
const LIKELY = 0;

/**
 * What a first judging says of a unit and of those around it: one sentence that reads like an appeal is less sure alone
 * than among others, and less in a story where every tenth does.
 */
export class Around {
  readonly #units: readonly Place[];
  readonly #odds: Float64Array;
  readonly #lines: JudgedLine[] = [];
  readonly #lineOf: Int32Array;
  readonly #stretchOf: (Stretch | undefined)[];
  readonly #story: readonly number[];

  /** @param odds log odds by unit. */
  constructor(units: readonly Place[], odds: Float64Array) {
    this.#units = units;
    this.#odds = odds;
    this.#lineOf = new Int32Array(units.length);
    this.#stretchOf = Array.from<undefined>({ length: units.length });
    units.forEach((unit, i) => {
      if (!unit.follows || i === 0) this.#lines.push({ first: i, last: i, words: 0, best: NOTHING, mean: 0 });
      const line = this.#lines.at(-1) as JudgedLine;
      const own = odds[i] as number;
      this.#lineOf[i] = this.#lines.length - 1;
      line.last = i;
      line.words += unit.words;
      line.best = Math.max(line.best, own);
      line.mean += own;
    });
    for (const line of this.#lines) line.mean /= line.last - line.first + 1;
    this.#findStretches();
    const likely = odds.reduce((count, own) => count + (own > LIKELY ? 1 : 0), 0);
    this.#story = [
      odds.reduce((best, own) => Math.max(best, own), NOTHING),
      odds.reduce((sum, own) => sum + own, 0) / Math.max(1, odds.length),
      likely,
      likely / Math.max(1, odds.length),
      units.length,
      this.#lines.length,
    ];
  }

  #findStretches(): void {
    for (let i = 0; i < this.#units.length; i++) {
      if (!((this.#odds[i] as number) >= STRETCH)) continue;
      const stretch: Stretch = { first: i, last: i, length: 0, best: NOTHING, second: NOTHING, mean: 0 };
      for (; i < this.#units.length && (this.#odds[i] as number) >= STRETCH; i++) {
        const own = this.#odds[i] as number;
        const length = lengthOf(this.#units[i] as Place);
        stretch.second = Math.max(stretch.second, Math.min(stretch.best, own));
        stretch.best = Math.max(stretch.best, own);
        stretch.mean += own * length;
        stretch.length += length;
        stretch.last = i;
        this.#stretchOf[i] = stretch;
      }
      stretch.mean /= stretch.length;
    }
  }

  /** The numbers of one unit. */
  at(i: number): Float32Array {
    const unit = this.#units[i] as Place;
    const here = this.#lineOf[i] as number;
    const line = this.#lines[here] as JudgedLine;
    const stretch = this.#stretchOf[i];
    const row = [this.#odds[i] as number, unit.words, lengthOf(unit)];
    row.push(line.last - line.first + 1, line.words, line.best, line.mean);
    for (let step = -REACH; step <= REACH; step++) {
      if (step === 0) continue;
      row.push(this.#odds[i + step] ?? NOTHING, this.#lines[here + step]?.best ?? NOTHING);
    }
    row.push(stretch ? stretch.last - stretch.first + 1 : 0, stretch ? i - stretch.first : 0, stretch ? stretch.last - i : 0);
    row.push(stretch?.length ?? 0, stretch?.best ?? NOTHING, stretch?.second ?? NOTHING, stretch?.mean ?? NOTHING);
    row.push(...this.#story, i, this.#units.length - 1 - i, (here + 0.5) / this.#lines.length);
    return Float32Array.from(row);
  }
}

const lengthOf = ({ start, end }: Place): number => end - start;
