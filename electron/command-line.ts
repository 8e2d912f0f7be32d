import { resolve } from 'node:path';

/**
 * The files and folders named on the command line, as absolute paths. In development the first argument is the
 * program's own folder. Switches are Chromium's or the system's, and no file.
 */
export const pathsOn = (argv: readonly string[], folder: string, packaged: boolean): string[] =>
  argv
    .slice(packaged ? 1 : 2)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument));
