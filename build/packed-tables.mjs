import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

// Large tables that would be put together at every start are put together once, while the program is built, and lie
// beside it in files: as a part of the program they would have to be compiled with it.

const root = join(import.meta.dirname, '..');
const here = (path) => join(root, path);
const moduleOf = (path) => import(pathToFileURL(here(path)).href);

/** By a module's file: the tables' files, and what is built instead of the module; `bytesOf` gives a table's bytes there. */
const packed = {
  'src/boilerplate/lexicon/graphs.ts': async (path) => {
    const { graphOf } = await moduleOf(path);
    const { scriptNames } = await moduleOf('src/boilerplate/lexicon/scripts.ts');
    return {
      files: Object.fromEntries(scriptNames.map((name) => [`phrases-${name}.bin`, new Uint8Array(graphOf(name).buffer)])),
      code: (bytesOf) => `
        const graphs = { ${scriptNames.map((name) => `${name}: () => ${bytesOf(`phrases-${name}.bin`)}`).join(', ')} };
        export const graphOf = (script) => new Uint16Array(graphs[script]().buffer);`,
    };
  },
  // The columns with a row for each gram or bucket, wherever in it they stand; the rest stays as it is.
  'src/boilerplate/trained.json': async (path) => {
    const columns = ['counts', 'keys', 'weights', 'kinds', 'votes', 'buckets'];
    const files = {};
    const named = JSON.parse(await readFile(here(path), 'utf8'), (key, value) => {
      if (!columns.includes(key)) return value;
      files[`gram-${key}.bin`] = Buffer.from(value, 'base64');
      return `@${key}`;
    });
    const code = (bytesOf) => `export default ${JSON.stringify(named).replaceAll(/"@(\w+)"/g, (_, key) => bytesOf(`gram-${key}.bin`))};`;
    return { files, code };
  },
  // The language detector's: an object of fifty thousand small objects, of which a text needs two hundred.
  'node_modules/eld/src/ngrams/extrasmall.js': async (path) => {
    const { ngramsData } = await moduleOf(path);
    const { packGrams } = await moduleOf('src/story/packed-grams.ts');
    const { ngrams, ...rest } = ngramsData;
    return {
      files: { 'languages.bin': packGrams(ngrams) },
      code: (bytesOf) => `
        import { unpackedGrams } from '../../../../src/story/packed-grams.ts';
        export const ngramsData = { ...${JSON.stringify(rest)}, ngrams: unpackedGrams(${bytesOf('languages.bin')}) };`,
    };
  },
};

/** Several programs are built from the same tables. */
const made = new Map();
const once = (path, make) => made.get(path) ?? made.set(path, make(path)).get(path);

const makers = new Map(Object.entries(packed).map(([path, make]) => [normalize(here(path)), () => once(path, make)]));

// A small file's bytes may lie in a buffer among others.
const readBytes = `import { readFileSync } from 'node:fs';
  const bytesIn = (file) => {
    const bytes = readFileSync(file);
    return new Uint8Array(bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes);
  };`;

/** For what runs in Node. */
export const packedTables = {
  name: 'packed-tables',
  enforce: 'pre',
  load: {
    filter: { id: /\/(lexicon\/graphs\.ts|trained\.json|ngrams\/extrasmall\.js)$/ },
    async handler(id) {
      const make = makers.get(normalize(id));
      if (!make) return null;
      const { files, code } = await make();
      const bytesOf = (name) => {
        const file = this.emitFile({ type: 'asset', fileName: `tables/${name}`, source: files[name] });
        return `bytesIn(import.meta.ROLLUP_FILE_URL_${file})`;
      };
      return { code: readBytes + code(bytesOf), moduleType: 'js' };
    },
  },
  // A bundle may lie in a folder of its own.
  resolveFileUrl: ({ fileName, relativePath }) =>
    fileName.startsWith('tables/') ? `new URL(${JSON.stringify(relativePath)}, import.meta.url)` : null,
};
