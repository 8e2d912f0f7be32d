import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { commands, type CommandId } from '../src/contract/commands.ts';
import type { Settings } from '../src/contract/settings.ts';
import { acceleratorFor } from './accelerator.ts';
import type { Label, LabelKey } from './labels.ts';

export interface MenuSituation {
  mac: boolean;
  /** Whether this is a released program: without the developer's tools. */
  packaged: boolean;
  label: Label;
  keys: Settings['keys'];
  /** Paths opened lately, the newest first. */
  recent: readonly string[];
  run(command: CommandId): void;
  openRecent(path: string): void;
  about(): void;
}

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;
type MenuKey = LabelKey extends infer K ? (K extends `menu.${infer Name}` ? Name : never) : never;
const line: Item = { type: 'separator' };
const recentShown = 10;

/** The native menu, as a description that holds no window: what is in it can be tested anywhere. */
export const menuTemplate = (situation: MenuSituation): Item[] => {
  const { mac, label } = situation;

  const command = (id: CommandId): Item => {
    const keys = situation.keys[id] ?? commands[id].keys;
    const accelerator = keys.map(acceleratorFor).find((each) => each !== undefined);
    return {
      id,
      label: label(`command.${id}`),
      click: () => situation.run(id),
      // The page handles the keys, and it does so by the same table: here they are only shown. On a Mac, where that
      // can't be told apart, the page has a key first and keeps what it handles.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    };
  };
  const role = (name: Role, key: MenuKey): Item => ({ role: name, label: label(`menu.${key}`) });
  const menu = (key: MenuKey, submenu: Item[]): Item => ({ id: `menu-${key}`, label: label(`menu.${key}`), submenu });
  const about: Item = { id: 'menu-about', label: label('menu.about'), click: () => situation.about() };

  const recent: Item = {
    id: 'menu-recent',
    label: label('menu.recent'),
    enabled: situation.recent.length > 0,
    submenu: situation.recent.slice(0, recentShown).map((path) => ({
      // A single & would be taken for the mark of a shortcut letter.
      label: basename(path).replaceAll('&', '&&'),
      toolTip: path,
      click: () => situation.openRecent(path),
    })),
  };

  const program: Item = {
    id: 'menu-program',
    role: 'appMenu',
    submenu: [
      about,
      line,
      command('settings'),
      line,
      role('services', 'services'),
      line,
      role('hide', 'hide'),
      role('hideOthers', 'hide-others'),
      role('unhide', 'unhide'),
      line,
      role('quit', 'quit'),
    ],
  };
  const file = menu('file', [
    command('open'),
    command('open-folder'),
    recent,
    line,
    command('export'),
    command('copy-clean'),
    command('print-pdf'),
    line,
    command('close-story'),
    ...(mac ? [role('close', 'close-window')] : [line, command('settings'), line, role('quit', 'quit')]),
  ]);
  const edit = menu('edit', [
    command('undo'),
    command('redo'),
    line,
    role('cut', 'cut'),
    role('copy', 'copy'),
    role('paste', 'paste'),
    role('selectAll', 'select-all'),
    line,
    command('find'),
    command('replace'),
  ]);
  const review = menu('review', [
    command('next-flag'),
    command('previous-flag'),
    command('next-flag-text'),
    command('previous-flag-text'),
    command('flag-actions'),
    line,
    command('trim'),
    command('keep'),
    command('undecide'),
    command('skip-flag'),
    command('undo-decision'),
    line,
    command('trim-all'),
    command('trim-selection'),
    line,
    command('previous-story'),
    command('next-story'),
    command('done-and-next'),
    command('done-and-next-review'),
  ]);
  const format = menu('format', [
    command('bold'),
    command('italic'),
    command('link'),
    line,
    command('paragraph'),
    command('heading-1'),
    command('heading-2'),
    command('heading-3'),
    line,
    command('bullet-list'),
    command('number-list'),
    command('quote'),
  ]);
  const view = menu('view', [
    command('palette'),
    command('hide-trimmed'),
    line,
    role('resetZoom', 'reset-zoom'),
    role('zoomIn', 'zoom-in'),
    role('zoomOut', 'zoom-out'),
    line,
    role('togglefullscreen', 'full-screen'),
    ...(situation.packaged ? [] : [line, role('reload', 'reload'), role('toggleDevTools', 'developer-tools')]),
  ]);
  const window: Item = {
    ...menu('window', [
      role('minimize', 'minimise'),
      ...(mac ? [role('zoom', 'zoom-window'), line, role('front', 'front')] : [role('close', 'close-window')]),
    ]),
    role: 'window',
  };
  const help: Item = { ...menu('help', [command('help'), ...(mac ? [] : [line, about])]), role: 'help' };

  return [...(mac ? [program] : []), file, edit, review, format, view, window, help];
};
