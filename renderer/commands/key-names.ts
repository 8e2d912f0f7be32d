/** A key as people read it: "Ctrl+Shift+P", and with the signs of a Mac's keyboard there. */
export const keyName = (key: string, mac: boolean): string => {
  const names: Record<string, string> = mac
    ? { $mod: '⌘', Meta: '⌘', Control: '⌃', Shift: '⇧', Alt: '⌥', Space: '␣', Backspace: '⌫', Enter: '⏎' }
    : { $mod: 'Ctrl', Control: 'Ctrl' };
  const parts = key.split(/\b\+/u).map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  return mac ? parts.join('') : parts.join('+');
};

const modifiers = ['Control', 'Meta', 'Alt', 'Shift'];

/** The key that was pressed, as tinykeys writes it; `undefined` while only Shift, Ctrl and the like are held. */
export const pressedKey = (
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  mac: boolean,
): string | undefined => {
  if (modifiers.includes(event.key) || event.key === 'Dead' || event.key === 'AltGraph') return undefined;
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey && 'Control' : event.metaKey && 'Meta';
  const key = event.key === ' ' ? 'Space' : event.key;
  return [mod && '$mod', other, event.altKey && 'Alt', event.shiftKey && 'Shift', key].filter(Boolean).join('+');
};
