import { commandIds, commands, type CommandId } from '../../src/contract/commands.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { keysOf, type Where } from './keys.ts';

// Review keys and text keys never work at the same place, so they may be the same.
const meet = (a: Where, b: Where): boolean => a === b || a === 'anywhere' || b === 'anywhere';

/** Whether a key types a character when pressed alone: such a key can't serve where text is typed. */
export const typesCharacter = (key: string): boolean => /^(?:Shift\+)?(?:.|Space)$/u.test(key);

/** Commands that have a key already at a place where another command would want it. */
export const conflictsOf = (id: CommandId, key: string, own: Settings['keys']): CommandId[] =>
  commandIds.filter(
    (other) =>
      other !== id &&
      meet(commands[id].where, commands[other].where) &&
      keysOf(other, own).some((taken) => taken.toLowerCase() === key.toLowerCase()),
  );
