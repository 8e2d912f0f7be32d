import { FoldedLine } from '../fold.ts';
import { keyOf } from '../repeats.ts';
import { noGlance } from '../sift/glance.ts';
import { sift } from '../sift/sift.ts';
import { FEWEST_WORDS, type Unit } from '../unit.ts';
import { wordsOf } from '../words.ts';
import { noSketch, SKETCH_LENGTH, sketchOf, type Sketch } from './sketch.ts';

/** A text's units as a memory takes them, each once, in order: plain arrays, cheap to send from a worker. */
export interface Lines {
  /** What each says (`Unit.key`). */
  keys: Float64Array;
  /** What each nearly says: one sketch of `SKETCH_LENGTH` bytes after the other, zeros where there is none. */
  sketches: Uint8Array;
  /** For each, 1 where it has words enough to be remembered unasked; a shorter one is only once it was decided on. */
  long: Uint8Array;
}

/** A single word is a heading or a name as easily as a button. */
const FEWEST_DECIDED = 2;

export const linesToRemember = (units: Iterable<Pick<Unit, 'key' | 'sketch' | 'words'>>): Lines => {
  const once = new Map<number, Pick<Unit, 'key' | 'sketch' | 'words'>>();
  for (const unit of units) if (unit.words >= FEWEST_DECIDED) once.set(unit.key, unit);
  const lines = [...once.values()];
  const sketches = new Uint8Array(lines.length * SKETCH_LENGTH);
  lines.forEach(({ sketch }, i) => sketches.set(sketch, i * SKETCH_LENGTH));
  return {
    keys: Float64Array.from(lines, ({ key }) => key),
    sketches,
    long: Uint8Array.from(lines, ({ words }) => Number(words >= FEWEST_WORDS)),
  };
};

/** The same of a text that nobody has looked through, as a passage that was decided on. */
export const linesIn = (text: string): Lines => {
  const { units } = sift(text, noGlance);
  const folded = new FoldedLine(units.reduce((longest, { start, end }) => Math.max(longest, end - start), 0));
  return linesToRemember(
    units.map(({ start, end, words }) => {
      folded.read(text, start, end);
      return { key: keyOf(folded), sketch: sketchOf(wordsOf(folded, 0, folded.length), words), words };
    }),
  );
};

/** The sketch of the line at a place among others. */
export const sketchIn = (sketches: Uint8Array, place: number): Sketch => {
  const sketch = sketches.subarray(place * SKETCH_LENGTH, (place + 1) * SKETCH_LENGTH);
  return sketch.some((byte) => byte !== 0) ? sketch : noSketch;
};
