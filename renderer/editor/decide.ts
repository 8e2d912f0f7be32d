import { Editor, Node, Range, Text, Transforms, type BaseEditor } from 'slate';
import { isTrimmed, type Block, type Decision, type Marked, type TextRun } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';
import type { LedgerEditor } from './with-ledger.ts';

const EXCERPT_LENGTH = 80;

const excerptOf = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, EXCERPT_LENGTH);

const setDecision = (editor: BaseEditor, path: number[], marked: Marked, decision: Decision | undefined): void => {
  editor.apply({
    type: 'set_node',
    path,
    properties: marked.decision === undefined ? {} : { decision: marked.decision },
    newProperties: decision === undefined ? {} : { decision },
  });
};

/** Whether anything would change: deciding what is decided already must not fill the ledger. */
const differs = (marked: Marked, decision: Decision | undefined): boolean => marked.decision?.verdict !== decision?.verdict;

/** Decides on flags, or with no verdict takes decisions back, in one step. Returns how many flags it changed. */
export const decideFlags = (
  editor: LedgerEditor,
  flags: ReadonlySet<string>,
  verdict: Decision['verdict'] | undefined,
  by: string,
): number => {
  const targets: { path: number[]; marked: Marked; text: string }[] = [];
  (editor.children as Block[]).forEach((block, i) => {
    if (block.flag !== undefined) {
      if (flags.has(block.flag)) targets.push({ path: [i], marked: block, text: textOfBlock(block) });
      return;
    }
    block.children.forEach((run, j) => {
      if (run.flag !== undefined && flags.has(run.flag)) targets.push({ path: [i, j], marked: run, text: run.text });
    });
  });
  const decision = verdict && { verdict, by, at: new Date().toISOString() };
  const changed = targets.filter(({ marked }) => differs(marked, decision));
  const [first] = changed;
  if (!first) return 0;
  const decided = [...new Set(changed.map(({ marked }) => marked.flag as string))];
  editor.step({ kind: verdict ?? 'undecide', flags: decided, excerpt: excerptOf(first.text) }, () => {
    for (const { path, marked } of changed) setDecision(editor, path, marked, decision);
  });
  return decided.length;
};

/**
 * Trims what is selected, whole blocks as blocks and parts of them as runs; where all of it is trimmed already, or the
 * caret stands in a trimmed passage, takes the trim back.
 */
export const trimSelection = (editor: LedgerEditor, by: string): 'trim' | 'undecide' | undefined => {
  const { selection } = editor;
  if (!selection) return undefined;
  const range = Range.isCollapsed(selection) ? passageAt(editor) : Editor.unhangRange(editor, selection);
  if (!range) return undefined;
  const restore = everythingTrimmed(editor, range);
  const decision: Decision | undefined = restore ? undefined : { verdict: 'trim', by, at: new Date().toISOString() };
  const kind = restore ? 'undecide' : 'trim';
  editor.step({ kind, flags: [], excerpt: excerptOf(Editor.string(editor, range)) }, () => {
    const blocks = [...Editor.nodes(editor, { at: range, match: (_, path) => path.length === 1 })] as unknown as [Block, number[]][];
    // From the last to the first, so that splitting runs leaves the other paths alone.
    for (const [block, path] of blocks.toReversed()) decideWithin(editor, block, path, range, decision);
  });
  return kind;
};

const decideWithin = (editor: BaseEditor, block: Block, path: number[], range: Range, decision: Decision | undefined): void => {
  const whole = Editor.range(editor, path);
  const part = Range.intersection(range, whole);
  if (!part) return;
  const all = Range.equals({ anchor: Range.start(part), focus: Range.end(part) }, whole);
  if (all || isTrimmed(block)) {
    if (differs(block, decision)) setDecision(editor, path, block, decision);
    if (decision === undefined) block.children.forEach((run, i) => differs(run, undefined) && setDecision(editor, [...path, i], run, undefined));
    return;
  }
  if (Range.isCollapsed(part)) return;
  if (decision) Transforms.setNodes<TextRun>(editor, { decision }, { at: part, match: Text.isText, split: true });
  else Transforms.unsetNodes<TextRun>(editor, 'decision', { at: part, match: Text.isText, split: true });
};

const everythingTrimmed = (editor: BaseEditor, range: Range): boolean => {
  for (const [run, path] of Editor.nodes(editor, { at: range, match: Text.isText })) {
    const part = Range.intersection(range, Editor.range(editor, path));
    // A run that the range only touches is not part of it.
    if (!part || Range.isCollapsed(part)) continue;
    if (!isTrimmed(run) && !isTrimmed(Node.get(editor, path.slice(0, 1)) as Block)) return false;
  }
  return true;
};

/** The trimmed block or run that the caret stands in. */
const passageAt = (editor: BaseEditor): Range | undefined => {
  const path = editor.selection?.anchor.path;
  if (!path) return undefined;
  for (const at of [path.slice(0, 1), path]) if (isTrimmed(Node.get(editor, at) as Marked)) return Editor.range(editor, at);
  return undefined;
};

/** The flag at the caret. */
export const flagAt = (editor: BaseEditor): string | undefined => {
  const path = editor.selection?.focus.path;
  if (!path || !Editor.hasPath(editor, path)) return undefined;
  return (Node.get(editor, path.slice(0, 1)) as Block).flag ?? (Node.get(editor, path) as TextRun).flag;
};
