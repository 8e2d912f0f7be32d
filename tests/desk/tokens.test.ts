import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChosenFiles } from '../../src/desk/tokens.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

it('names the file that a browser sent where there is no place for its bytes', async () => {
  await writeFile(join(folder(), 'a-file'), '');
  const chosen = new ChosenFiles(join(folder(), 'a-file', 'incoming'));
  const given = chosen.forBytes('wire/load.txt', new Uint8Array(3));
  await expect(given).rejects.toMatchObject({ problem: { code: 'folder-readonly', file: 'load.txt' } });
});
