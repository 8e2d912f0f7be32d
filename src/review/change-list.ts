import type { Flag } from '../boilerplate/flag.ts';
import type { Block, Decision, Marked } from '../story/block.ts';
import type { StoryMeta } from '../story/story.ts';
import { textOfBlock } from '../story/text.ts';
import type { Entry } from './ledger.ts';
import { wordsOf } from './words.ts';

/** A passage that stands trimmed or kept in a document. */
export interface Change {
  verdict: Decision['verdict'];
  by: string;
  at: string;
  /** The flag that was decided on; none where a selection was trimmed by hand. */
  flag?: string;
  /** The passage's text, one line break between blocks. */
  text: string;
}

/** Neighbouring pieces that were decided by one act belong to one change. */
const sameAct = (change: Change, marked: Marked): boolean =>
  change.flag === marked.flag &&
  change.verdict === marked.decision?.verdict &&
  change.by === marked.decision.by &&
  (change.flag !== undefined || change.at === marked.decision.at);

/** Every decided passage of a document, in the document's order. */
export const changeList = (blocks: readonly Block[]): Change[] => {
  const changes: Change[] = [];
  // What stands undecided between two pieces parts them, even if one act decided both.
  let open: Change | undefined;
  const add = (marked: Marked, text: string, separator: string): void => {
    if (marked.decision === undefined) {
      open = undefined;
    } else if (open && sameAct(open, marked)) {
      open.text += separator + text;
    } else {
      const { verdict, by, at } = marked.decision;
      open = { verdict, by, at, ...(marked.flag === undefined ? {} : { flag: marked.flag }), text };
      changes.push(open);
    }
  };
  for (const block of blocks) {
    if (block.decision) add(block, textOfBlock(block), '\n');
    else block.children.forEach((run, i) => add(run, run.text, i === 0 ? '\n' : ''));
  }
  return changes;
};

/** How many passages stand trimmed. */
export const passagesTrimmed = (blocks: readonly Block[]): number =>
  changeList(blocks).filter((change) => change.verdict === 'trim').length;

export interface LedgerFile {
  program: 'Blue Pencil';
  story: Pick<StoryMeta, 'slug' | 'headline' | 'source'>;
  words: { before: number; now: number };
  /** What stands trimmed or kept, with the finder's reasons. */
  passages: (Change & { kind?: string; probability?: number; why?: string[] })[];
  /** Every entry, oldest first: replayed over the original they give the text as it stands. */
  entries: Entry[];
}

/** What goes beside an export: what was trimmed, by whom, when and why. */
export const ledgerFile = (story: {
  meta: StoryMeta;
  original: readonly Block[];
  blocks: readonly Block[];
  flags: readonly (Flag & { id: string })[];
  entries: readonly Entry[];
}): LedgerFile => {
  const { meta, original, blocks, flags, entries } = story;
  const flagById = new Map(flags.map((flag) => [flag.id, flag]));
  return {
    program: 'Blue Pencil',
    story: { slug: meta.slug, headline: meta.headline, source: meta.source },
    words: { before: wordsOf(original, meta.language), now: wordsOf(blocks, meta.language) },
    passages: changeList(blocks).map((change) => {
      const flag = change.flag === undefined ? undefined : flagById.get(change.flag);
      if (!flag) return change;
      return { ...change, kind: flag.kind, probability: flag.probability, why: flag.evidence.map((evidence) => evidence.says) };
    }),
    entries: [...entries],
  };
};
