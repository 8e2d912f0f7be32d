import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { sharedReaders } from '../contract/shared-readers.ts';
import { workerFile } from '../contract/worker-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const typist = fileURLToPath(new URL('typist.ts', import.meta.url));

/** Has a process type into a story and kills it after so many acknowledged steps; gives what it had acknowledged. */
const typeUntilKilled = async (home: string, steps: number): Promise<{ id: string; acknowledged: number }> => {
  const child = spawn(process.execPath, [typist, home, workerFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  let id = '';
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (id === '') id = line;
    else acknowledged = Number(line);
    if (acknowledged >= steps) child.kill('SIGKILL');
  }
  return { id, acknowledged };
};

describe('A killed desk', () => {
  const folder = temporaryFolder();

  it('has every step that it acknowledged, and replays to the same text', async () => {
    const home = join(folder(), 'home');
    let before = 0;
    // The second number is past a snapshot, the third a random one.
    for (const more of [5, 70, 1 + Math.floor(Math.random() * 60)]) {
      const { id, acknowledged } = await typeUntilKilled(home, before + more);
      expect(acknowledged).toBeGreaterThanOrEqual(before + more);
      const desk = createDesk({ home, readers: sharedReaders() });
      const story = await desk.openStory({ id });
      const ledger = await desk.ledger({ id });
      await desk.close();
      expect(story.seq).toBeGreaterThanOrEqual(acknowledged);
      expect(ledger.map((entry) => entry.seq)).toEqual(Array.from({ length: story.seq }, (_, i) => i + 1));
      const typed = Array.from({ length: story.seq }, (_, i) => `${story.seq - i} `).join('');
      expect(story.blocks[0]?.children[0]?.text).toBe(`${typed}The mill opened.`);
      before = story.seq;
    }
  });
});
