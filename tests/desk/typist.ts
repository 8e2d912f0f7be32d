import { createDesk } from '../../src/desk/desk.ts';
import { ReadingPool } from '../../src/desk/reading-pool.ts';

// Types into a story for ever, one step a write, and prints each step's number once the desk says that it is kept.
const [home = '', workerFile = ''] = process.argv.slice(2);
const desk = createDesk({ home, readers: new ReadingPool(workerFile) });
const bytes = new TextEncoder().encode('The mill opened.\nIt was closed for years.\n');
const { ids } = await desk.importFiles({ job: 'import', tokens: [await desk.tokenForBytes('mill.txt', bytes)] });
const id = ids[0] as string;
process.stdout.write(`${id}\n`);
let { seq } = await desk.openStory({ id });
for (;;) {
  ({ seq } = await desk.append({
    id,
    base: seq,
    steps: [
      {
        at: new Date().toISOString(),
        act: { kind: 'edit' },
        way: 'merge',
        operations: [{ type: 'insert_text', path: [0, 0], offset: 0, text: `${seq + 1} ` }],
      },
    ],
  }));
  process.stdout.write(`${seq}\n`);
}
