import { fileURLToPath } from 'node:url';

/**
 * The desk's worker as it is written: Node runs TypeScript by leaving its types out. `npm test` has just built it and
 * takes it as it ships, which starts in less than half the time.
 */
export const workerFile = fileURLToPath(
  new URL(process.env['BLUEPENCIL_TEST_BUILT'] ? '../../dist/desk-worker.js' : '../../src/desk/desk-worker.ts', import.meta.url),
);
