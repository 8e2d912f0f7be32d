import { createKeybindingsHandler } from 'tinykeys';
import { commandIds, type CommandId } from '../../src/contract/commands.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { change, now } from '../app/window-state.ts';
import { keysOf, modeAfter, worksAt, type Place } from './keys.ts';
import { canRun, runCommand } from './registry.ts';

const placeOf = (target: EventTarget | null): Place => {
  const element = target instanceof Element ? target : document.body;
  const text = element.closest('[role="textbox"][contenteditable], [data-slate-editor]') !== null;
  return {
    text,
    flags: element.closest('[data-reviewing]') !== null,
    field: !text && element.closest('input, textarea, select') !== null,
    mode: now().mode,
  };
};

/**
 * Hears every key before the text does, so that a key never does two things. While a dialog is open, keys are the
 * dialog's. Returns what stops it.
 */
export const listenToKeys = (own: Settings['keys']): (() => void) => {
  const byKey = new Map<string, CommandId[]>();
  for (const id of commandIds) for (const key of keysOf(id, own)) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  const press = (ids: readonly CommandId[]) => (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const id = ids.find((id) => worksAt(id, place) && canRun(id, now()));
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(id);
  };
  const handler = createKeybindingsHandler(Object.fromEntries([...byKey].map(([key, ids]) => [key, press(ids)])));
  const listener = (event: KeyboardEvent) => {
    if (now().dialog !== undefined || event.isComposing) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const mode = plain ? modeAfter(event.key, placeOf(event.target)) : undefined;
    if (mode === undefined) return handler(event);
    event.preventDefault();
    event.stopPropagation();
    change({ mode });
  };
  window.addEventListener('keydown', listener, { capture: true });
  return () => window.removeEventListener('keydown', listener, { capture: true });
};
