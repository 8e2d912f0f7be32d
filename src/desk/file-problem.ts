import { DeskError, type Problem } from '../story/problem.ts';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';
const wordsFor: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'that is no folder',
  ENOENT: 'the folder is not there',
  EEXIST: 'a file of that name is there already',
  EISDIR: 'a folder has that name',
  EIO: 'the disk reports an error',
  EBUSY: 'another program is using it',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'its links go round in a circle',
};

const detailOf = (error: unknown): string => wordsFor[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));

/** What to tell a person of a file that couldn't be read. */
export const readingProblem = (error: unknown, file: string): Problem => {
  if (error instanceof DeskError) return error.problem;
  if (codeOf(error) === 'ENOENT') return { code: 'file-missing', file };
  return { code: 'file-unreadable', file, detail: detailOf(error) };
};

/** What to tell a person of a place that was named and can't be looked at. */
export const pathProblem = (error: unknown, path: string, file: string): Problem =>
  codeOf(error) === 'ENOENT' ? { code: 'path-unknown', file: path } : readingProblem(error, file);

const folderCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);
const fullCodes = new Set(['ENOSPC', 'EDQUOT']);

/** What to tell a person of a file that couldn't be written. */
export const writingProblem = (error: unknown, file: string): Problem => {
  if (error instanceof DeskError) return error.problem;
  if (fullCodes.has(codeOf(error))) return { code: 'disk-full', file };
  return { code: folderCodes.has(codeOf(error)) ? 'folder-readonly' : 'write-failed', file, detail: detailOf(error) };
};
