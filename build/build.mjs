import { parseArgs } from 'node:util';
import { dropStamp, hashOf, isBuilt, keepStamp } from './stamp.mjs';
import { targets } from './targets.mjs';

// Builds what has changed since the last time: `npm run build [-- --target renderer|node|electron] [--force]`.
const { values } = parseArgs({
  options: { target: { type: 'string', multiple: true }, force: { type: 'boolean', default: false } },
});

const wanted = values.target ?? Object.keys(targets);
const unknown = wanted.find((name) => !Object.hasOwn(targets, name));
if (unknown !== undefined) {
  console.error(`There is no target "${unknown}". The targets are: ${Object.keys(targets).join(', ')}.`);
  process.exit(2);
}

for (const name of wanted) {
  const target = targets[name];
  const hash = await hashOf(target);
  if (!values.force && (await isBuilt(name, target, hash))) continue;
  const begin = performance.now();
  await dropStamp(name);
  try {
    await target.build();
  } catch (error) {
    console.error(`${name} could not be built: ${error.message}`);
    process.exit(1);
  }
  await keepStamp(name, target, hash);
  console.log(`Built ${name} in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}
