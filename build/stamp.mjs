import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamps = join(dist, '.stamps');
// What decides how a target is built, beside its own sources.
const always = ['package.json', 'package-lock.json', 'build/targets.mjs', 'build/packed-tables.mjs'];

const filesUnder = async (folder) => {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const hashOfFiles = async (files) => {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file.slice(root.length)}\0`).update(await readFile(file)).update('\0');
  return hash.digest('hex');
};

/** A hash over the names and contents of all that a target is made from. */
export const hashOf = async (target) => {
  const listed = await Promise.all(target.sources.map(filesUnder));
  return hashOfFiles([...always.map((name) => join(root, name)), ...listed.flat()]);
};

/** A hash over what a target has made; nothing where a part of it is missing. */
const hashOfMade = async (target) => {
  try {
    const listed = await Promise.all(
      target.made.map(async (name) => ((await stat(join(dist, name))).isDirectory() ? filesUnder(join('dist', name)) : [join(dist, name)])),
    );
    return await hashOfFiles(listed.flat());
  } catch {
    return undefined;
  }
};

const textOf = async (target, hash) => `${hash} ${await hashOfMade(target)}`;

/** Whether what was built from these sources is still there, to the byte. */
export const isBuilt = async (name, target, hash) => {
  const kept = await readFile(join(stamps, name), 'utf8').catch(() => '');
  return kept.startsWith(hash) && kept === (await textOf(target, hash));
};

/** Before a target is built: a build that is broken off leaves none. */
export const dropStamp = (name) => rm(join(stamps, name), { force: true });

export const keepStamp = async (name, target, hash) => {
  // What was changed while it was built may be in it or not.
  if ((await hashOf(target)) !== hash) return;
  await mkdir(stamps, { recursive: true });
  await writeFile(join(stamps, name), await textOf(target, hash));
};
