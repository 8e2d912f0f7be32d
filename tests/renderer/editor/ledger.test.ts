import fc from 'fast-check';
import { createEditor, Editor, Node, Transforms, type BaseEditor } from 'slate';
import { describe, expect, it } from 'vitest';
import { decideFlags, trimSelection } from '../../../renderer/editor/decide.ts';
import { setBlock, toggleMark, withParagraphs } from '../../../renderer/editor/format-text.ts';
import { withLedger, type LedgerEditor } from '../../../renderer/editor/with-ledger.ts';
import { withPassages } from '../../../renderer/editor/with-passages.ts';
import { cleanCopy } from '../../../src/review/clean-copy.ts';
import type { Step } from '../../../src/review/ledger.ts';
import { replay } from '../../../src/review/replay.ts';
import type { Block } from '../../../src/story/block.ts';
import { flatText, textOfBlock } from '../../../src/story/text.ts';

const story = (): Block[] => [
  { type: 'heading', level: 1, children: [{ text: 'Ferry returns' }] },
  { type: 'paragraph', children: [{ text: 'It sailed at dawn. ' }, { text: 'Join us today.', flag: 'f1' }] },
  { type: 'paragraph', flag: 'f2', children: [{ text: 'Give the harbour a hand' }] },
  { type: 'list-item', list: 'bullet', flag: 'f2', children: [{ text: 'A mug for every member' }] },
  { type: 'paragraph', children: [{ text: 'The crew ' }, { text: 'waved', bold: true }, { text: ' back.' }] },
];

const open = (): { editor: LedgerEditor; steps: Step[]; original: Block[] } => {
  const steps: Step[] = [];
  const original = story();
  const editor = withPassages(withParagraphs(withLedger(createEditor(), { recent: [], onStep: (step) => steps.push(step) })));
  editor.children = original;
  return { editor, steps, original };
};

