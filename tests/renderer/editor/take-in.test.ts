import { describe, expect, test } from 'vitest';
import { createEditor } from 'slate';
import { heldParts, placeOf, takeIn } from '../../../renderer/editor/take-in.ts';
import type { Block } from '../../../src/story/block.ts';
import type { LeftOutPart } from '../../../src/story/left-out.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ text }] });
const part: LeftOutPart = { blocks: [paragraph('Tickets cost four pounds.')], reason: 'unlike', after: 2, follows: 'The ferry' };

describe('taking a part of the page in again', () => {
  test('finds the block that it followed, wherever that is by now', () => {
    expect(placeOf(['One', 'The ferry sails.', 'Three'], part)).toBe(2);
    expect(placeOf(['New', 'One', 'Newer', 'The ferry sails at ten.', 'Three'], part)).toBe(4);
    expect(placeOf(['The ferry of old.', 'One', 'The ferry sails.', 'Three'], part)).toBe(1);
    expect(placeOf(['Rewritten'], part)).toBe(1);
    expect(placeOf(['One', 'Two'], { after: 0, follows: '' })).toBe(0);
  });

  test('puts it there, and knows that it is there', () => {
    const editor = createEditor();
    editor.children = [paragraph('The ferry sails.'), paragraph('It is blue.')];
    expect(heldParts(editor, [part])).toEqual([false]);
    takeIn(editor, part, []);
    expect(editor.children.map((block) => (block as Block).children[0]?.text)).toEqual(['The ferry sails.', 'Tickets cost four pounds.', 'It is blue.']);
    expect(heldParts(editor, [part])).toEqual([true]);
  });

  test('keeps parts of one place in the order of the page, whichever is taken in first', () => {
    const parts = ['One.', 'Two.', 'Three.'].map((text) => ({ ...part, blocks: [paragraph(text)] }));
    for (const order of [[0, 1, 2], [2, 0, 1]]) {
      const editor = createEditor();
      editor.children = [paragraph('Before.'), paragraph('The ferry sails.')];
      for (const i of order) takeIn(editor, parts[i] as LeftOutPart, parts.slice(0, i));
      expect(editor.children.map((block) => (block as Block).children[0]?.text)).toEqual(['Before.', 'The ferry sails.', 'One.', 'Two.', 'Three.']);
    }
  });

  test('does not take a piece of it for all of it', () => {
    const editor = createEditor();
    const both = { ...part, blocks: [paragraph('b'), paragraph('c')] };
    editor.children = ['a', 'b', 'x', 'c'].map(paragraph);
    expect(heldParts(editor, [both])).toEqual([false]);
    editor.children = ['b', 'x', 'b', 'c'].map(paragraph);
    expect(heldParts(editor, [both, part])).toEqual([true, false]);
  });
});
