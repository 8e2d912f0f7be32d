import filenamify from 'filenamify';

/** What follows the name of an export in the name of the ledger beside it. */
export const ledgerExtension = '.ledger.json';

/** The names that one story is exported under. */
export interface ExportNames {
  article: string;
  ledger?: string;
}

const listed = ({ article, ledger }: ExportNames): string[] => (ledger === undefined ? [article] : [article, ledger]);
export const namesListed = (names: readonly ExportNames[]): string[] => names.flatMap(listed);

/** Some file systems take `News.txt` and `news.txt` for one file. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Names for exports: the slug as every file system can bear it, and a number where two would be the same or `taken`
 * says that a file has the name already.
 */
export const exportNames = async (
  slugs: readonly string[],
  options: { extension: string; ledger: boolean; taken: (name: string) => Promise<boolean> },
): Promise<ExportNames[]> => {
  const used = new Set<string>();
  const out: ExportNames[] = [];
  for (const slug of slugs) {
    // A leading dot would hide the file.
    const stem = filenamify(slug, { replacement: '-', maxLength: 72 }).replace(/^[.\s]+/, '') || 'story';
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? stem : `${stem}-${number}`;
      const names: ExportNames = {
        article: `${numbered}.${options.extension}`,
        ...(options.ledger ? { ledger: `${numbered}${ledgerExtension}` } : {}),
      };
      const all = listed(names);
      if (all.some((name) => used.has(folded(name)))) continue;
      if ((await Promise.all(all.map(options.taken))).includes(true)) continue;
      for (const name of all) used.add(folded(name));
      out.push(names);
      break;
    }
  }
  return out;
};
