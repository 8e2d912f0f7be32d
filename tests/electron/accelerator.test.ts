import { describe, expect, it } from 'vitest';
import { acceleratorFor } from '../../electron/accelerator.ts';

describe('a key as a menu shows it', () => {
  it.each([
    ['$mod+z', 'CommandOrControl+Z'],
    ['$mod+Shift+z', 'CommandOrControl+Shift+Z'],
    ['$mod+Alt+0', 'CommandOrControl+Alt+0'],
    ['$mod+.', 'CommandOrControl+.'],
    ['$mod+Enter', 'CommandOrControl+Enter'],
    ['$mod+KeyK', 'CommandOrControl+K'],
    ['$mod+Digit8', 'CommandOrControl+8'],
    ['$mod+ArrowUp', 'CommandOrControl+Up'],
    ['F8', 'F8'],
    ['Shift+F8', 'Shift+F8'],
  ])('%s is %s', (keys, shown) => expect(acceleratorFor(keys)).toBe(shown));

  it.each(['n', 'Shift+M', 'Backspace', 'Space', ']', 'Shift+?', '?', 'g i', '$mod+k $mod+l', '', 'Hyper+x'])(
    '%s is none, since it is typed or a menu does not know it',
    (keys) => expect(acceleratorFor(keys)).toBeUndefined(),
  );
});
