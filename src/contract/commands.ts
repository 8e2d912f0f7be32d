/**
 * Everything a person can have done by a key, the menu or the command palette. Keys are written as the tinykeys
 * library reads them; `$mod` is Cmd on a Mac and Ctrl elsewhere.
 */
export interface CommandShape {
  /** Where its keys work: anywhere, only while reviewing (nothing is being typed), or only in the text. */
  where: 'anywhere' | 'reviewing' | 'text';
  keys: readonly string[];
}

export const commands = {
  'next-flag': { where: 'reviewing', keys: ['n'] },
  'previous-flag': { where: 'reviewing', keys: ['p'] },
  'trim': { where: 'reviewing', keys: ['x'] },
  'keep': { where: 'reviewing', keys: ['k'] },
  'undecide': { where: 'reviewing', keys: ['u'] },
  'undo-decision': { where: 'reviewing', keys: ['Backspace'] },
  'skip-flag': { where: 'reviewing', keys: ['Space'] },
  'next-story': { where: 'reviewing', keys: [']'] },
  'previous-story': { where: 'reviewing', keys: ['['] },
  'done-and-next-review': { where: 'reviewing', keys: ['Shift+M'] },
  'help': { where: 'reviewing', keys: ['Shift+?', '?'] },
  'next-flag-text': { where: 'anywhere', keys: ['F8'] },
  'previous-flag-text': { where: 'anywhere', keys: ['Shift+F8'] },
  'flag-actions': { where: 'anywhere', keys: ['$mod+.'] },
  'undo': { where: 'anywhere', keys: ['$mod+z'] },
  'redo': { where: 'anywhere', keys: ['$mod+Shift+z', '$mod+y'] },
  'palette': { where: 'anywhere', keys: ['$mod+Shift+p'] },
  'find': { where: 'anywhere', keys: ['$mod+f'] },
  'replace': { where: 'anywhere', keys: ['$mod+h'] },
  'done-and-next': { where: 'anywhere', keys: ['$mod+Enter'] },
  'open': { where: 'anywhere', keys: ['$mod+o'] },
  'open-folder': { where: 'anywhere', keys: ['$mod+Shift+o'] },
  'export': { where: 'anywhere', keys: ['$mod+e'] },
  'copy-clean': { where: 'anywhere', keys: ['$mod+Shift+c'] },
  'print-pdf': { where: 'anywhere', keys: ['$mod+p'] },
  'close-story': { where: 'anywhere', keys: [] },
  'trim-all': { where: 'anywhere', keys: ['$mod+Shift+x'] },
  'trim-selection': { where: 'anywhere', keys: ['$mod+Alt+x'] },
  'hide-trimmed': { where: 'anywhere', keys: ['$mod+Shift+h'] },
  'settings': { where: 'anywhere', keys: ['$mod+,'] },
  'bold': { where: 'text', keys: ['$mod+b'] },
  'italic': { where: 'text', keys: ['$mod+i'] },
  'link': { where: 'text', keys: ['$mod+k'] },
  'paragraph': { where: 'text', keys: ['$mod+Alt+0'] },
  'heading-1': { where: 'text', keys: ['$mod+Alt+1'] },
  'heading-2': { where: 'text', keys: ['$mod+Alt+2'] },
  'heading-3': { where: 'text', keys: ['$mod+Alt+3'] },
  'bullet-list': { where: 'text', keys: ['$mod+Shift+8'] },
  'number-list': { where: 'text', keys: ['$mod+Shift+7'] },
  'quote': { where: 'text', keys: ['$mod+Shift+9'] },
} as const satisfies Record<string, CommandShape>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as CommandId[];
