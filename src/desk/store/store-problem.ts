import { DeskError, type ProblemCode } from '../../story/problem.ts';

/** SQLite's result codes (https://www.sqlite.org/rescode.html) that a person can do something about. */
const codes: Readonly<Record<number, ProblemCode>> = {
  8: 'desk-unwritable', // READONLY
  10: 'desk-unwritable', // IOERR
  11: 'desk-damaged', // CORRUPT
  13: 'disk-full', // FULL
  14: 'desk-unwritable', // CANTOPEN
  26: 'desk-damaged', // NOTADB
};

/** What SQLite or the file system said, as a `DeskError` that names the store's file. */
export const storeError = (error: unknown, file: string): unknown => {
  if (error instanceof DeskError || !(error instanceof Error)) return error;
  const { errcode, code } = error as { errcode?: number; code?: string };
  // The higher bits of an extended code only say more of the same; without any, its folder couldn't be made.
  const known = errcode === undefined ? folderCodes.get(code ?? '') : codes[errcode & 0xff];
  return known === undefined ? error : new DeskError({ code: known, file, detail: error.message }, { cause: error });
};

const folderCodes: ReadonlyMap<string, ProblemCode> = new Map([
  ...['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOENT', 'ENAMETOOLONG'].map((code) => [code, 'desk-unwritable'] as const),
  ...['ENOSPC', 'EDQUOT'].map((code) => [code, 'disk-full'] as const),
]);
