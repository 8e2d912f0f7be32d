const modifiers: Readonly<Record<string, string>> = {
  $mod: 'CommandOrControl',
  Control: 'Control',
  Meta: 'Meta',
  Alt: 'Alt',
  Shift: 'Shift',
};

const names: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  '+': 'Plus',
};

const keyName = (key: string): string => {
  const code = /^(?:Key|Digit)(.)$/.exec(key)?.[1];
  const name = code ?? names[key] ?? key;
  return name.length === 1 ? name.toUpperCase() : name;
};

/**
 * A key as tinykeys reads it (`$mod+Shift+z`), written as Electron's menus show it (`CommandOrControl+Shift+Z`).
 * Nothing for keys without a modifier, but for function keys: a menu must not take a letter away from typing.
 */
export const acceleratorFor = (keys: string): string | undefined => {
  const parts = keys.split('+');
  const key = parts.pop();
  if (key === undefined || key === '' || keys.includes(' ')) return undefined;
  const held = parts.map((part) => modifiers[part]);
  if (held.includes(undefined)) return undefined;
  const free = held.every((modifier) => modifier === 'Shift');
  if (free && !/^F\d{1,2}$/.test(key)) return undefined;
  return [...held, keyName(key)].join('+');
};
