import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Machine } from './electron-binary.ts';

export const thisMachine: Machine = {
  platform: process.platform,
  uid: process.getuid?.(),
  env: process.env,
  exists: existsSync,
  read: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  owner: (path) => statSync(path, { throwIfNoEntry: false }),
};
