import { commandIds, type CommandId } from '../../src/contract/commands.ts';
import { chooseAndOpen } from '../app/bring-in.ts';
import { closeStory, doneAndNext, openNeighbour } from '../app/open-story.ts';
import { saveSettings } from '../app/save-settings.ts';
import { say } from '../app/saying.ts';
import { change, now, showDialog, touch, type WindowState } from '../app/window-state.ts';
import { copyClean, printClean } from '../export/clipboard.ts';
import { keep, skip, stepFlag, trim, undecide } from '../flags/decide.ts';

interface Command {
  run(): unknown;
  /** Whether it can be done just now. */
  can?(state: WindowState): boolean;
}

// While the story chosen is on its way the one before is still shown: a key that comes meanwhile must not hit that one.
const hasStory = ({ open, chosen }: WindowState): boolean => open !== undefined && open.id === chosen;
const hasFlag = (state: WindowState): boolean => hasStory(state) && state.currentFlag !== undefined;
const writing = (state: WindowState): boolean => hasStory(state) && state.mode === 'write';

const trimSelection = (): void => {
  if (!now().editor?.trimSelection()) say('said.nothing-selected');
};

const hideTrimmed = async (): Promise<void> => {
  const hideTrimmed = !now().settings.hideTrimmed;
  await saveSettings({ hideTrimmed });
  say(hideTrimmed ? 'said.hidden' : 'said.shown');
};

const toText = (run: (editor: NonNullable<WindowState['editor']>) => void): Command => ({
  run: () => {
    const { editor } = now();
    if (editor) run(editor);
  },
  can: writing,
});

/** What each command does. Its name and keys stand in the contract, its label in the catalogues. */
const registry: Record<CommandId, Command> = {
  'next-flag': { run: () => stepFlag(1), can: hasFlag },
  'previous-flag': { run: () => stepFlag(-1), can: hasFlag },
  'trim': { run: trim, can: hasFlag },
  'keep': { run: keep, can: hasFlag },
  'undecide': { run: undecide, can: hasFlag },
  'undo-decision': { run: () => now().editor?.undoDecision(), can: hasStory },
  'skip-flag': { run: skip, can: hasFlag },
  'next-story': { run: () => openNeighbour(1) },
  'previous-story': { run: () => openNeighbour(-1) },
  'done-and-next-review': { run: doneAndNext, can: hasStory },
  'help': { run: () => showDialog('help') },
  'next-flag-text': { run: () => stepFlag(1), can: hasFlag },
  'previous-flag-text': { run: () => stepFlag(-1), can: hasFlag },
  'flag-actions': { run: () => showDialog('flag-actions'), can: hasFlag },
  'undo': { run: () => now().editor?.undo(), can: (state) => hasStory(state) && state.summary?.canUndo === true },
  'redo': { run: () => now().editor?.redo(), can: (state) => hasStory(state) && state.summary?.canRedo === true },
  'palette': { run: () => showDialog('palette') },
  'find': { run: () => change({ find: { replacing: false } }), can: hasStory },
  'replace': { run: () => change({ find: { replacing: true } }), can: hasStory },
  'done-and-next': { run: doneAndNext, can: hasStory },
  'open': { run: () => chooseAndOpen('files') },
  'open-folder': { run: () => chooseAndOpen('folder') },
  'export': { run: () => showDialog('export'), can: (state) => state.rows.some((row) => !row.problem) },
  'copy-clean': { run: copyClean, can: hasStory },
  'print-pdf': { run: printClean, can: hasStory },
  'close-story': { run: () => closeStory(now().chosen ?? ''), can: (state) => state.chosen !== undefined },
  'trim-all': { run: () => now().editor?.trimAllProposed(), can: hasFlag },
  'trim-selection': { run: trimSelection, can: hasStory },
  'hide-trimmed': { run: hideTrimmed },
  'settings': { run: () => showDialog('settings') },
  'bold': toText((editor) => editor.toggleMark('bold')),
  'italic': toText((editor) => editor.toggleMark('italic')),
  'link': { run: () => showDialog('link'), can: writing },
  'paragraph': toText((editor) => editor.setBlock('paragraph')),
  'heading-1': toText((editor) => editor.setBlock('heading', { level: 1 })),
  'heading-2': toText((editor) => editor.setBlock('heading', { level: 2 })),
  'heading-3': toText((editor) => editor.setBlock('heading', { level: 3 })),
  'bullet-list': toText((editor) => editor.setBlock('list-item', { list: 'bullet' })),
  'number-list': toText((editor) => editor.setBlock('list-item', { list: 'number' })),
  'quote': toText((editor) => editor.setBlock('quote')),
};

export const canRun = (id: CommandId, state: WindowState): boolean => registry[id].can?.(state) ?? true;

/** Runs a command if it can be done just now; says whether it was. */
export const runCommand = (id: CommandId): boolean => {
  if (!canRun(id, now())) return false;
  touch();
  now().editor?.takeSelection();
  void registry[id].run();
  return true;
};

export const available = (state: WindowState): CommandId[] => commandIds.filter((id) => canRun(id, state));
