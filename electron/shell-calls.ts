import { app, dialog, ipcMain, shell, type BrowserWindow } from 'electron';
import { basename, isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import { problemOf, type Answer } from '../src/contract/call.ts';
import type { DestinationToken, FileToken } from '../src/contract/desk.ts';
import { writingProblem } from '../src/desk/file-problem.ts';
import { writeWhole } from '../src/desk/write-whole.ts';
import { DeskError } from '../src/story/problem.ts';
import { shellChannels } from './channels.ts';
import { strangerRejected } from './desk-calls.ts';
import type { Label } from './labels.ts';
import { openLink } from './navigation.ts';
import { isOwnSender } from './sender.ts';

/** What the shell asks of the desk to keep paths away from the page: a token stands for each. */
export interface TokenDesk {
  tokenForPath(path: string): FileToken;
  destinationFile(path: string): DestinationToken;
  destinationFolder(path: string): DestinationToken;
}

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const schemas = {
  chooseFiles: v.picklist(['files', 'folder']),
  tokensForPaths: v.pipe(v.array(v.pipe(v.string(), v.check(isAbsolute))), v.maxLength(100_000)),
  chooseDestination: v.pipe(v.array(name), v.minLength(1), v.maxLength(200_000)),
  printPdf: name,
  openLink: v.pipe(v.string(), v.maxLength(10_000)),
};

export interface ShellParts {
  desk: TokenDesk;
  window(): BrowserWindow | undefined;
  label(): Label;
}

type Shell = { [C in keyof typeof schemas]: (argument: v.InferOutput<(typeof schemas)[C]>) => Promise<unknown> };

/** As `readFormats` has them, without loading these. */
const readable = ['txt', 'text', 'md', 'markdown', 'mdown', 'mkd', 'html', 'htm', 'xhtml', 'docx', 'json', 'jsonl', 'ndjson', 'ninjs', 'mhtml', 'mht'];

const shellFor = ({ desk, label }: ShellParts, window: BrowserWindow): Shell => {
  // A suggested name is a name: whatever folder it may bring along is not the page's to choose.
  const inDocuments = (suggested: string) => join(app.getPath('documents'), basename(suggested));

  return {
    async chooseFiles(what) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: what === 'folder' ? ['openDirectory', 'multiSelections'] : ['openFile', 'multiSelections'],
        ...(what === 'files' && {
          filters: [
            { name: label()('menu.articles'), extensions: readable },
            { name: label()('menu.all-files'), extensions: ['*'] },
          ],
        }),
      });
      return filePaths.map((path) => desk.tokenForPath(path));
    },

    async tokensForPaths(paths) {
      return paths.map((path) => desk.tokenForPath(path));
    },

    async chooseDestination(names) {
      const [only, ...more] = names;
      if (only !== undefined && more.length === 0) {
        const { filePath } = await dialog.showSaveDialog(window, { defaultPath: inDocuments(only) });
        return filePath === '' ? undefined : desk.destinationFile(filePath);
      }
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
      const [folder] = filePaths;
      return folder === undefined ? undefined : desk.destinationFolder(folder);
    },

    async printPdf(suggested) {
      const named = suggested.toLowerCase().endsWith('.pdf') ? suggested : `${suggested}.pdf`;
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: inDocuments(named),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (filePath === '') return;
      const pdf = await window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      // The dialog has asked whether to replace what is there.
      await writeWhole(filePath, pdf, true).catch((error: unknown) => {
        throw new DeskError(writingProblem(error, basename(filePath)));
      });
    },

    async openLink(address) {
      await openLink(address, (url) => shell.openExternal(url));
    },
  };
};

/** Carries what the window asks of the shell itself: dialogs, printing, links. */
export const carryShellCalls = (parts: ShellParts): void => {
  const carry = <C extends keyof typeof schemas>(call: C): void => {
    ipcMain.handle(shellChannels[call], async (event, argument: unknown): Promise<Answer> => {
      const asking = parts.window();
      if (!isOwnSender(event) || asking === undefined || event.sender !== asking.webContents) throw strangerRejected();
      const checked = v.safeParse(schemas[call] as v.GenericSchema, argument);
      if (!checked.success) {
        return { ok: false, problem: { code: 'argument-rejected', detail: `${call}: ${checked.issues[0].message}` } };
      }
      try {
        const run = shellFor(parts, asking)[call] as (argument: unknown) => Promise<unknown>;
        return { ok: true, value: await run(checked.output) };
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    });
  };
  for (const call of Object.keys(schemas) as (keyof typeof schemas)[]) carry(call);
};
