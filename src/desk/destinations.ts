import { randomUUID } from 'node:crypto';
import type { DestinationToken } from '../contract/desk.ts';
import { DeskError } from '../story/problem.ts';
import { FileDestination, FolderDestination, type Destination } from './destination.ts';
import { DownloadDestination, type Download } from './download.ts';

/** A download holds its files until it is fetched: those of earlier exports that never were make room. */
const limit = 8;

/** The places that people chose for exports. A window knows them by tokens only. */
export class Destinations {
  readonly #chosen = new Map<DestinationToken, Destination>();

  folder(path: string): DestinationToken {
    return this.#add(new FolderDestination(path));
  }

  file(path: string): DestinationToken {
    return this.#add(new FileDestination(path));
  }

  download(): DestinationToken {
    return this.#add(new DownloadDestination());
  }

  #add(destination: Destination): DestinationToken {
    const token = randomUUID();
    this.#chosen.set(token, destination);
    const [oldest] = this.#chosen.keys();
    if (this.#chosen.size > limit && oldest !== undefined) this.#chosen.delete(oldest);
    return token;
  }

  /** Throws a `DeskError` for a token that was never given or made room. */
  find(token: DestinationToken): Destination {
    const destination = this.#chosen.get(token);
    if (!destination) throw new DeskError({ code: 'token-unknown' });
    return destination;
  }

  /** What was written for a browser, once. Throws a `DeskError` where there is nothing. */
  takeDownload(token: DestinationToken): Download {
    const destination = this.#chosen.get(token);
    const download = destination instanceof DownloadDestination ? destination.download() : undefined;
    if (!download) throw new DeskError({ code: 'token-unknown' });
    this.#chosen.delete(token);
    return download;
  }
}
