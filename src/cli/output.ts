import { once } from 'node:events';

/** Standard output, no faster than whoever reads it. */
export class Output {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever was reading has seen enough: that is no error.
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }

  async write(bytes: string | Uint8Array): Promise<void> {
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }

  line(value: unknown): Promise<void> {
    return this.write(`${JSON.stringify(value)}\n`);
  }
}
