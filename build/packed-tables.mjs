import { join, normalize, posix } from 'node:path';
import { pathToFileURL } from 'node:url';

// Large tables that would be put together at every start are put together once, while the program is built.

const root = join(import.meta.dirname, '..');
const here = (path) => join(root, path);
const moduleOf = (path) => import(pathToFileURL(here(path)).href);

const text = (value) => JSON.stringify(value);
const importing = (name, from, path) => `import { ${name} } from ${text(posix.relative(posix.dirname(path), from))};`;

/** What is built instead of a module, by the module's file. */
const packed = {
  'src/boilerplate/lexicon/graphs.ts': async (path) => {
    const { graphOf } = await moduleOf(path);
    const { scriptNames } = await moduleOf('src/boilerplate/lexicon/scripts.ts');
    const graphs = scriptNames.map((name) => [name, Buffer.from(graphOf(name).buffer).toString('base64')]);
    return `${importing('bytesOf', 'src/boilerplate/base64.ts', path)}
      const graphs = ${text(Object.fromEntries(graphs))};
      export const graphOf = (script) => new Uint16Array(bytesOf(graphs[script]).buffer);`;
  },
  // An object of fifty thousand small objects, of which a text needs two hundred.
  'node_modules/eld/src/ngrams/extrasmall.js': async (path) => {
    const { ngramsData } = await moduleOf(path);
    const { packGrams } = await moduleOf('src/story/packed-grams.ts');
    const { ngrams, ...rest } = ngramsData;
    return `${importing('unpackedGrams', 'src/story/packed-grams.ts', path)}
      export const ngramsData = { ...${text(rest)}, ngrams: unpackedGrams(${text(packGrams(ngrams))}) };`;
  },
};

/** Several programs are built from the same tables. */
const made = new Map();
const once = (path, make) => made.get(path) ?? made.set(path, make(path)).get(path);

const loaders = new Map(Object.entries(packed).map(([path, make]) => [normalize(here(path)), () => once(path, make)]));

export const packedTables = {
  name: 'packed-tables',
  load: {
    filter: { id: /\/(lexicon\/graphs\.ts|ngrams\/extrasmall\.js)$/ },
    handler: (id) => loaders.get(normalize(id))?.(),
  },
};
