/** The longest line that is read, in bytes: one line must not fill the memory. */
export const longestLine = 64 * 1024 * 1024;

/** A line without its line break; no text where it was too long to read. */
export interface Line {
  /** From 1. */
  number: number;
  text?: string;
}

const lineFeed = 0x0a;

/** Lines of UTF-8, one at a time, of a stream of any length. Blank lines are counted and left out. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest = longestLine): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const end = (): Line | undefined => {
    number++;
    const whole = size <= longest ? Buffer.concat(parts).toString('utf8') : undefined;
    parts = [];
    size = 0;
    if (whole === undefined) return { number };
    const text = number === 1 ? whole.replace(/^\uFEFF/, '') : whole;
    return text.trim() === '' ? undefined : { number, text };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      const line = end();
      if (line) yield line;
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) {
    const line = end();
    if (line) yield line;
  }
}
