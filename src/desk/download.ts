import { Zip, ZipDeflate } from 'fflate';
import type { Destination } from './destination.ts';

/** An export on its way to a browser: one file as it is, several in one archive. */
export interface Download {
  name: string;
  mediaType: string;
  body: AsyncIterable<Uint8Array>;
}

/** Keeps what an export writes until it is fetched. */
export class DownloadDestination implements Destination {
  readonly #files = new Map<string, { bytes: Uint8Array; mediaType: string }>();

  async has(): Promise<boolean> {
    return false;
  }

  async write(name: string, bytes: Uint8Array, mediaType: string): Promise<void> {
    this.#files.set(name, { bytes, mediaType });
  }

  /** Nothing, if nothing was written. */
  download(): Download | undefined {
    const [first, ...more] = this.#files;
    if (!first) return undefined;
    const [name, { bytes, mediaType }] = first;
    if (more.length === 0) return { name, mediaType, body: whole(bytes) };
    return { name: 'articles.zip', mediaType: 'application/zip', body: this.#zipped() };
  }

  /** One file after another, so that an archive of thousands neither fills the memory twice nor stops the desk. */
  async *#zipped(): AsyncGenerator<Uint8Array> {
    const ready: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      ready.push(chunk);
    });
    for (const [name, { bytes }] of this.#files) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(bytes, true);
      yield* ready.splice(0);
    }
    zip.end();
    yield* ready;
  }
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
