import { describe, expect, test } from 'vitest';
import { createEditor } from 'slate';
import { holds, holdsPart, placeOf, takeIn } from '../../../renderer/editor/take-in.ts';
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
    expect(holdsPart(editor, part)).toBe(false);
    takeIn(editor, part);
    expect(editor.children.map((block) => (block as Block).children[0]?.text)).toEqual(['The ferry sails.', 'Tickets cost four pounds.', 'It is blue.']);
    expect(holdsPart(editor, part)).toBe(true);
  });

  test('does not take a piece of it for all of it', () => {
    expect(holds(['a', 'b', 'x', 'c'], ['b', 'c'])).toBe(false);
    expect(holds(['a', 'b', 'c'], ['b', 'c'])).toBe(true);
  });
});
