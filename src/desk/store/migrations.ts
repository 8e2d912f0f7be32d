import type { DatabaseSync } from 'node:sqlite';
import { DeskError } from '../../story/problem.ts';

/** Each brings a store one version forward; none is ever changed or taken back, a new one is added. */
const migrations = [
  // Small columns stand before large ones, so that listing the rows never reads the documents' pages.
  `CREATE TABLE source (
     key TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     path TEXT,
     bytes BLOB NOT NULL
   ) STRICT;
   CREATE TABLE story (
     id TEXT PRIMARY KEY,
     place INTEGER,
     source TEXT NOT NULL REFERENCES source (key),
     item INTEGER NOT NULL,
     words_before INTEGER NOT NULL,
     row TEXT NOT NULL,
     meta TEXT NOT NULL,
     flags TEXT NOT NULL,
     document TEXT NOT NULL
   ) STRICT;
   CREATE TABLE source_item (
     source TEXT NOT NULL REFERENCES source (key),
     item INTEGER NOT NULL,
     story TEXT NOT NULL REFERENCES story (id),
     PRIMARY KEY (source, item)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX story_by_place ON story (place) WHERE place IS NOT NULL;
   CREATE TABLE failed (
     id TEXT PRIMARY KEY,
     place INTEGER NOT NULL,
     row TEXT NOT NULL
   ) STRICT;
   CREATE TABLE entry (
     story TEXT NOT NULL REFERENCES story (id),
     seq INTEGER NOT NULL,
     entry TEXT NOT NULL,
     PRIMARY KEY (story, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE TRIGGER entry_in_sequence BEFORE INSERT ON entry
     WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE story = NEW.story)
     BEGIN SELECT raise(ABORT, 'the ledger has no gaps'); END;
   CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry
     BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
   CREATE TRIGGER entry_undeleted BEFORE DELETE ON entry
     BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
   CREATE TABLE snapshot (
     story TEXT PRIMARY KEY REFERENCES story (id),
     seq INTEGER NOT NULL,
     blocks TEXT NOT NULL
   ) STRICT;
   CREATE TABLE setting (
     name TEXT PRIMARY KEY,
     value TEXT NOT NULL
   ) STRICT;
   CREATE TABLE recent (
     path TEXT PRIMARY KEY,
     opened INTEGER NOT NULL
   ) STRICT;`,
  // A line is known by its key within its outlet: 53 bits of a hash, no word of it.
  `CREATE TABLE outlet (
     id INTEGER PRIMARY KEY,
     name TEXT NOT NULL UNIQUE
   ) STRICT;
   CREATE TABLE line (
     id INTEGER PRIMARY KEY,
     outlet INTEGER NOT NULL REFERENCES outlet (id),
     key INTEGER NOT NULL,
     stories INTEGER NOT NULL,
     decided INTEGER NOT NULL,
     seen INTEGER NOT NULL,
     sketch BLOB NOT NULL,
     UNIQUE (outlet, key)
   ) STRICT;
   CREATE INDEX line_by_age ON line (decided, seen);
   CREATE TABLE story_lines (
     story TEXT PRIMARY KEY REFERENCES story (id),
     outlet INTEGER NOT NULL REFERENCES outlet (id),
     keys BLOB NOT NULL,
     standing BLOB NOT NULL,
     counted BLOB NOT NULL
   ) STRICT;
   CREATE TABLE line_decision (
     story TEXT NOT NULL REFERENCES story (id),
     outlet INTEGER NOT NULL REFERENCES outlet (id),
     key INTEGER NOT NULL,
     verdict TEXT NOT NULL,
     kind TEXT,
     PRIMARY KEY (story, key, verdict)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX line_decision_by_line ON line_decision (outlet, key);`,
] as const;

/** Throws a `DeskError` where a newer version of the program wrote the store. */
export const migrate = (database: DatabaseSync): void => {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > migrations.length) {
    throw new DeskError({ code: 'desk-failed', detail: 'a newer version of Blue Pencil wrote this desk: update the program' });
  }
  for (const [step, sql] of migrations.entries()) {
    if (step >= version) database.exec(`${sql} PRAGMA user_version = ${step + 1};`);
  }
};
