import { expect, it } from 'vitest';
import { dictionaryFor } from '../../electron/spelling.ts';

const available = ['de', 'de-AT', 'en-AU', 'en-GB', 'en-US', 'pt-BR', 'pt-PT', 'sr-Latn'];

it.each([
  ['de', ['en-US'], 'de'],
  ['en', ['fr-FR', 'en-GB'], 'en-GB'],
  ['en', ['fr-FR'], 'en-US'],
  ['en', ['fr-FR', 'en-AU'], 'en-AU'],
  ['pt', [], 'pt-BR'],
  ['pt', ['pt-PT'], 'pt-PT'],
  ['sr', [], 'sr-Latn'],
  ['ja', ['ja-JP'], undefined],
  ['und', ['en-US'], undefined],
])('for %s, with %j preferred, the dictionary is %s', (language, preferred, dictionary) => {
  expect(dictionaryFor(language, available, preferred)).toBe(dictionary);
});
