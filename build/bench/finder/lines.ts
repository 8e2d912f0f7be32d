import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Finder } from '../../../src/boilerplate/finder.ts';
import { foldOf } from '../../train/folds.ts';
import type { Material } from '../../train/material.ts';
import { falseTrims } from './false-trims.ts';

// The scorer reads lines with `readline`, which in Node 24 ends them at U+2028, too: it runs on the system's Node.
const SYSTEM_PATH = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);

type Report = Record<string, Record<string, number>>;

export interface LinesReport {
  lines: Report;
  uplift: Report;
  /** Lines of the articles' own that would be trimmed, of a thousand: as labelled, and as they were read. */
  falseTrims: Report;
  /** What went wrong with lines, one JSON object a line, to be read. */
  errors: string;
}

/** Runs the scorer of the labelled articles on what the finders, by fold, say of them. */
export const scoreLines = ({ articles }: Material, finders: readonly Finder[], bench: string): LinesReport => {
  const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-bench-'));
  try {
    const answers = join(folder, 'answers.jsonl');
    const counts = new Map<string, { own: number; labelled: number; read: number }>();
    const told = articles.map((article) => {
      const { id, set, outlet, lines } = article;
      const { flags } = (finders[foldOf(outlet)] as Finder)({ text: lines.join('\n'), source: outlet });
      const sum = counts.get(set) ?? { own: 0, labelled: 0, read: 0 };
      counts.set(set, sum);
      const { own, labelled, read } = falseTrims(article, flags);
      sum.own += own;
      sum.labelled += labelled;
      sum.read += read;
      return JSON.stringify({ id, flags: flags.map(({ kind, tier, probability, start, end }) => ({ kind, tier, probability, start, end })) });
    });
    writeFileSync(answers, `${told.join('\n')}\n`);
    const errors = join(folder, 'errors.jsonl');
    const score = (task: string): Report => {
      const file = join(bench, 'lines-dev.jsonl.gz');
      // It waits for its questions to be read before it reads the answers.
      const args = [join(bench, 'score.mjs'), task, file, '--json', '--errors', errors, '--', 'sh', '-c', `cat > /dev/null; cat '${answers}'`];
      const { stdout, stderr, status } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, PATH: SYSTEM_PATH } });
      if (status !== 0) throw new Error(`The scorer failed on ${file}: ${stderr}`);
      return (JSON.parse(stdout) as { report: Report }).report;
    };
    const lines = score('lines');
    const wrong = readFileSync(errors, 'utf8');
    const perThousand = (count: number, own: number): number => Math.round((1e5 * count) / own) / 100;
    const falselyTrimmed = [...counts].map(([set, { own, labelled, read }]) => [set, { labelled: perThousand(labelled, own), 'as read': perThousand(read, own) }]);
    return { lines, errors: wrong, uplift: score('uplift'), falseTrims: Object.fromEntries(falselyTrimmed) as Report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
