/** A line without its line break: UTF-16 offsets into the whole text, `end` exclusive, blank lines included. */
export interface Line {
  start: number;
  end: number;
}

const LF = 10;
const CR = 13;

/** Lines as `\n`, `\r\n` and `\r` part them. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  // Looking for a carriage return in each line of a long text that has none would cost a scan of the rest every time.
  const mayHaveReturns = text.includes('\r');
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (mayHaveReturns) {
      for (let i = start; i < end; i++) {
        if (text.charCodeAt(i) !== CR) continue;
        lines.push({ start, end: i });
        start = i + 1;
        if (start === end && text.charCodeAt(end) === LF) start = end + 1;
      }
      if (start > end) continue;
    }
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};
