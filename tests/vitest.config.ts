import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const electron = ['tests/electron/*.test.ts', 'tests/contract/electron.test.ts', 'tests/security/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globalSetup: fileURLToPath(new URL('temporary-folders.ts', import.meta.url)),
    projects: [
      // Electron's double and its program live in modules, which each file needs anew.
      { extends: true, test: { name: 'electron', include: electron } },
      // What the rest loads (the finder's tables, the formats) changes nothing when it is used: once a process is enough.
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: electron, isolate: false } },
    ],
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
