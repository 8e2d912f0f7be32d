import { findBoilerplate } from '../boilerplate/find.ts';
import type { Finding } from '../boilerplate/finder.ts';
import type { KnownLine } from '../boilerplate/memory/known-line.ts';
import type { StoryFlag } from '../contract/desk.ts';
import type { Story } from '../story/story.ts';
import { flatText, textOfBlock, type FlatText } from '../story/text.ts';

/** The text as its source has it: for plain text with every line break, for the rest as `flatText` joins it. */
export const sourceText = ({ meta, blocks }: Story): FlatText => {
  if (blocks.some((block) => block.end === undefined)) return flatText(blocks);
  let text = meta.source.lead ?? '';
  const starts: number[] = [];
  for (const block of blocks) {
    starts.push(text.length);
    text += textOfBlock(block) + block.end;
  }
  return { text, starts };
};

/** The host of an address, or the outlet: what the finder knows a source by. */
const sourceOf = ({ meta }: Story): string | undefined => {
  if (meta.url !== undefined && URL.canParse(meta.url)) return new URL(meta.url).host;
  return meta.outlet;
};

/**
 * Looks through a story's text as its source has it: blank lines tell passages apart. `memory`: what is known of its lines;
 * the finding has them only where it is given.
 */
export const findInStory = (story: Story, memory?: readonly KnownLine[]): Finding & { text: FlatText } => {
  const text = sourceText(story);
  const source = sourceOf(story);
  const { language } = story.meta;
  return {
    text,
    ...findBoilerplate({
      text: text.text,
      ...(source === undefined ? {} : { source }),
      ...(language === 'und' ? {} : { language }),
      ...(memory === undefined ? {} : { memory }),
    }),
  };
};

/** An offset into one joining of the same blocks as an offset into another; a place between blocks is the end of the first. */
const carry = (offset: number, from: FlatText, to: FlatText, lengths: readonly number[]): number => {
  let block = 0;
  let last = from.starts.length - 1;
  while (block < last) {
    const middle = Math.ceil((block + last) / 2);
    if ((from.starts[middle] as number) <= offset) block = middle;
    else last = middle - 1;
  }
  const within = Math.max(0, offset - (from.starts[block] ?? 0));
  return (to.starts[block] ?? 0) + Math.min(within, lengths[block] ?? 0);
};

/** The flags of a story, their offsets into its text as the desk shows it (`flatText`). */
export const flagsOfStory = (story: Story, memory?: readonly KnownLine[]): { flags: StoryFlag[]; finding: Finding } => {
  const { text: from, ...finding } = findInStory(story, memory);
  const to = flatText(story.blocks);
  const lengths = story.blocks.map((block) => textOfBlock(block).length);
  const at = (offset: number): number => carry(offset, from, to, lengths);
  const flags = finding.flags.map((flag, i) => {
    const start = at(flag.start);
    const end = at(flag.end);
    const evidence = flag.evidence.map((reason) => ({ ...reason, start: at(reason.start), end: at(reason.end) }));
    return { ...flag, id: `f${i + 1}`, start, end, evidence, text: to.text.slice(start, end) };
  });
  return { flags, finding };
};
