import { userInfo } from 'node:os';
import envPaths from 'env-paths';

/** The folder for all that the desk keeps: `BLUEPENCIL_HOME`, or the platform's data folder. */
export const deskHome = (env: NodeJS.ProcessEnv = process.env): string =>
  env['BLUEPENCIL_HOME'] || envPaths('Blue Pencil', { suffix: '' }).data;

/** The name that goes into the ledger until a person gives another. */
export const personOfMachine = (): string | undefined => {
  try {
    return userInfo().username || undefined;
  } catch {
    // A container may run as a user that has no name.
    return undefined;
  }
};