/** Slate tells of changes in a microtask. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const blocksOf = (editor: BaseEditor): Block[] => editor.children as Block[];
const clean = (editor: BaseEditor): string => flatText(cleanCopy(blocksOf(editor))).text;
const select = (editor: BaseEditor, path: number[], offset: number): void => Transforms.select(editor, { path, offset });

describe('the ledger of an editor', () => {
  it('makes one step of a decision on a passage of several blocks, and undoes it as one', async () => {
    const { editor, steps } = open();
    decideFlags(editor, new Set(['f2']), 'trim', 'Ada');
    await settle();
    expect(steps.map((step) => [step.way, step.act])).toEqual([
      ['new', { kind: 'trim', flags: ['f2'], excerpt: 'Give the harbour a hand' }],
    ]);
    expect(clean(editor)).not.toContain('mug');
    editor.undo();
    await settle();
    expect(blocksOf(editor)).toEqual(story());
    editor.redo();
    await settle();
    expect(clean(editor)).not.toContain('mug');
    expect(steps.map((step) => step.way)).toEqual(['new', 'undo', 'redo']);
  });

  it('writes nothing for a decision that changes nothing', () => {
    const { editor, steps } = open();
    decideFlags(editor, new Set(['f1']), 'keep', 'Ada');
    decideFlags(editor, new Set(['f1']), 'keep', 'Ada');
    decideFlags(editor, new Set(['unknown']), 'trim', 'Ada');
    expect(steps).toHaveLength(1);
  });

  it('lets a person type into a trimmed block of which a part had been trimmed before', async () => {
    const { editor, steps, original } = open();
    Transforms.select(editor, { anchor: { path: [2, 0], offset: 11 }, focus: { path: [2, 0], offset: 18 } });
    trimSelection(editor, 'Ada');
    await settle();
    decideFlags(editor, new Set(['f2']), 'trim', 'Ben');
    await settle();
    select(editor, [2, 0], 4);
    editor.insertText('us ');
    await settle();
    expect(clean(editor)).toContain('us ');
    expect(clean(editor)).not.toContain('harbour');
    expect(replay(original, steps)).toEqual(blocksOf(editor));
  });

  it('joins typing in one batch, apart from decisions', async () => {
    const { editor, steps } = open();
    select(editor, [0, 0], 13);
    for (const letter of ' soon') {
      editor.insertText(letter);
      await settle();
    }
    decideFlags(editor, new Set(['f1']), 'trim', 'Ada');
    editor.undo();
    expect(textOfBlock(blocksOf(editor)[0] as Block)).toBe('Ferry returns soon');
    editor.undo();
    expect(textOfBlock(blocksOf(editor)[0] as Block)).toBe('Ferry returns');
    expect(steps.filter((step) => step.way === 'new')).toHaveLength(2);
  });

  it('takes more than a hundred steps back', async () => {
    const { editor, original } = open();
    for (let i = 0; i < 150; i++) decideFlags(editor, new Set(['f1']), i % 2 === 0 ? 'trim' : 'keep', 'Ada');
    for (let i = 0; i < 150; i++) editor.undo();
    await settle();
    expect(blocksOf(editor)).toEqual(original);
  });

  it('goes on undoing after the window was closed', async () => {
    const { editor, steps, original } = open();
    decideFlags(editor, new Set(['f1']), 'trim', 'Ada');
    select(editor, [0, 0], 0);
    editor.insertText('Old ');
    await settle();
    const recent = JSON.parse(JSON.stringify(steps)) as Step[];
    const again = withPassages(withLedger(createEditor(), { recent, onStep: () => undefined }));
    again.children = replay(original, recent);
    again.undo();
    again.undo();
    expect(again.children).toEqual(original);
  });
});

describe('trimmed passages', () => {
  it('keep what is typed inside them out of the trim', async () => {
    const { editor } = open();
    decideFlags(editor, new Set(['f2']), 'trim', 'Ada');
    select(editor, [2, 0], 4);
    editor.insertText('TRUE');
    await settle();
    expect(clean(editor)).toContain('TRUE');
    expect(clean(editor)).not.toContain('harbour');
  });

  it('keep what is typed at their edge out of the trim', () => {
    const { editor } = open();
    decideFlags(editor, new Set(['f1']), 'trim', 'Ada');
    select(editor, [1, 1], 14);
    editor.insertText(' TRUE');
    expect(clean(editor)).toContain('TRUE');
  });

  it('never take a true paragraph with them that is joined to them', async () => {
    const { editor } = open();
    decideFlags(editor, new Set(['f2']), 'trim', 'Ada');
    select(editor, [4, 0], 0);
    editor.deleteBackward('character');
    await settle();
    expect(clean(editor)).toContain('The crew waved back.');
  });

  it('come back when trimmed by hand a second time', () => {
    const { editor } = open();
    Transforms.select(editor, { anchor: { path: [4, 0], offset: 4 }, focus: { path: [4, 0], offset: 8 } });
    expect(trimSelection(editor, 'Ada')).toBe('trim');
    expect(clean(editor)).not.toContain('crew');
    expect(trimSelection(editor, 'Ada')).toBe('undecide');
    expect(clean(editor)).toContain('The crew waved back.');
  });
});

describe('replaying the ledger', () => {
  it('gives the very document of the window, whatever was done', async () => {
    const action = fc.tuple(fc.nat(10), fc.nat(1000), fc.nat(1000), fc.string({ minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 30 }), async (actions) => {
        const { editor, steps, original } = open();
        const pointAt = (n: number) => {
          const runs = [...Node.texts(editor)];
          const [run, path] = runs[n % runs.length] as (typeof runs)[number];
          return { path, offset: n % (run.text.length + 1) };
        };
        for (const [what, a, b, text] of actions) {
          const [anchor, focus] = [pointAt(a), pointAt(b)];
          Transforms.select(editor, what % 2 === 0 ? anchor : { anchor, focus });
          switch (what) {
            case 0: case 1: editor.insertText(text); break;
            case 2: editor.insertBreak(); break;
            case 3: editor.deleteFragment(); break;
            case 4: editor.deleteBackward('character'); break;
            case 5: trimSelection(editor, 'Ada'); break;
            case 6: decideFlags(editor, new Set([a % 2 ? 'f1' : 'f2']), (['trim', 'keep', undefined] as const)[b % 3], 'Ada'); break;
            case 7: toggleMark(editor, 'bold'); break;
            case 8: editor.undo(); break;
            case 9: editor.redo(); break;
            case 10: editor.step({ kind: 'edit' }, () => setBlock(editor, 'heading', { level: 2 })); break;
          }
          await settle();
        }
        const wire = JSON.parse(JSON.stringify(steps)) as Step[];
        expect(replay(original, wire)).toEqual(editor.children);
        while (editor.history.undos.length > 0) editor.undo();
        expect(Editor.string(editor, [])).toBe(original.map(textOfBlock).join(''));
      }),
      { numRuns: 150 },
    );
  });
});
