import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** As much of Electron as the packager looks at: a binary with a fuse wire, all eight fuses as Electron ships them. */
const stubElectron = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-electron-dist-'));
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  const shipped = '10111001';
  const wire = Buffer.concat([Buffer.from([1, shipped.length]), Buffer.from(shipped)]);
  const binary = join(folder, 'electron');
  writeFileSync(binary, Buffer.concat([Buffer.alloc(64), sentinel, wire, Buffer.alloc(64)]));
  chmodSync(binary, 0o755);
  mkdirSync(join(folder, 'resources'));
  mkdirSync(join(folder, 'locales'));
  for (const language of ['de', 'en-GB', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  return folder;
};

describe('the packaged program', () => {
  const output = mkdtempSync(join(tmpdir(), 'blue-pencil-package-'));
  const app = join(output, 'linux-unpacked');
  const archive = join(app, 'resources', 'app.asar');
  let packed: string[] = [];

  beforeAll(async () => {
    // `npm test` has built it, and other tests are using it by now.
    if (!process.env['BLUEPENCIL_TEST_BUILT']) await run(process.execPath, [join(root, 'build', 'build.mjs')], { cwd: root });
    await run(
      process.execPath,
      [
        join(root, 'node_modules', 'electron-builder', 'cli.js'),
        '--linux',
        '--dir',
        '--publish=never',
        '--config=build/electron-builder.yml',
        `--config.electronDist=${stubElectron()}`,
        `--config.directories.output=${output}`,
      ],
      { cwd: root },
    );
    packed = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  }, 120_000);

  it('holds what runs', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/LICENSE',
        '/dist/desk-worker.js',
        '/dist/tables/phrases-latin.bin',
        '/dist/tables/languages.bin',
        '/dist/electron/main.js',
        '/dist/electron/preload.cjs',
        '/dist/renderer/index.html',
        '/seeds/000_dd4507c4535ae5e4.txt',
      ]),
    );
  });

  it('holds nothing else: no source, test, map, dependency, stamp or browser shell', () => {
    const wanted =
      /^\/(package\.json|LICENSE|seeds(\/.*)?|dist|dist\/(desk-worker\.js|desk-worker(\/[^/]+\.js)?|tables(\/[^/]+\.bin)?|electron(\/(main\.js|preload\.cjs))?|licenses(\/[^/]+\.md)?|renderer(\/.*)?))$/;
    expect(packed.filter((name) => !wanted.test(name))).toEqual([]);
    expect(packed.filter((name) => /\.(map|ts|tsx)$|host\.js$|cli\b|node_modules/.test(name))).toEqual([]);
  });

  it('has its eight fuses set for safety', async () => {
    const wire = await getCurrentFuseWire(join(app, 'blue-pencil'));
    const fuses = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    };
    expect(Object.keys(fuses)).toHaveLength(8);
    expect(wire).toMatchObject(fuses);
  });

  it('keeps the languages that the interface speaks', () => {
    expect(existsSync(join(app, 'locales', 'de.pak'))).toBe(true);
    expect(existsSync(join(app, 'locales', 'fr.pak'))).toBe(false);
  });
});
