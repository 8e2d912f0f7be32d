import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readFormats } from '../formats/formats.ts';
import type { Problem } from '../story/problem.ts';
import { ledgerExtension } from './export-names.ts';
import { readingProblem } from './file-problem.ts';

const extensions = new Set(readFormats.flatMap((format) => format.extensions.map((extension) => `.${extension}`)));

/** Whether a file in a folder is one that the desk would read: no hidden file, no ledger of an export, a known type. */
export const isArticleName = (name: string): boolean =>
  !name.startsWith('.') && !name.endsWith(ledgerExtension) && extensions.has(extname(name).toLowerCase());

/** Whether a folder is what a browser saved beside a page: its pictures, scripts, and frames that are no articles. */
const belongsToPage = (folder: string, pages: readonly string[]): boolean =>
  pages.some((page) => folder.startsWith(page) && /^([_-]|\.)\p{L}+$/u.test(folder.slice(page.length)));

const pageStem = (name: string): string[] => (/\.x?html?$/i.test(name) ? [name.replace(/\.[^.]+$/, '')] : []);

/** Of the files of a folder and of those below, as paths from it on that `/` parts, the numbers of those that `walkFolder` would give. */
export const articlesAmong = (paths: readonly string[]): number[] => {
  const split = paths.map((path) => path.split('/'));
  const inFolder = (parts: readonly string[], depth: number): string => parts.slice(0, depth).join('/');
  const pages = new Map<string, string[]>();
  for (const parts of split) {
    const folder = inFolder(parts, parts.length - 1);
    const stems = pages.get(folder) ?? [];
    stems.push(...pageStem(parts.at(-1) ?? ''));
    pages.set(folder, stems);
  }
  const isPassedOver = (parts: readonly string[], depth: number): boolean => {
    const name = parts[depth] as string;
    return name.startsWith('.') || belongsToPage(name, pages.get(inFolder(parts, depth)) ?? []);
  };
  return split.flatMap((parts, i) => {
    // The folder itself is what the person chose, whatever its name.
    const below = parts.slice(1, -1).some((_, at) => isPassedOver(parts, at + 1));
    return !below && isArticleName(parts.at(-1) ?? '') ? [i] : [];
  });
};

/**
 * The articles in a folder and in the folders below, by name. A folder that can't be read is a problem among them;
 * links are followed, each folder is read once.
 */
export async function* walkFolder(
  folder: string,
  signal: AbortSignal,
  seen: Set<string> = new Set(),
): AsyncGenerator<{ path: string } | { problem: Problem }> {
  let entries;
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { problem: readingProblem(error, basename(folder)) };
    return;
  }
  const pages = entries.flatMap(({ name }) => pageStem(name));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (signal.aborted) return;
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry;
    if (kind.isDirectory() && belongsToPage(entry.name, pages)) continue;
    if (kind.isDirectory()) yield* walkFolder(path, signal, seen);
    // A link that leads nowhere is given too: reading it tells why there is no article.
    else if ((kind.isFile() || kind.isSymbolicLink()) && isArticleName(entry.name)) yield { path };
  }
}
