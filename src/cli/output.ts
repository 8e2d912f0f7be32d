import { once } from 'node:events';

/** Standard output, no faster than whoever reads it. */
export class Output {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever was reading has seen enough: that is no error.
      if (error.code === 'EPIPE') process.exit(0);
      const reason = error.code === 'ENOSPC' ? 'no room is left' : error.message;
      process.stderr.write(`bluepencil: The output could not be written (${reason}); what there is of it ends too early.\n`);
      process.exit(1);
    });
  }

  async write(bytes: string | Uint8Array): Promise<void> {
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }

  line(value: unknown): Promise<void> {
    return this.write(`${JSON.stringify(value)}\n`);
  }
}
