import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../src/cli/lines.ts';

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}
const gather = async (lines: AsyncIterable<Line>): Promise<Line[]> => {
  const out: Line[] = [];
  for await (const line of lines) out.push(line);
  return out;
};

describe('Lines of a stream', () => {
  it('are put together from chunks that end anywhere, even within a letter', async () => {
    const text = Buffer.from('grün\nzwei\r\nשלום');
    for (const size of [1, 2, 3, 7]) {
      const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.subarray(i * size, (i + 1) * size));
      expect(await gather(linesOf(chunks(...parts)))).toEqual([
        { number: 1, text: 'grün' },
        { number: 2, text: 'zwei\r' },
        { number: 3, text: 'שלום' },
      ]);
    }
  });

  it('are counted when blank, and lose a byte order mark', async () => {
    expect(await gather(linesOf(chunks('\uFEFFa\n\n  \nb\n')))).toEqual([{ number: 1, text: 'a' }, { number: 4, text: 'b' }]);
    expect(await gather(linesOf(chunks()))).toEqual([]);
  });

  it('are passed over when too long', async () => {
    const long = linesOf(chunks('a\n', ...Array<string>(50).fill('xxxxxxxxxx'), '\nb'), 100);
    expect(await gather(long)).toEqual([{ number: 1, text: 'a' }, { number: 2 }, { number: 3, text: 'b' }]);
  });
});
