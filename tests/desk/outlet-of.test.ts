import { expect, it } from 'vitest';
import { outletOf } from '../../src/desk/outlet-of.ts';

it.each([
  [{ outlet: ' Oakmere Tidings ', url: 'https://www.other.example/a' }, 'oakmere tidings'],
  [{ url: 'https://www.tidings.example/a?b' }, 'tidings.example'],
  [{ url: '/a/b' }, undefined],
  [{ outlet: ' ' }, undefined],
  [{}, undefined],
])('the outlet of %j is remembered as %s', (meta, outlet) => {
  expect(outletOf(meta)).toBe(outlet);
});
