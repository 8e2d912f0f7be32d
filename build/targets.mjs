import { chmod, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, mergeConfig } from 'vite';
import { packedTables } from './packed-tables.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), /^node:/];

const common = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { sourcemap: false, emptyOutDir: false, reportCompressedSize: false },
};

/** For Node and for Electron's main process: everything bundled but what the platform itself brings. */
const forNode = (name, options) =>
  mergeConfig(common, {
    root,
    plugins: [packedTables],
    // Without this a bundle would look for the packages at run time, and a packaged program has none.
    ssr: { noExternal: true, target: 'node' },
    // Smaller to package and quicker to read at every start.
    build: { ssr: true, ssrEmitAssets: true, target: 'node24', minify: true, outDir: dist, license: { fileName: `licenses/${name}.md` }, ...options },
  });

const renderer = mergeConfig(common, {
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: join(dist, 'renderer'),
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    // The content security policy allows no data: addresses, so nothing may be inlined as one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    target: 'chrome140',
    rolldownOptions: {
      output: {
        // Files of a size are parsed beside each other, as one of them all could not be.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
            { name: 'packages', test: /node_modules[\\/]/ },
          ],
        },
      },
    },
  },
});

/** The browser shell's end in the page: one classic script, there before the renderer's modules run. */
const host = mergeConfig(common, {
  root,
  build: {
    outDir: join(dist, 'renderer'),
    target: 'chrome140',
    lib: { entry: join(root, 'src/web/page.ts'), formats: ['iife'], name: 'bluePencilHost', fileName: () => 'host.js' },
  },
});

/** A program and its parts in a folder of its own name: what is needed rarely is loaded only then. */
const program = (entry, name) =>
  forNode(name, {
    rolldownOptions: {
      input: { [name]: join(root, entry) },
      external: builtins,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: `${name}/[name]-[hash].js` },
    },
  });

const electronFile = (entry, format, name) =>
  forNode(name, {
    rolldownOptions: {
      input: join(root, entry),
      external: [...builtins, 'electron'],
      output: { format, entryFileNames: `electron/${name}`, codeSplitting: false },
    },
  });

/** What is built, from which folders, and how. */
export const targets = {
  renderer: {
    sources: ['renderer', 'src'],
    made: ['renderer'],
    async build() {
      await build(renderer);
      await build(host);
    },
  },
  node: {
    sources: ['src', 'renderer/i18n'],
    made: ['cli.js', 'cli', 'desk-worker.js', 'tables'],
    async build() {
      for (const name of ['cli', 'desk-worker', 'tables']) await rm(join(dist, name), { recursive: true, force: true });
      await build(program('src/cli/main.ts', 'cli'));
      await build(program('src/desk/desk-worker.ts', 'desk-worker'));
      await chmod(join(dist, 'cli.js'), 0o755);
    },
  },
  electron: {
    sources: ['electron', 'src', 'renderer/i18n'],
    made: ['electron', 'tables/languages.bin'],
    async build() {
      await build(electronFile('electron/main.ts', 'es', 'main.js'));
      await build(electronFile('electron/preload.ts', 'cjs', 'preload.cjs'));
    },
  },
};
