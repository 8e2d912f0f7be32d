/** Server-sent events over a real connection, since Node has no `EventSource`. */
export const eventsOf = async (address: URL) => {
  const stop = new AbortController();
  const response = await fetch(address, { signal: stop.signal });
  const listeners = new Map<string, Set<(detail: unknown) => void>>();
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream() as never)) {
      text += String(chunk);
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const [, event = '', data = 'null'] = /^event: (.*)\ndata: (.*)$/.exec(message) ?? [];
        for (const listener of listeners.get(event) ?? []) listener(JSON.parse(data));
      }
    }
  };
  const ended = read().catch(() => {});
  return {
    on: (event: string, listener: (detail: unknown) => void): (() => void) => {
      const some = listeners.get(event) ?? new Set();
      listeners.set(event, some.add(listener));
      return () => some.delete(listener);
    },
    close: (): Promise<void> => {
      stop.abort();
      return ended;
    },
  };
};
