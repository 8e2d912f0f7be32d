import { expect, test } from 'vitest';
import { commandIds, commands } from '../../src/contract/commands.ts';
import { conflictsOf, typesCharacter } from '../../renderer/commands/key-conflicts.ts';
import { keyName, pressedKey } from '../../renderer/commands/key-names.ts';
import { keysOf, modeAfter, worksAt, type Place } from '../../renderer/commands/keys.ts';
import { matchLabels } from '../../renderer/commands/match-commands.ts';

const nowhere: Place = { text: false, flags: false, field: false, mode: 'write' };

test('single letters work in the list of flags and in the text while reviewing, and nowhere else', () => {
  expect(worksAt('trim', { ...nowhere, flags: true })).toBe(true);
  expect(worksAt('trim', { ...nowhere, text: true, mode: 'review' })).toBe(true);
  expect(worksAt('trim', { ...nowhere, text: true, mode: 'write' })).toBe(false);
  expect(worksAt('trim', { ...nowhere, field: true, mode: 'review' })).toBe(false);
  expect(worksAt('trim', nowhere)).toBe(false);
});

test('marks are for the text that is written in', () => {
  expect(worksAt('bold', { ...nowhere, text: true })).toBe(true);
  expect(worksAt('bold', { ...nowhere, text: true, mode: 'review' })).toBe(false);
  expect(worksAt('bold', { ...nowhere, field: true })).toBe(false);
});

test('a field undoes its own typing; other commands work from there', () => {
  expect(worksAt('undo', { ...nowhere, field: true })).toBe(false);
  expect(worksAt('undo', nowhere)).toBe(true);
  expect(worksAt('export', { ...nowhere, field: true })).toBe(true);
});

test('no key that comes with the program types a character where one types', () => {
  const typing = commandIds.filter((id) => commands[id].where !== 'reviewing').flatMap((id) => keysOf(id, {}));
  expect(typing.filter(typesCharacter)).toEqual([]);
});

test('no two commands come with the same key at the same place', () => {
  expect(commandIds.flatMap((id) => keysOf(id, {}).flatMap((key) => conflictsOf(id, key, {})))).toEqual([]);
});

test('a key of one’s own takes the place of the ones that come with the program', () => {
  expect(keysOf('trim', { trim: ['d'] })).toEqual(['d']);
  expect(keysOf('trim', { trim: [] })).toEqual([]);
  expect(conflictsOf('keep', 'd', { trim: ['d'] })).toEqual(['trim']);
  expect(conflictsOf('keep', 'x', { trim: ['d'] })).toEqual([]);
});

test('Escape leaves the text for reviewing and Enter goes back to writing', () => {
  expect(modeAfter('Escape', { ...nowhere, text: true })).toBe('review');
  expect(modeAfter('Enter', { ...nowhere, text: true, mode: 'review' })).toBe('write');
  expect(modeAfter('Enter', { ...nowhere, text: true })).toBeUndefined();
  expect(modeAfter('Escape', { ...nowhere, flags: true })).toBeUndefined();
});

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('a pressed key is written as tinykeys reads it', () => {
  expect(pressedKey(press('z', { ctrlKey: true }), false)).toBe('$mod+z');
  expect(pressedKey(press('z', { metaKey: true }), true)).toBe('$mod+z');
  expect(pressedKey(press('z', { ctrlKey: true }), true)).toBe('Control+z');
  expect(pressedKey(press(' '), false)).toBe('Space');
  expect(pressedKey(press('Control', { ctrlKey: true }), false)).toBeUndefined();
});

test('keys are named as they stand on the keyboard', () => {
  expect(keyName('$mod+Shift+p', false)).toBe('Ctrl+Shift+P');
  expect(keyName('$mod+Shift+p', true)).toBe('⌘⇧P');
  expect(keyName('$mod+,', false)).toBe('Ctrl+,');
});

test('commands are found by parts of their words, in any order', () => {
  const labels = ['Undo', 'Redo', 'Undo the last decision', 'Überschrift 1'].map((label) => ({ label }));
  expect(matchLabels(labels, 'last undo').map(({ label }) => label)).toEqual(['Undo the last decision']);
  expect(matchLabels(labels, 'uber').map(({ label }) => label)).toEqual(['Überschrift 1']);
  expect(matchLabels(labels, '')).toHaveLength(4);
});
