import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { running } from './running.ts';

describe('the window', () => {
  it('keeps the page apart from everything', async () => {
    const program = await running();
    await program.host();
    expect(program.window().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
    });
    expect(program.window().address).toBe('app://bluepencil/index.html');
    expect([...program.double.served.keys()]).toEqual(['app']);
    await program.leave();
  });

  it('is shown once it is painted', async () => {
    const program = await running();
    await program.host();
    expect(program.window().options.show).toBe(false);
    expect(program.window().shown).toBe(false);
    program.window().emit('ready-to-show');
    expect(program.window().shown).toBe(true);
    await program.leave();
  });

  it('opens where it was closed', async () => {
    const first = await running();
    await first.host();
    first.window().bounds = { x: 40, y: 50, width: 1000, height: 700 };
    first.window().maximised = true;
    await first.leave(true);
    const second = await running({ home: first.home });
    await second.host();
    expect(second.window().options).toMatchObject({ x: 40, y: 50, width: 1000, height: 700 });
    expect(second.window().maximised).toBe(true);
    await second.leave();
  });

  it('offers to show the page again when it broke off', async () => {
    const program = await running();
    await program.host();
    program.window().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitUntil(() => program.window().webContents.reloads === 1);
    expect(program.double.messages[0]?.buttons).toEqual(['Reload', 'Quit']);
    await program.leave();
  });
});

describe('a page that broke off', () => {
  it('is not shown again in a window that was closed while the question stood', async () => {
    const program = await running();
    await program.host();
    const window = program.window();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    window.destroyed = true;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(program.double.messages).toHaveLength(1);
    expect(window.webContents.reloads).toBe(0);
    await program.leave();
  });
});

describe('leaving', () => {
  it('waits until the page has written everything down', async () => {
    const program = await running();
    const host = await program.host();
    const tickets: string[] = [];
    host.on('flush', ({ ticket }) => tickets.push(ticket));
    let ended = false;
    program.app.once('ended', () => (ended = true));

    program.app.quit();
    expect(tickets).toHaveLength(1);
    host.flushed('another ticket');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended).toBe(false);
    expect(program.BrowserWindow.getAllWindows()).toHaveLength(1);

    host.flushed(tickets[0] as string);
    await vi.waitUntil(() => ended);
    expect(program.BrowserWindow.getAllWindows()).toEqual([]);
    const kept = JSON.parse(readFileSync(join(program.home, 'electron', 'window.json'), 'utf8')) as object;
    expect(Object.keys(kept)).toEqual(['bounds', 'maximised']);
    rmSync(program.home, { recursive: true, force: true });
  });

  it('asks nothing of a page that broke off, and keeps where it was', async () => {
    const program = await running();
    const host = await program.host();
    const asked: string[] = [];
    host.on('flush', ({ ticket }) => asked.push(ticket));
    program.window().webContents.crashed = true;
    const ended = new Promise<void>((resolve) => program.app.once('ended', resolve));
    program.app.quit();
    await ended;
    expect(asked).toEqual([]);
    expect(readFileSync(join(program.home, 'electron', 'window.json'), 'utf8')).toContain('"maximised":false');
    rmSync(program.home, { recursive: true, force: true });
  });

  it('does not take the word of another page for it', async () => {
    const program = await running();
    const host = await program.host();
    let ticket = '';
    host.on('flush', (detail) => (ticket = detail.ticket));
    program.window().close();
    const own = program.page.frame;
    program.page.frame = { origin: 'https://evil.example', url: 'https://evil.example/', detached: false, parent: null };
    host.flushed(ticket);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(program.BrowserWindow.getAllWindows()).toHaveLength(1);
    program.page.frame = own;
    const ended = new Promise<void>((resolve) => program.app.once('ended', resolve));
    host.flushed(ticket);
    // With its last window the program ends, but on a Mac.
    program.app.emit('window-all-closed');
    if (process.platform === 'darwin') program.app.quit();
    await ended;
    rmSync(program.home, { recursive: true, force: true });
  });
});
