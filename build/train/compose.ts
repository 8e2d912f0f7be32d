import type { LabelledPassage } from './labelled.ts';

/** A stretch of a text of which it is known whether it is boilerplate; `undefined` where it isn't known. */
export interface Stretch {
  text: string;
  label: boolean | undefined;
}

/** An article as lines, each of one or more stretches. */
export interface Host {
  lines: readonly (readonly Stretch[])[];
  group: string;
}

/** A text with its stretches: each begins at a UTF-16 offset and goes on to the next. */
export interface Composed {
  text: string;
  stretches: { start: number; label: boolean | undefined }[];
  group: string;
}

const AT_THE_END = 0.3;
// Extractors mostly leave a passage a line of its own.
const IN_A_PARAGRAPH = 0.2;
const BLANK_LINES = 0.4;

/** Sets passages into a host: most between two lines, some single lines behind the last sentence of a paragraph. */
export const compose = (host: Host, passages: readonly LabelledPassage[], random: () => number): Composed => {
  const lines: (readonly Stretch[])[] = [...host.lines];
  for (const { text, kind } of passages) {
    const own = text.split('\n').map((line): Stretch[] => [{ text: line, label: kind !== 'copy' }]);
    const at = random() < AT_THE_END ? lines.length : Math.floor(random() * (lines.length + 1));
    const before = lines[at - 1];
    if (own.length === 1 && before?.at(-1)?.label === false && /[.!?]["”»]?$/.test(before.at(-1)?.text ?? '') && random() < IN_A_PARAGRAPH) {
      lines[at - 1] = [...before, { text: ' ', label: undefined }, ...(own[0] as Stretch[])];
    } else lines.splice(at, 0, ...own);
  }
  return joined(lines, random() < BLANK_LINES ? '\n\n' : '\n', host);
};

const joined = (lines: readonly (readonly Stretch[])[], between: string, { group }: Host): Composed => {
  const stretches: Composed['stretches'] = [];
  let text = '';
  lines.forEach((line, i) => {
    if (i > 0) text += between;
    for (const { text: own, label } of line) {
      stretches.push({ start: text.length, label });
      text += own;
    }
  });
  return { text, stretches, group };
};
