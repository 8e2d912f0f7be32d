import type { OpenStory } from '../../src/contract/desk.ts';
import type { Problem } from '../../src/story/problem.ts';
import type { BlockType } from '../../src/story/block.ts';
import type { LeftOutPart } from '../../src/story/left-out.ts';
import type { FlagStatus } from '../../src/review/flag-status.ts';

/** What the editor says of itself after each change: all that the rest of the window shows of the open text. */
export interface EditorSummary {
  statuses: ReadonlyMap<string, FlagStatus>;
  /** Passages trimmed: flags and selections. */
  passagesTrimmed: number;
  wordsNow: number;
  canUndo: boolean;
  canRedo: boolean;
  /** `written`: every change is in the ledger on disk. */
  saving: 'written' | 'writing' | Problem;
  /** What the newest step was, for the status line. */
  last?: {
    act: 'edit' | 'take-in' | 'replace' | 'trim' | 'keep' | 'undecide' | 'restore' | 'undo' | 'redo';
    /** How many passages it was about, or matches. */
    count: number;
  };
  /** The block type, list and marks at the caret, for the tool bar. */
  caret: { type: BlockType; level?: number; list?: 'bullet' | 'number'; bold: boolean; italic: boolean; link?: string };
  /** How many matches the running search has, and which is the current one, from 1. */
  matches?: { count: number; current: number };
}

/** What the rest of the window can have the editor do. */
export interface EditorHandle {
  /** Takes over what the person has selected since: to be called before a command that may be about it. */
  takeSelection(): void;
  trim(flags: readonly string[]): void;
  keep(flags: readonly string[]): void;
  undecide(flags: readonly string[]): void;
  /** Trims every undecided flag of the tier `trim` in one step. */
  trimAllProposed(): void;
  /** Says whether there was anything to trim or to restore. */
  trimSelection(): boolean;
  undo(): void;
  redo(): void;
  /** Undoes the newest step if it was a decision. */
  undoDecision(): void;
  /** Scrolls a flag's passage into view without taking the focus; with `focus`, puts the caret before it. */
  show(flag: string, focus?: boolean): void;
  focus(): void;
  setBlock(type: BlockType, options?: { level?: number; list?: 'bullet' | 'number' }): void;
  toggleMark(mark: 'bold' | 'italic'): void;
  /** Sets or, with an empty address, removes the link of the selection. */
  setLink(url: string): void;
  /** Searches as plain text, without regard to case; an empty text ends the search. */
  search(text: string): void;
  searchNext(step: 1 | -1): void;
  replaceCurrent(replacement: string): void;
  replaceAll(replacement: string): void;
  /** Puts a part of the page that was left out into the text, as one edit. */
  takeIn(part: LeftOutPart, before: readonly LeftOutPart[]): void;
  /** Which of such parts stand in the text. */
  heldParts(parts: readonly LeftOutPart[]): boolean[];
  /** Resolves once every change is written down. */
  flush(): Promise<void>;
}

export interface StoryEditorProps {
  story: OpenStory;
  person: string;
  hideTrimmed: boolean;
  /** In review mode single letters are commands and the text can't be typed into. */
  mode: 'review' | 'write';
  currentFlag?: string;
  onMode(mode: 'review' | 'write'): void;
  onSummary(summary: EditorSummary): void;
  /** The caret or a click came into a flagged passage, or left it. */
  onCurrentFlag(flag: string | undefined): void;
  /** What was typed can't be written down until the story is opened again. */
  onOutdated(problem: Problem): void;
}
