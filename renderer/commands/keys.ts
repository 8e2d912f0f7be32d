import { commands, type CommandId, type CommandShape } from '../../src/contract/commands.ts';
import type { Settings } from '../../src/contract/settings.ts';

export type Where = CommandShape['where'];

/** The keys of a command: the person's own, or else the ones it comes with. */
export const keysOf = (id: CommandId, own: Settings['keys']): readonly string[] => own[id] ?? commands[id].keys;

/** Where the focus is, as far as keys care. */
export interface Place {
  /** In the story's text. */
  text: boolean;
  /** In the list of flags. */
  flags: boolean;
  /** In a field of the window in which one types or chooses. */
  field: boolean;
  mode: 'review' | 'write';
}

/** The mode that a key changes to: Escape leaves the text for reviewing, Enter goes back to writing. */
export const modeAfter = (key: string, { text, mode }: Place): Place['mode'] | undefined => {
  if (!text) return undefined;
  if (mode === 'write' && key === 'Escape') return 'review';
  return mode === 'review' && key === 'Enter' ? 'write' : undefined;
};

const ownToFields: ReadonlySet<CommandId> = new Set(['undo', 'redo']);

/** Whether a command's keys work at a place. Single letters never work where something can be typed (WCAG 2.1.4). */
export const worksAt = (id: CommandId, { text, flags, field, mode }: Place): boolean => {
  const { where } = commands[id];
  if (where === 'text') return text && mode === 'write';
  if (where === 'reviewing') return flags || (text && mode === 'review');
  // A field undoes its own typing.
  return !(field && ownToFields.has(id));
};
