import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder around all temporary ones that a run of the tests makes, in whichever process: it is gone with the run. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-tests-'));
  // As Linux and macOS, and as Windows has it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
