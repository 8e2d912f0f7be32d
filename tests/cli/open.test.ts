import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../desk/temporary-folder.ts';
import { root } from './run.ts';

const built = join(root, 'dist/cli.js');

// The browser shell serves what was built: `npm test` builds first.
describe.runIf(existsSync(built) && existsSync(join(root, 'dist/renderer/index.html')))('bluepencil open --browser --no-launch', () => {
  const folder = temporaryFolder();
  const open = (...paths: string[]) =>
    spawn(process.execPath, [built, 'open', ...paths, '--browser', '--no-launch'], {
      env: { ...process.env, BLUEPENCIL_HOME: join(folder(), 'home') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const firstLine = async (child: ReturnType<typeof open>): Promise<string> => {
    for await (const line of createInterface({ input: child.stdout })) return line;
    throw new Error('Nothing was printed.');
  };
  const look = async (address: string) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const answer = (await (await fetch(`${address}call/look`, init)).json()) as { value: { rows: { fileName: string }[] } };
    return answer.value.rows.map((row) => row.fileName);
  };
  const end = (child: ReturnType<typeof open>, signal: NodeJS.Signals): Promise<number | null> =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });

  it('prints the address alone, shows the samples on an empty desk, and ends in order', async () => {
    const child = open();
    const address = await firstLine(child);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+\/$/);
    expect(await (await fetch(address)).text()).toContain('host.js');
    await expect.poll(() => look(address), { timeout: 15_000 }).toContain('000_dd4507c4535ae5e4.txt');
    expect(await end(child, 'SIGINT')).toBe(0);
  });

  it('opens what it is given, and what was on the desk', async () => {
    const seed = join(root, 'seeds/000_dd4507c4535ae5e4.txt');
    for (const paths of [[seed], []]) {
      const child = open(...paths);
      const address = await firstLine(child);
      await expect.poll(() => look(address), { timeout: 15_000 }).toEqual(['000_dd4507c4535ae5e4.txt']);
      expect(await end(child, 'SIGTERM')).toBe(0);
    }
  });

  it('ends at once while it brings in a folder, and keeps what it has read of it', async () => {
    const many = join(folder(), 'many');
    await mkdir(many);
    for (let i = 0; i < 2000; i++) await writeFile(join(many, `${i}.txt`), `Boat ${i} came in.\nIts crew is well.\n`);
    const child = open(many);
    const address = await firstLine(child);
    await expect.poll(async () => (await look(address)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await end(child, 'SIGINT')).toBe(0);
    const again = open();
    const kept = (await look(await firstLine(again))).length;
    await end(again, 'SIGTERM');
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(2000);
  }, 60_000);
});
