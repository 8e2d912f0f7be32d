import * as v from 'valibot';
import type { Block } from '../../story/block.ts';

const run = v.object({ text: v.string(), bold: v.optional(v.literal(true)), italic: v.optional(v.literal(true)), link: v.optional(v.string()) });

const block = v.object({
  type: v.picklist(['paragraph', 'heading', 'list-item', 'quote', 'caption', 'preformatted']),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  list: v.optional(v.picklist(['bullet', 'number'])),
  depth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  end: v.optional(v.pipe(v.string(), v.regex(/^\s*$/))),
  children: v.pipe(v.array(run), v.minLength(1)),
});

/** Blocks as this program wrote them; nothing if they are something else. */
export const blocksFromJson = (value: unknown): Block[] | undefined => {
  const { success, output } = v.safeParse(v.array(block), value);
  return success ? (output as Block[]) : undefined;
};
