import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostEvents } from '../../src/contract/host.ts';
import { articleAbout } from '../contract/samples.ts';
import { running, type Running } from './running.ts';

// A busy machine takes its time to start the desk's worker.
const soon = { timeout: 30_000 };
let program: Running;
afterEach(() => program.leave());

const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-articles-'));
const article = (name: string): string => {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, articleAbout(name));
  return path;
};
const seeds = { 'seed.txt': new TextDecoder().decode(articleAbout('The seed')) };

/** Opens the page as the renderer does: listens first, then looks. */
const page = async () => {
  const host = await program.host();
  const arrived: string[][] = [];
  host.on('arrived', ({ ids }) => arrived.push(ids));
  const names = async () => (await host.desk.look({})).rows.map((row) => row.fileName);
  await host.desk.look({});
  return { host, arrived, names };
};

type Item = { id?: string; toolTip?: string; enabled?: boolean; click?: () => void; submenu?: Item[] };
/** The whole menu, whatever lies in what. */
const menuItems = (items = program.double.menu as Item[]): Item[] => items.flatMap((item) => [item, ...menuItems(item.submenu ?? [])]);

describe('what the program opens with', () => {
  it('is the seeds, the first time', async () => {
    program = await running({ seeds });
    const { arrived, names } = await page();
    await expect.poll(() => arrived.length, soon).toBe(1);
    expect(await names()).toEqual(['seed.txt']);
  });

  it('does not count the seeds among what was opened', async () => {
    program = await running({ seeds });
    const { arrived } = await page();
    await expect.poll(() => arrived.length, soon).toBe(1);
    // The menu is made anew right after that.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(menuItems().find((item) => item.id === 'menu-recent')?.enabled).toBe(false);
  });

  it('is what the command line names, and then no seed', async () => {
    program = await running({ seeds, paths: [article('Harbour')] });
    const { arrived, names } = await page();
    await expect.poll(() => arrived.length, soon).toBe(1);
    expect(await names()).toEqual(['Harbour.txt']);
    expect(arrived[0]).toHaveLength(1);
  });

  it('grows by what a second start and "open with" bring', async () => {
    program = await running();
    const { arrived, names } = await page();
    const { app, window } = program;
    window().minimised = true;
    app.emit('second-instance', {}, [], '', { paths: [article('Mill')] });
    await expect.poll(() => arrived.length, soon).toBe(1);
    expect(window()).toMatchObject({ minimised: false, shown: true });
    let held = false;
    app.emit('open-file', { preventDefault: () => (held = true) }, article('Tower'));
    await expect.poll(() => arrived.length, soon).toBe(2);
    expect(held).toBe(true);
    expect((await names()).toSorted()).toEqual(['Mill.txt', 'Tower.txt']);
  });

  it('opens a window again where the last was closed', async () => {
    program = await running();
    const { arrived } = await page();
    const { app } = program;
    const close = () => {
      program.window().webContents.crashed = true;
      program.window().close();
      return expect.poll(() => program.BrowserWindow.getAllWindows().length, soon).toBe(0);
    };
    await close();
    app.emit('open-file', { preventDefault: () => {} }, article('Weir'));
    expect(program.BrowserWindow.getAllWindows()).toHaveLength(1);
    const { desk } = await program.host();
    await desk.look({});
    await expect.poll(() => arrived.length, soon).toBe(1);
    await close();
    type Item = { id?: string; click?: () => void; submenu?: Item[] };
    const file = (program.double.menu as Item[]).find((item) => item.id === 'menu-file');
    file?.submenu?.find((item) => item.id === 'open')?.click?.();
    expect(program.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('is not changed by a second start that says something else', async () => {
    program = await running();
    const { names } = await page();
    program.app.emit('second-instance', {}, [], '', { paths: 'nothing' });
    program.app.emit('second-instance', {}, [], '', undefined);
    expect(await names()).toEqual([]);
  });
});

describe('who may call', () => {
  it('is rejected, on every channel, unless it is the page itself', async () => {
    program = await running();
    await program.host();
    const { page: from, handledChannels } = { ...program, ...(await import('./double/ipc.ts')) };
    const channels = handledChannels();
    expect(channels.filter((each) => each.startsWith('desk:'))).toHaveLength(13);
    const own = from.frame;
    from.frame = { origin: 'https://evil.example', url: 'https://evil.example/', detached: false, parent: null };
    for (const channel of channels) {
      await expect(program.ipcRenderer.invoke(channel, {}), channel).rejects.toThrow('This page may not use the desk.');
    }
    from.frame = null;
    for (const channel of channels) await expect(program.ipcRenderer.invoke(channel, {}), channel).rejects.toThrow();
    from.frame = own;
    await expect(program.ipcRenderer.invoke('desk:look', {})).resolves.toMatchObject({ ok: true });
  });

  it('gets nothing from the preload but what the contract names', async () => {
    program = await running();
    const host = await program.host();
    expect(Object.keys(program.double.mainWorld)).toEqual(['bluePencil']);
    expect(() => host.on('ipc-message' as keyof HostEvents, () => {})).toThrow('There is no event');
    expect(await host.tokensFor([new File(['made up'], '/etc/passwd')])).toEqual([]);
  });
});

describe('settings', () => {
  it('change the theme, the menu’s language and its keys at once', async () => {
    program = await running();
    const { host } = await page();
    const { double, nativeTheme } = program;
    const file = () => double.menu.find((item) => item.id === 'menu-file');
    await expect.poll(() => file()?.label, soon).toBe('File');
    await host.desk.setSettings({ settings: { theme: 'dark', language: 'de', keys: { export: ['$mod+Shift+e'] } } });
    expect(nativeTheme.themeSource).toBe('dark');
    await expect.poll(() => file()?.label, soon).toBe('Datei');
    const items = file()?.submenu as { id?: string; accelerator?: string }[];
    expect(items.find((item) => item.id === 'export')?.accelerator).toBe('CommandOrControl+Shift+E');
    await host.desk.setSettings({ settings: { theme: 'contrast' } });
    expect(nativeTheme.themeSource).toBe('system');
  });
});

describe('the menu', () => {
  it('has the page run a command, and opens what was open before', async () => {
    program = await running({ paths: [article('Bridge')] });
    const { host, arrived } = await page();
    const commands: string[] = [];
    host.on('command', ({ id }) => commands.push(id));
    const recent = () => menuItems().find((item) => item.toolTip?.endsWith('Bridge.txt'));
    await expect.poll(recent, soon).toBeDefined();
    menuItems().find((item) => item.id === 'export')?.click?.();
    expect(commands).toEqual(['export']);
    await expect.poll(() => arrived.length, soon).toBe(1);
    recent()?.click?.();
    await expect.poll(() => arrived.length, soon).toBe(2);
    expect(arrived[1]).toEqual(arrived[0]);
  });
});

describe('the task bar', () => {
  it('shows a job while it runs, and nothing once it is over', async () => {
    program = await running();
    const { host } = await page();
    const file = new File(['x'], 'Lock.txt');
    program.double.filePaths.set(file, article('Lock'));
    await host.desk.importFiles({ job: 'j', tokens: await host.tokensFor([file]) });
    expect(program.window().progress.length).toBeGreaterThan(1);
    expect(program.window().progress.at(-1)).toBe(-1);
  });
});

describe('the spelling', () => {
  it('is checked in the language of the open story', async () => {
    program = await running({ paths: [article('Quay')] });
    const { host, arrived } = await page();
    await expect.poll(() => arrived.length, soon).toBe(1);
    program.session.defaultSession.languages = [];
    await host.desk.openStory({ id: arrived[0]?.[0] ?? '' });
    const mac = process.platform === 'darwin';
    expect(program.session.defaultSession.languages).toEqual(mac ? [] : ['en-GB']);
  });
});

describe('a start that cannot be', () => {
  it('ends where another holds the desk, and gives it its files', async () => {
    program = await running();
    const first = program;
    const second = await running({ paths: ['/wire/a.txt'], before: (double) => (double.locked = false) });
    expect(second.double.lockData).toEqual({ paths: ['/wire/a.txt'] });
    expect(second.double.quits).toBe(1);
    expect(second.BrowserWindow.getAllWindows()).toEqual([]);
    program = first;
  });

  it('is refused without the sandbox', async () => {
    program = await running();
    const first = program;
    const open = await running({ before: (double) => double.switches.add('no-sandbox') });
    expect(open.double.exits).toEqual([1]);
    expect(open.double.messages[0]?.message).toContain('sandbox');
    expect(open.BrowserWindow.getAllWindows()).toEqual([]);
    program = first;
  });

  it('says why where the desk cannot be opened', async () => {
    program = await running();
    const first = program;
    const occupied = join(folder, 'a-file-where-the-home-should-be');
    writeFileSync(occupied, '');
    const broken = await running({ home: occupied });
    await vi.waitUntil(() => broken.double.exits.length > 0);
    expect(broken.double.exits).toEqual([1]);
    expect(broken.double.messages).toHaveLength(1);
    expect(broken.double.messages[0]?.message).toMatch(/^The desk cannot be kept in .*a-file-where-the-home-should-be/);
    program = first;
  });
});
