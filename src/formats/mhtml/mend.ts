/** Its headers and the first line between its parts stand within so much of a file, in bytes. */
const HEAD = 64 * 1024;

const CR = 0x0d;
const LF = 0x0a;

/** A saved page as RFC 2557 has it, where another program has given it line ends of a return alone, or lost its boundary. */
export const mended = (bytes: Uint8Array): Uint8Array => withBoundary(withLineFeeds(bytes));

const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));

const withLineFeeds = (bytes: Uint8Array): Uint8Array => {
  const head = headOf(bytes);
  if (head.includes('\n') || !head.includes('\r')) return bytes;
  return bytes.map((byte, at) => (byte === CR && bytes[at + 1] !== LF ? LF : byte));
};

/** What stands between its parts is the first line of the body that begins as such a line does. */
const withBoundary = (bytes: Uint8Array): Uint8Array => {
  const head = headOf(bytes);
  const body = /\r?\n\r?\n/.exec(head)?.index ?? 0;
  const type = /^content-type:[ \t]*multipart\/[\w-]+/im.exec(head.slice(0, body));
  if (type === null || /\bboundary[ \t]*=/i.test(head.slice(0, body))) return bytes;
  const boundary = /^--([^\s"][^\r\n"]*)\r?$/m.exec(head.slice(body))?.[1];
  if (boundary === undefined) return bytes;
  const at = type.index + type[0].length;
  const parameter = new TextEncoder().encode(`; boundary="${boundary}"`);
  const whole = new Uint8Array(bytes.length + parameter.length);
  whole.set(bytes.subarray(0, at));
  whole.set(parameter, at);
  whole.set(bytes.subarray(at), at + parameter.length);
  return whole;
};
