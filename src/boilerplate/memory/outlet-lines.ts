import type { FlagKind } from '../flag.ts';
import { isTelling, type KnownLine } from './known-line.ts';
import { LineIndex } from './line-index.ts';
import { sketchIn, type Lines } from './lines.ts';
import type { Sketch } from './sketch.ts';

/** A line as it is remembered: the first one met stands for all that are nearly the same. */
export interface RememberedLine {
  key: number;
  sketch: Sketch;
  /** In how many stories it stood. */
  stories: number;
}

/** What the editor decided on a line in one story. `kind`: what it was flagged as, none where it was trimmed by hand. */
export interface LineDecision {
  key: number;
  verdict: 'trim' | 'keep';
  kind?: FlagKind;
}

/** The lines of a story beside those that stand for them, and which of these it is counted for: those of enough words. */
export interface MetLines {
  keys: Float64Array;
  standing: Float64Array;
  counted: readonly RememberedLine[];
}

interface Decided {
  trimmed: number;
  kept: number;
  kind?: FlagKind;
}

/** Room for the lines of a few stories. */
const SMALL = 500;

/** All that is remembered of one outlet's lines. */
export class OutletLines {
  readonly #index: LineIndex;
  readonly #keys: number[] = [];
  readonly #stories: number[] = [];
  readonly #decided = new Map<number, Decided>();

  /** `decisions`: of each kind and verdict, in how many stories. */
  constructor(lines: readonly RememberedLine[], decisions: Iterable<LineDecision & { stories: number }>) {
    this.#index = new LineIndex(2 * Math.max(SMALL, lines.length));
    for (const { key, sketch, stories } of lines) this.#add(key, sketch, stories);
    for (const decision of decisions) this.#decide(decision, decision.stories);
  }

  get size(): number {
    return this.#index.size;
  }

  /**
   * Counts a story's lines, those not met before included. `before`: the lines that stand for those it was counted for
   * earlier, if it was: it is the same story, read again.
   */
  meet(lines: Lines, before: Iterable<number>): MetLines {
    const standing = Float64Array.from(lines.keys, (key, i) => this.#keys[this.#placeOf(key, sketchIn(lines.sketches, i), lines.long[i] === 1)] ?? key);
    for (const key of new Set(before)) this.#count(key, -1);
    const counted = [...new Set(standing.filter((_, i) => lines.long[i] === 1))];
    for (const key of counted) this.#count(key, 1);
    return { keys: lines.keys, standing, counted: counted.map((key) => this.#remembered(key)) };
  }

  /** What is worth saying of lines, for a story that is counted for them. */
  known({ keys, standing }: Pick<MetLines, 'keys' | 'standing'>): KnownLine[] {
    return Array.from(keys, (key, i): KnownLine => {
      const place = this.#index.same(standing[i] as number);
      const decided = this.#decided.get(standing[i] as number);
      return { key, stories: Math.max(0, (this.#stories[place] ?? 0) - 1), trimmed: 0, kept: 0, ...decided };
    }).filter(isTelling);
  }

  /** The line that stands for a line which was decided on; it is remembered if it wasn't, however short it is. */
  standingFor(key: number, sketch: Sketch): RememberedLine {
    return this.#remembered(this.#keys[this.#placeOf(key, sketch, true)] as number);
  }

  /** Takes in what a story's decisions were before and are now, by the lines that stand for the decided ones. */
  decide(before: Iterable<LineDecision>, now: Iterable<LineDecision>): void {
    for (const decision of before) this.#decide(decision, -1);
    for (const decision of now) this.#decide(decision, 1);
  }

  #placeOf(key: number, sketch: Sketch, remember: boolean): number {
    const place = this.#index.match(key, sketch);
    return place >= 0 || !remember ? place : this.#add(key, sketch, 0);
  }

  #add(key: number, sketch: Sketch, stories: number): number {
    this.#keys.push(key);
    this.#stories.push(stories);
    return this.#index.add(key, sketch);
  }

  #count(key: number, more: number): void {
    const place = this.#index.same(key);
    if (place >= 0) this.#stories[place] = Math.max(0, (this.#stories[place] as number) + more);
  }

  #remembered(key: number): RememberedLine {
    const place = this.#index.same(key);
    return { key, sketch: this.#index.sketchAt(place), stories: this.#stories[place] as number };
  }

  #decide({ key, verdict, kind }: LineDecision, more: number): void {
    const { trimmed, kept, ...before } = this.#decided.get(key) ?? { trimmed: 0, kept: 0 };
    const kindNow = verdict === 'trim' && more > 0 ? kind : before.kind;
    const decided = {
      trimmed: Math.max(0, trimmed + (verdict === 'trim' ? more : 0)),
      kept: Math.max(0, kept + (verdict === 'keep' ? more : 0)),
      ...(kindNow === undefined ? {} : { kind: kindNow }),
    };
    if (decided.trimmed + decided.kept === 0) this.#decided.delete(key);
    else this.#decided.set(key, decided);
  }
}
