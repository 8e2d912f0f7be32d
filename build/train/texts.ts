import type { Unit } from '../../src/boilerplate/unit.ts';
import { compose, type Composed, type Host } from './compose.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { LabelledArticle, LabelledPassage } from './labelled.ts';
import { lineLabel } from './line-label.ts';
import type { Material } from './material.ts';
import { randomFrom, shuffled } from './random.ts';
import { asRead } from './readings.ts';

const LONGEST = 12_000;
const SHORTEST = 300;

/** The articles to set passages into: as they are, and as extractors left them. */
const hostsOf = ({ articles, golds, corpus }: Material): Host[] => {
  const plain = golds
    .filter(({ gold }) => gold.length >= SHORTEST && gold.length <= LONGEST)
    .map(({ outlet, gold }): Host => ({ group: outlet, lines: linesIn(gold).map((text) => [{ text, label: false }]) }));
  const left = onePerPage(articles)
    .filter(({ lines }) => lines.join('\n').length <= LONGEST)
    .map(({ outlet, lines, labels }): Host => ({ group: outlet, lines: lines.map((line, i) => [{ text: flat(line), label: lineLabel(outlet, line, labels[i]) }]) }));
  return plain.length + left.length > 0 ? [...plain, ...left] : ownHosts(corpus);
};

const flat = (line: string): string => line.replaceAll(/[\r\n]/g, ' ');
const linesIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '').map(flat);

/** Most pages were read by several extractors: the first two of each do. */
const onePerPage = (articles: readonly LabelledArticle[]): LabelledArticle[] => {
  const met = new Map<string, number>();
  return articles.filter(({ id }) => {
    const page = id.split('#')[0] as string;
    const count = (met.get(page) ?? 0) + 1;
    met.set(page, count);
    return count <= 2;
  });
};

const LINES_OF_A_HOST = 12;

/** Without articles, the copy of the corpus stands for them. */
const ownHosts = (corpus: readonly LabelledPassage[]): Host[] => {
  const hosts: Host[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const copy = corpus.filter(({ kind, group }) => kind === 'copy' && foldOf(group) === fold);
    for (let i = 0; i < copy.length; i += LINES_OF_A_HOST) {
      const lines = copy.slice(i, i + LINES_OF_A_HOST).flatMap(({ text }) => text.split('\n'));
      hosts.push({ group: copy[i]?.group ?? '', lines: lines.map((text) => [{ text, label: false }]) });
    }
  }
  return hosts;
};

// Some passages are a text of their own, and more stand in one of a few lines: a brief, or a part that was pasted.
const ALONE = 0.06;
const IN_A_BRIEF = 0.3;
const MOST_LINES_OF_A_BRIEF = 4;
const MOST_IN_A_HOST = 3;

/** Every passage once, most in a host of its own fold, and every host at least once. */
export const composeTexts = (material: Material): Composed[] => {
  const random = randomFrom(11);
  const hosts = hostsOf(material);
  const passages = [...material.corpus, ...material.appeals, ...material.copy];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const own = hosts.filter(({ group }) => foldOf(group) === fold);
    const queue = shuffled(passages.filter(({ group }) => foldOf(group) === fold), random);
    const alone = queue.splice(0, Math.floor(queue.length * ALONE));
    const texts = alone.map(({ text, kind, group }): Composed => ({ text, group, stretches: [{ start: 0, label: kind !== 'copy' }] }));
    const briefs = own.length === 0 ? [] : queue.splice(0, Math.floor(queue.length * IN_A_BRIEF));
    briefs.forEach((passage, i) => texts.push(compose(briefOf(own[i % own.length] as Host, random), [passage], random)));
    for (let turn = 0; own.length > 0 && (queue.length > 0 || turn < own.length); turn++) {
      texts.push(compose(own[turn % own.length] as Host, queue.splice(0, 1 + Math.floor(random() * MOST_IN_A_HOST)), random));
    }
    return texts;
  });
};

/** A few of a host's lines, from anywhere in it. */
const briefOf = (host: Host, random: () => number): Host => {
  const first = Math.floor(random() * host.lines.length);
  return { ...host, lines: host.lines.slice(first, first + 1 + Math.floor(random() * MOST_LINES_OF_A_BRIEF)) };
};

/** Of a text's units, whether each is boilerplate, as far as that is known. */
export const labelsOf = ({ text, stretches, group }: Composed, units: readonly Unit[]): (boolean | undefined)[] => {
  let at = 0;
  return units.map(({ start, end }) => {
    while ((stretches[at + 1]?.start ?? Infinity) <= start) at++;
    const label = stretches[at]?.label;
    return label === false ? asRead(group, text.slice(start, end), label) : label;
  });
};
