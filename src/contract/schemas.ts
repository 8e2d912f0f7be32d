import * as v from 'valibot';
import { formatIds } from '../story/story.ts';
import { commandIds } from './commands.ts';
import { storyStates, type Desk } from './desk.ts';
import { interfaceLanguages, themes } from './settings.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const token = id;
const format = v.picklist(formatIds);

const act = v.variant('kind', [
  v.strictObject({ kind: v.literal('edit') }),
  v.strictObject({
    kind: v.picklist(['trim', 'keep', 'undecide']),
    flags: ids,
    excerpt: v.pipe(v.string(), v.maxLength(1000)),
    why: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
  }),
]);

// The shape of an operation is Slate's to know: the desk replays each step before it writes it, and rejects what fails.
const operation = v.looseObject({
  type: v.picklist(['insert_node', 'insert_text', 'merge_node', 'move_node', 'remove_node', 'remove_text', 'set_node', 'split_node']),
});

const step = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  act,
  way: v.picklist(['new', 'merge', 'undo', 'redo']),
  operations: v.pipe(v.array(operation), v.minLength(1)),
});

const settings = v.partial(
  v.strictObject({
    language: v.picklist(interfaceLanguages),
    theme: v.picklist(themes),
    person: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    hideTrimmed: v.boolean(),
    keys: v.record(v.picklist(commandIds), v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(10))),
  }),
);

/** One schema an argument: both shells check with these, whatever the window's types promised. */
export const schemas = {
  look: v.strictObject({}),
  openStory: v.strictObject({ id }),
  append: v.strictObject({ id, base: v.pipe(v.number(), v.integer(), v.minValue(0)), steps: v.pipe(v.array(step), v.minLength(1)) }),
  ledger: v.strictObject({ id }),
  setState: v.strictObject({ id, state: v.picklist(storyStates) }),
  closeStories: v.strictObject({ ids }),
  readAs: v.strictObject({ id, encoding: v.pipe(v.string(), v.maxLength(50)) }),
  importFiles: v.strictObject({ job: id, tokens: v.pipe(v.array(token), v.maxLength(100_000)) }),
  exportNames: v.strictObject({ ids, format, ledger: v.boolean() }),
  exportStories: v.strictObject({
    job: id,
    ids,
    format,
    ledger: v.boolean(),
    destination: token,
    existing: v.picklist(['ask', 'replace', 'keep-both']),
  }),
  clipboardCopy: v.strictObject({ id }),
  cancel: v.strictObject({ job: id }),
  setSettings: v.strictObject({ settings }),
} satisfies Record<keyof Desk, v.GenericSchema>;

export type CallName = keyof Desk;
export const callNames = Object.keys(schemas) as CallName[];
