import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

it('the pure folders know nothing of a window', async () => {
  // Checked against what a worker has: whatever else they name is an error of types. Some package brings Node's types
  // along, so that the linter has to see to Node's names.
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const config = join(import.meta.dirname, 'tsconfig.pure.json');
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '--noEmit', '-p', config], { cwd: root }, (_error, out, err) => resolve(out + err));
  });
  expect(said).toBe('');
}, 60_000);
