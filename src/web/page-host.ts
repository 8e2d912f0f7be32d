import { deskOver, type Answer } from '../contract/call.ts';
import type { FileToken } from '../contract/desk.ts';
import type { Host } from '../contract/host.ts';
import { callNames } from '../contract/schemas.ts';
import { fileLimit } from '../formats/file-limit.ts';
import { DeskError } from '../story/problem.ts';
import { outliveLimit, postJson, putFile, type Fetch } from './carry.ts';
import { DroppedFolders, filesIn, type FileInFolder } from './dropped-folders.ts';
import { pickFiles } from './pick-files.ts';
import { Leaving } from './leaving.ts';
import { PageEvents } from './page-events.ts';

/** Uploads at the same time: as many as a browser opens connections for, less one for the events. */
const atOnce = 5;

const valueOf = <T>(answer: Answer): T => {
  if (!answer.ok) throw new DeskError(answer.problem);
  return answer.value as T;
};

const platformOf = (browser: Navigator): Host['platform'] => {
  if (/mac|iphone|ipad/i.test(browser.userAgent)) return 'mac';
  return /windows/i.test(browser.userAgent) ? 'windows' : 'linux';
};

/** The browser shell's end of the contract. `base`: the address, secret included, that the page was opened under. */
export const pageHost = (page: Window, base: URL, fetch: Fetch, connect: (address: URL) => EventSource): Host => {
  const events = new PageEvents();
  const leaving = new Leaving((ticket) => events.say('flush', { ticket }));
  leaving.watch(page);
  const folders = new DroppedFolders();
  folders.watch(page);

  const post = (path: string, argument: unknown): Promise<Answer> => {
    const body = JSON.stringify(argument);
    const small = body.length < outliveLimit;
    const answer = postJson(fetch, new URL(path, base), body, small && leaving.now);
    return small ? answer : leaving.large(answer);
  };
  const called = deskOver(callNames, (name, argument) => post(`call/${name}`, argument));
  const listening = events.hear(connect(new URL('events', base)), () => {
    // What was said while the connection was down went unheard.
    void called.look({}).then(({ rows }) => events.say('rows', { changed: rows, closed: [] }), () => {});
  });
  const desk: Host['desk'] = {
    ...called,
    look: async (argument) => {
      await listening;
      return called.look(argument);
    },
  };

  const tokensFor = async (files: readonly File[]): Promise<FileToken[]> => {
    const tokens: FileToken[] = [];
    let next = 0;
    const sendSome = async (): Promise<void> => {
      while (next < files.length) {
        const at = next++;
        tokens[at] = valueOf(await putFile(fetch, base, files[at] as File, fileLimit));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sendSome));
    return tokens;
  };

  /** Those of a folder's files that the desk would read. */
  const articlesAmong = async (files: readonly FileInFolder[]): Promise<File[]> => {
    const wanted = valueOf<number[]>(await post('wanted', files.map(({ path }) => path)));
    return wanted.map((at) => (files[at] as FileInFolder).file);
  };

  return {
    shell: 'browser',
    platform: platformOf(page.navigator),
    desk,
    on: (event, listener) => events.on(event, listener),
    chooseFiles: async (what) => {
      const files = await pickFiles(page.document, what);
      if (what === 'files') return tokensFor(files);
      return tokensFor(await articlesAmong(files.map((file) => ({ path: file.webkitRelativePath, file }))));
    },
    tokensFor: async (dropped) => {
      const files: File[] = [];
      for (const file of dropped) {
        const folder = folders.of(file);
        if (folder) files.push(...(await articlesAmong(await filesIn(folder))));
        else files.push(file);
      }
      return tokensFor(files);
    },
    chooseDestination: async () => valueOf(await post('destination', {})),
    deliver: async (destination) => {
      const link = page.document.createElement('a');
      link.href = new URL(`download/${encodeURIComponent(destination)}`, base).href;
      link.download = '';
      link.click();
    },
    printPdf: async (name) => {
      // Browsers suggest the page's title for the file's name.
      const { title } = page.document;
      page.document.title = name;
      page.print();
      page.document.title = title;
    },
    openLink: async (url) => {
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        throw new DeskError({ code: 'argument-rejected', detail: 'only web addresses can be opened' });
      }
      page.open(url, '_blank', 'noopener,noreferrer');
    },
    // The page cannot be held open until this word: a request that outlives it takes its place.
    flushed: () => {},
  };
};
