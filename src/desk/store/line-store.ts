import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { FlagKind } from '../../boilerplate/flag.ts';
import type { LineDecision, RememberedLine } from '../../boilerplate/memory/outlet-lines.ts';
import type { StoryId } from '../../contract/desk.ts';
import type { DecidedLines, LinesOfOutlet, LinesOfStory, StoryLines } from './store.ts';

const bytes = ({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);
const numbers = (blob: unknown): Float64Array => new Float64Array(Uint8Array.from(blob as Uint8Array).buffer);

/** The store's tables of lines. What changes more than one of them is run in a transaction of the store's. */
export class LineStore {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  ofOutlet(name: string): LinesOfOutlet {
    const outlet = this.#outlet(name);
    const lines = this.#sql('SELECT key, sketch, stories FROM line WHERE outlet = ? ORDER BY id').all(outlet);
    const decisions = this.#sql(
      'SELECT key, verdict, kind, count(*) AS stories FROM line_decision WHERE outlet = ? GROUP BY key, verdict, kind ORDER BY stories',
    ).all(outlet);
    return {
      lines: lines.map((row): RememberedLine => ({ key: Number(row['key']), sketch: row['sketch'] as Uint8Array, stories: Number(row['stories']) })),
      decisions: decisions.map((row) => ({ ...decisionOf(row), stories: Number(row['stories']) })),
    };
  }

  ofStory(story: StoryId): LinesOfStory | undefined {
    const row = this.#sql(
      'SELECT name, keys, standing, counted FROM story_lines JOIN outlet ON outlet.id = story_lines.outlet WHERE story = ?',
    ).get(story);
    return (
      row && {
        outlet: String(row['name']),
        keys: numbers(row['keys']),
        standing: numbers(row['standing']),
        counted: numbers(row['counted']),
      }
    );
  }

  decisionsOf(story: StoryId): LineDecision[] {
    return this.#sql('SELECT key, verdict, kind FROM line_decision WHERE story = ?').all(story).map(decisionOf);
  }

  /** Puts a story's lines in the place of those that it was counted for before. */
  remember({ story, outlet: name, keys, standing, counted, seen }: StoryLines): void {
    const outlet = this.#outlet(name);
    const before = this.#sql('SELECT outlet, counted FROM story_lines WHERE story = ?').get(story);
    for (const key of before ? numbers(before['counted']) : []) {
      this.#sql('UPDATE line SET stories = stories - 1 WHERE outlet = ? AND key = ? AND stories > 0').run(before?.['outlet'] as number, key);
    }
    const count = this.#sql(
      `INSERT INTO line (outlet, key, stories, decided, seen, sketch) VALUES (?, ?, 1, 0, ?, ?)
         ON CONFLICT (outlet, key) DO UPDATE SET stories = stories + 1, seen = excluded.seen`,
    );
    for (const line of counted) count.run(outlet, line.key, seen, line.sketch);
    this.#sql(
      `INSERT INTO story_lines (story, outlet, keys, standing, counted) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (story) DO UPDATE SET outlet = excluded.outlet, keys = excluded.keys, standing = excluded.standing, counted = excluded.counted`,
    ).run(story, outlet, bytes(keys), bytes(standing), bytes(Float64Array.from(counted, ({ key }) => key)));
  }

  /** Puts a story's decisions in the place of those that it had before. */
  decide(story: StoryId, { outlet: name, lines, seen }: DecidedLines): void {
    const outlet = this.#outlet(name);
    const before = this.decisionsOf(story);
    this.#sql('DELETE FROM line_decision WHERE story = ?').run(story);
    const remember = this.#sql(
      `INSERT INTO line (outlet, key, stories, decided, seen, sketch) VALUES (?, ?, ?, 1, ?, ?)
         ON CONFLICT (outlet, key) DO UPDATE SET seen = excluded.seen`,
    );
    const decide = this.#sql('INSERT OR IGNORE INTO line_decision (story, outlet, key, verdict, kind) VALUES (?, ?, ?, ?, ?)');
    for (const { key, sketch, stories, verdict, kind } of lines) {
      remember.run(outlet, key, stories, seen, sketch);
      decide.run(story, outlet, key, verdict, kind ?? null);
    }
    const mark = this.#sql(
      `UPDATE line SET decided = EXISTS (SELECT 1 FROM line_decision AS own WHERE own.outlet = line.outlet AND own.key = line.key)
         WHERE outlet = ? AND key = ?`,
    );
    for (const { key } of [...before, ...lines]) mark.run(outlet, key);
  }

  count(): number {
    return Number(this.#sql('SELECT count(*) AS lines FROM line').get()?.['lines']);
  }

  /** Forgets the lines that were not seen for the longest, those that nobody decided on before the others. */
  keepNewest(most: number): void {
    const surplus = this.count() - most;
    if (surplus <= 0) return;
    this.#sql(
      'DELETE FROM line WHERE id IN (SELECT id FROM line INDEXED BY line_by_age ORDER BY decided, seen LIMIT ?)',
    ).run(surplus);
    this.#sql(
      `DELETE FROM line_decision
         WHERE NOT EXISTS (SELECT 1 FROM line WHERE line.outlet = line_decision.outlet AND line.key = line_decision.key)`,
    ).run();
  }

  #outlet(name: string): number {
    const found = this.#sql('SELECT id FROM outlet WHERE name = ?').get(name);
    return Number(found ? found['id'] : this.#sql('INSERT INTO outlet (name) VALUES (?)').run(name).lastInsertRowid);
  }

  #sql(sql: string): StatementSync {
    const prepared = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

const decisionOf = (row: Record<string, unknown>): LineDecision => ({
  key: Number(row['key']),
  verdict: row['verdict'] as LineDecision['verdict'],
  ...(row['kind'] === null ? {} : { kind: row['kind'] as FlagKind }),
});
