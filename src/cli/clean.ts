import { join } from 'node:path';
import type { Tier } from '../boilerplate/flag.ts';
import { exportNames } from '../desk/export-names.ts';
import { writingProblem } from '../desk/file-problem.ts';
import { makeFolder } from '../desk/make-folder.ts';
import { writeWhole } from '../desk/write-whole.ts';
import type { CleanCopy } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import { textOfLines } from '../formats/text/lines.ts';
import { DeskError } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { flatText } from '../story/text.ts';
import { articlesOf, failureOf, type Failure } from './articles.ts';
import type { CleanOrder } from './clean-order.ts';
import { LeftOut } from './left-out.ts';
import type { Output } from './output.ts';
import { storiesOf, type NamedStory } from './stories.ts';
import { trimmedCopy } from './trimmed-copy.ts';

const textOf = ({ meta, blocks }: CleanCopy): string => {
  const { format, lead = '', lineBreak = '\n' } = meta.source;
  return format === 'text' ? textOfLines({ lead, blocks, lineBreak }) : flatText(blocks).text;
};

const lineOf = ({ id, story }: NamedStory, tiers: readonly Tier[]) => {
  const { copy, finding } = trimmedCopy(story, tiers);
  const trimmed = finding.flags.filter(({ tier }) => tiers.includes(tier)).map(({ kind, start, end }) => ({ kind, start, end }));
  return { id, text: textOf(copy), trimmed };
};

const writeCopy = async (story: Story, { to, out, tiers }: CleanOrder, output: Output, used: Set<string>): Promise<void> => {
  const own = to === 'own' || to === 'jsonl' ? story.meta.source.format : to;
  // What no terminal could show is asked for by name.
  const { writer } = formats[to === 'own' && own === 'docx' && out === undefined ? 'text' : own];
  const bytes = await writer.write(trimmedCopy(story, tiers).copy);
  if (out === undefined) return output.write(bytes);
  const taken = async (name: string): Promise<boolean> => used.has(name);
  const [names] = await exportNames([story.meta.slug], { extension: writer.extension, ledger: false, taken });
  const name = names?.article ?? '';
  used.add(name);
  try {
    makeFolder(out);
    await writeWhole(join(out, name), bytes, false);
  } catch (error) {
    throw new DeskError(writingProblem(error, join(out, name)));
  }
};

/** `bluepencil clean`. Gives back how many articles could not be read or written. */
export const clean = async (
  paths: readonly string[],
  order: CleanOrder,
  input: AsyncIterable<Buffer>,
  output: Output,
): Promise<number> => {
  let failures = 0;
  const fail = async (failure: Failure): Promise<void> => {
    failures++;
    if (order.to === 'jsonl') return output.line(failure);
    // Standard output is for the copy where it isn't JSON Lines.
    const place = [failure.file, failure.line].filter((part) => part !== undefined).join(':');
    process.stderr.write(`${place === '' ? '' : `${place}: `}${failure.error}\n`);
  };
  const used = new Set<string>();
  const leftOut = new LeftOut();
  for await (const article of articlesOf(paths, input)) {
    if ('error' in article) {
      await fail(article);
      continue;
    }
    try {
      for await (const named of storiesOf(article)) {
        if (order.to === 'jsonl') await output.line(lineOf(named, order.tiers));
        else await writeCopy(named.story, order, output, used);
        leftOut.tell(article, named.story);
      }
    } catch (error) {
      await fail(failureOf(article, error));
    }
  }
  leftOut.sayCounts();
  return failures;
};
