import type { Block } from '../../src/story/block.ts';

/** A block's text as a list shows it: links that a page keeps apart by their looks alone would run into one word. */
export const shownText = ({ children }: Block): string =>
  children.reduce((text, run, i) => {
    const before = children[i - 1]?.link;
    const touches = before !== undefined && run.link !== undefined && before !== run.link && !/\s$/u.test(text) && !/^\s/u.test(run.text);
    return `${text}${touches ? ' ' : ''}${run.text}`;
  }, '');
