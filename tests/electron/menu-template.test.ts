import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate, type MenuSituation } from '../../electron/menu-template.ts';
import { commandIds, type CommandId } from '../../src/contract/commands.ts';

const situation = (changed: Partial<MenuSituation> = {}) => {
  const ran: string[] = [];
  const asked: MenuSituation = {
    mac: false,
    packaged: true,
    label: (key) => key,
    keys: {},
    recent: [],
    run: (command) => ran.push(command),
    openRecent: (path) => ran.push(path),
    about: () => ran.push('about'),
    ...changed,
  };
  return { ran, all: flat(menuTemplate(asked)) };
};

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const choose = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.();

describe.each([true, false])('the menu, on a Mac: %s', (mac) => {
  it('has every command once', () => {
    const ids = situation({ mac }).all.map((item) => item.id);
    for (const id of commandIds) expect(ids.filter((each) => each === id), id).toHaveLength(1);
  });

  it('runs the command that it names', () => {
    const { all, ran } = situation({ mac });
    for (const id of commandIds) choose(all.find((item) => item.id === id));
    expect(ran).toEqual(commandIds);
  });

  it('never takes a key away from the page', () => {
    for (const item of situation({ mac }).all.filter((each) => each.accelerator !== undefined)) {
      expect(item.registerAccelerator, item.id).toBe(false);
    }
  });

  it('labels everything but lines and the program menu', () => {
    const bare = situation({ mac }).all.filter((item) => item.type !== 'separator' && item.label === undefined);
    expect(bare.map((item) => item.id)).toEqual(mac ? ['menu-program'] : []);
  });
});

describe('keys in the menu', () => {
  const acceleratorOf = (id: CommandId, keys: MenuSituation['keys'] = {}) =>
    situation({ keys }).all.find((item) => item.id === id)?.accelerator;

  it('are those of the table', () => expect(acceleratorOf('export')).toBe('CommandOrControl+E'));
  it('are those that a person chose', () => expect(acceleratorOf('export', { export: ['$mod+Shift+e'] })).toBe('CommandOrControl+Shift+E'));
  it('are none where a person switched them off', () => expect(acceleratorOf('export', { export: [] })).toBeUndefined());
  it('are never single letters', () => expect(acceleratorOf('trim')).toBeUndefined());
});

describe('recent files', () => {
  it('are offered by name, with & kept as it is, and open by their path', () => {
    const { all, ran } = situation({ recent: ['/wire/Fire & water.txt'] });
    const item = all.find((each) => each.toolTip === '/wire/Fire & water.txt');
    expect(item?.label).toBe('Fire && water.txt');
    choose(item);
    expect(ran).toEqual(['/wire/Fire & water.txt']);
  });
  it('are greyed out where there are none', () => {
    expect(situation().all.find((item) => item.id === 'menu-recent')?.enabled).toBe(false);
  });
  it('are ten at most', () => {
    const recent = Array.from({ length: 30 }, (_, i) => `/wire/${i}.txt`);
    expect(situation({ recent }).all.filter((item) => item.toolTip !== undefined)).toHaveLength(10);
  });
});

it('has no developer tools in a released program', () => {
  const roles = (packaged: boolean) => situation({ packaged }).all.map((item) => item.role);
  expect(roles(true)).not.toContain('toggleDevTools');
  expect(roles(true)).not.toContain('reload');
  expect(roles(false)).toContain('toggleDevTools');
});
