import type { Block, Decision, Marked } from '../story/block.ts';
import { textOfBlock } from '../story/text.ts';

/** Text that an editor trimmed or kept, and the flag that it bears, if any. */
export interface DecidedPassage {
  text: string;
  verdict: Decision['verdict'];
  flag?: string;
}

const decided = ({ decision, flag }: Marked, text: string): DecidedPassage[] =>
  decision === undefined ? [] : [{ text, verdict: decision.verdict, ...(flag === undefined ? {} : { flag }) }];

/** What a document's decisions are about, in order; neighbouring runs of one flag and verdict are one passage. */
export const decidedPassages = (blocks: readonly Block[]): DecidedPassage[] =>
  blocks.flatMap((block) => {
    if (block.decision !== undefined) return decided(block, textOfBlock(block));
    const passages: DecidedPassage[] = [];
    let open: DecidedPassage | undefined;
    for (const run of block.children) {
      const [own] = decided(run, run.text);
      if (own && open?.verdict === own.verdict && open.flag === own.flag) open.text += own.text;
      else if ((open = own)) passages.push(own);
    }
    return passages;
  });
