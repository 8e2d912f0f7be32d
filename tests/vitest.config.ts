import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 90_000,
    // The whole of Electron's program is loaded in one: on a busy machine that takes longer than the ten seconds it would be given.
    hookTimeout: 90_000,
    // Left to itself it keeps a core back, which on two is half of the machine.
    maxWorkers: '100%',
  },
  resolve: {
    // Importing `electron` in plain Node would try to fetch its binary: tests get a double that behaves like its IPC.
    alias: { electron: fileURLToPath(new URL('electron/double/electron.ts', import.meta.url)) },
  },
});
