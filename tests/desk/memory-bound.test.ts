import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesIn } from '../../src/boilerplate/memory/lines.ts';
import { Memory } from '../../src/desk/memory.ts';
import { SqliteStore } from '../../src/desk/store/sqlite-store.ts';
import { arrivalOf, storedStory } from './store-contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const most = 200;
const footer = 'The lamps along the sea wall went out one after the other that night.';
const word = (n: number): string => ((Math.imul(n + 1, 0x9e3779b1) >>> 8) % 100_000).toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string);

// A thousandth of a million lines in a thousandth of the room.
it('remembers so many lines and no more: what is seen again and what was decided on stays', async () => {
  const store = new SqliteStore(join(folder(), 'home', 'desk.sqlite'));
  const memory = new Memory(store, most);
  const meta = (id: string) => ({ ...storedStory(id).meta, outlet: 'Oakmere Tidings' });
  const meet = async (id: string, text: string) => {
    const { known, met } = await memory.meet(id, meta(id), linesIn(text));
    await store.add([arrivalOf(storedStory(id))], met ? [met] : []);
    await memory.settle();
    return known;
  };
  await meet('first', `${footer}\nShort lines are kept for having been decided on.`);
  const decision = { verdict: 'trim', by: 'Mia', at: '' } as const;
  const decided = await memory.decided({ ...storedStory('first'), meta: meta('first') }, [{ type: 'paragraph', decision, children: [{ text: 'Join us now' }] }]);
  await store.append({ id: 'first', base: 0, entries: [], row: storedStory('first').row, decided: decided?.decided as NonNullable<typeof decided>['decided'] });
  decided?.take();

  const counts: number[] = [];
  for (let story = 0; story < 50; story++) {
    const lines = Array.from({ length: 20 }, (_, i) => Array.from({ length: 9 }, (_word, w) => word((story * 20 + i) * 9 + w)).join(' '));
    const known = await meet(`s${story}`, [...lines, footer, 'Join us now'].join('\n'));
    expect(known.map(({ stories, trimmed }) => [stories, trimmed])).toEqual(story === 0 ? [[0, 1]] : [[story + 1, 0], [0, 1]]);
    counts.push(await store.lineCount());
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(most * 1.02);
  expect(counts.at(-1)).toBeGreaterThan(most / 2);

  const afresh = new Memory(store, most);
  const { known } = await afresh.meet('last', meta('last'), linesIn(`${footer}\nJoin us now\n${word(0)} is no line of it`));
  expect(known.map(({ stories, trimmed }) => [stories, trimmed])).toEqual([[51, 0], [0, 1]]);
  await store.close();
});
