import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamps = join(dist, '.stamps');
// What decides how a target is built, beside its own sources.
const always = ['package.json', 'package-lock.json', 'build/targets.mjs'];

const filesUnder = async (folder) => {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** A hash over the names and contents of all that a target is made from. */
export const hashOf = async (target) => {
  const listed = await Promise.all(target.sources.map(filesUnder));
  const files = [...always.map((name) => join(root, name)), ...listed.flat()].toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(await readFile(file)).update('\0');
  return hash.digest('hex');
};

/** Whether what was built from these sources is still there. */
export const isBuilt = async (name, target, hash) => {
  if (!target.made.every((file) => existsSync(join(dist, file)))) return false;
  return (await readFile(join(stamps, name), 'utf8').catch(() => '')) === hash;
};

export const keepStamp = async (name, hash) => {
  await mkdir(stamps, { recursive: true });
  await writeFile(join(stamps, name), hash);
};
