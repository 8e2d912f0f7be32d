import i18next from 'i18next';
import { expect, test } from 'vitest';
import { commandIds } from '../../src/contract/commands.ts';
import { flagKinds } from '../../src/boilerplate/flag.ts';
import { catalogues, startCatalogues } from '../../renderer/i18n/catalogues.ts';

const { en, de } = catalogues;
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{[^}]+\}\}/gu)].map(([name]) => name).toSorted();

test('both catalogues have the same keys', () => {
  expect(Object.keys(de).toSorted()).toEqual(Object.keys(en).toSorted());
});

test('no sentence is empty', () => {
  expect(Object.entries({ ...en, ...de }).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
});

test('both languages fill the same values into a sentence', () => {
  const keys = Object.keys(en) as (keyof typeof en)[];
  const differing = keys.filter((key) => {
    const [ours, theirs] = [placeholders(en[key]), placeholders(de[key])].map((names) => names.filter((name) => name !== '{{count, number}}'));
    return ours?.join() !== theirs?.join();
  });
  expect(differing).toEqual([]);
});

test('numbers are written as their language has it', async () => {
  await startCatalogues('en');
  expect(i18next.t('stories.count', { count: 10_000 })).toBe('10,000 stories');
  await i18next.changeLanguage('de');
  expect(i18next.t('stories.count', { count: 10_000 })).toContain('10.000');
  const ungrouped = Object.entries({ ...en, ...de }).filter(([, sentence]) => /\{\{(count|undecided|flags|at|done|total)\}\}/.test(sentence));
  expect(ungrouped).toEqual([]);
});

test('a reason that counts says how often, in both languages', async () => {
  await startCatalogues('en');
  const said = (count: number): string => i18next.t('cue.trimmed-before', { count, words: 'Join us' });
  expect([said(1), said(1200)]).toEqual(['1', '1,200'].map((count) => `Was trimmed from other stories of this outlet (${count}): “Join us”.`));
  await i18next.changeLanguage('de');
  expect(said(1200)).toBe('Wurde aus anderen Beiträgen dieses Mediums gestrichen (1.200): „Join us“.');
});

test('every command and kind of flag has its name', () => {
  expect(Object.keys(en)).toEqual(expect.arrayContaining(commandIds.map((id) => `command.${id}`)));
  expect(Object.keys(en)).toEqual(expect.arrayContaining(flagKinds.map((kind) => `kind.${kind}`)));
});

test('the names that acceptance runs by stand in English', () => {
  const names = ['stories.title', 'editor.story', 'flags.title', 'command.trim', 'command.keep', 'command.trim-all'] as const;
  expect(names.map((key) => en[key])).toEqual(['Stories', 'Story', 'Flags', 'Trim', 'Keep', 'Trim all proposed']);
  const more = ['command.undo', 'command.redo', 'command.open', 'command.export', 'export.title', 'export.format', 'export.save'] as const;
  expect(more.map((key) => en[key])).toEqual(['Undo', 'Redo', 'Open…', 'Export…', 'Export', 'Format', 'Save']);
});
