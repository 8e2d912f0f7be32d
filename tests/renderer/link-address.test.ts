import { expect, test } from 'vitest';
import { shownTheme } from '../../renderer/look/theme.ts';
import { linkAddress } from '../../renderer/toolbar/link-address.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['  http://example.org ', 'http://example.org'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['example.org/page', 'https://example.org/page'],
  ['example.org:8080', 'https://example.org:8080'],
])('%s links to %s', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'two words.org', 'word', 'java script:x'])('%j is no address', (typed) => {
  expect(linkAddress(typed)).toBeUndefined();
});

test('a system that wishes for more contrast gets it, unless a theme was chosen', () => {
  expect(shownTheme('system', true)).toBe('contrast');
  expect(shownTheme('system', false)).toBe('system');
  expect(shownTheme('dark', true)).toBe('dark');
});
