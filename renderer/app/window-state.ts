import { create } from 'zustand';
import type { JobProgress, OpenStory, StoryId, StoryRow } from '../../src/contract/desk.ts';
import { defaultSettings, type Settings } from '../../src/contract/settings.ts';
import type { Problem } from '../../src/story/problem.ts';
import type { EditorHandle, EditorSummary } from '../editor/handle.ts';
import type { Saying } from './saying.ts';

export interface Notice {
  id: number;
  problem: Problem;
}

export type DialogName = 'export' | 'settings' | 'palette' | 'flag-actions' | 'help' | 'link';

/** All that the window shows. The text itself is the editor's; here is only what the editor says of it. */
export interface WindowState {
  /** Whether the desk has answered for the first time. */
  ready: boolean;
  version: string;
  settings: Settings;
  rows: readonly StoryRow[];
  /** The rows as the list shows them, filtered and sorted: "next story" follows this order. */
  shown: readonly StoryRow[];
  /** The story chosen in the list. A row with a problem can be chosen too; then `open` stays empty. */
  chosen: StoryId | undefined;
  open: OpenStory | undefined;
  /** Counts how often a story was opened, so that the editor starts afresh each time. */
  opened: number;
  editor: EditorHandle | undefined;
  summary: EditorSummary | undefined;
  currentFlag: string | undefined;
  mode: 'review' | 'write';
  dialog: DialogName | undefined;
  /** The search bar, made anew each time it is asked for, so that it takes the focus again. */
  find: { replacing: boolean } | undefined;
  regions: Readonly<Record<'stories' | 'flags', boolean>>;
  jobs: Readonly<Record<string, JobProgress>>;
  notices: readonly Notice[];
  /** What just happened, for the status line. */
  said: Saying | undefined;
  /** When the person last chose, commanded or changed anything, as `performance.now()` counts. */
  touched: number;
}

// Below this the text comes first, and the list of stories is one key away. The same number stands in look/layout.css.
const narrow = 900;

export const useWindow = create<WindowState>(() => ({
  ready: false,
  version: '',
  settings: defaultSettings,
  rows: [],
  shown: [],
  chosen: undefined,
  open: undefined,
  opened: 0,
  editor: undefined,
  summary: undefined,
  currentFlag: undefined,
  mode: 'write',
  dialog: undefined,
  find: undefined,
  regions: { stories: globalThis.innerWidth > narrow, flags: true },
  jobs: {},
  notices: [],
  said: undefined,
  touched: -Infinity,
}));

/** The state as it stands, outside of rendering. */
export const now = useWindow.getState;
export const change = useWindow.setState;

/** What the open story goes by: a story without a headline goes by its first words, as its row in the list does. */
export const useHeadline = (): string | undefined =>
  useWindow(({ open, rows }) => open && (rows.find((row) => row.id === open.id)?.headline ?? open.meta.slug));

/** To be called for all that the person does on purpose: from then on nothing else is shown unasked. */
export const touch = (): void => change({ touched: performance.now() });

export const showDialog = (dialog: DialogName): void => change({ dialog });
export const closeDialog = (): void => change({ dialog: undefined });

export const toggleRegion = (region: 'stories' | 'flags'): void =>
  change(({ regions }) => ({ regions: { ...regions, [region]: !regions[region] } }));

/** When the window becomes narrow, the list of stories makes room for the text. */
export const followWidth = (): void =>
  window.matchMedia(`(max-width: ${narrow}px)`).addEventListener('change', ({ matches }) =>
    change(({ regions }) => ({ regions: { ...regions, stories: !matches } })),
  );

/** On a narrow window the list of stories lies over the text: once a story is chosen it goes away. */
export const leaveDrawer = (): void => {
  if (window.innerWidth <= narrow) change(({ regions }) => ({ regions: { ...regions, stories: false } }));
};
