import type { Page } from '../page.ts';
import { hashOf } from '../tokens.ts';
import type { Lexis } from './lexis.ts';

const STOP_WORDS = new Set(
  ('the of and to in a is that for it with as was on are be by this from at his her they not have had but were an or which you we he she ' +
    'der die das und in zu den von mit ist des sich auf für nicht ein eine als auch es an er hat aus bei dass sie nach im dem wird war ' +
    'de la le les et des en un une du que qui dans pour est par sur au pas plus ce il elle ne se son avec sont ont ' +
    'el los las y por con para una su al lo como más pero sus o fue ha se del ' +
    'il di che e per non della si sono con da nel dei i gli anche ma alla ' +
    'o os do da em um uma não para com dos das no na mais ' +
    'het een van dat op te niet zijn voor met er aan die ' +
    'och att det som på är av för inte den har med till om ikke af til og ' +
    'w na z się nie do że jest od za jak и в не на что с по как это из у за от к но его').split(' '),
);
const TERMINAL = /[.!?。！？।؟…]["'”’»“)\]]*$/u;
const SENTENCE_END = /[.!?。！？।؟]["'”’»“)\]]*(?=\s|$)|[。！？]/gu;
const CLOCK_OR_YEAR = /\b\d{1,2}[:.h]\d{2}\b|\b(19|20)\d{2}\b/;
const CONTACT = /©|\S@[^\s@]+\.\w|https?:|www\./;

const ending = (text: string): number => {
  const last = text.trimEnd();
  if (/(…|\.\.\.)$/.test(last)) return 3;
  if (TERMINAL.test(last)) return 1;
  if (last.endsWith(':') || last.endsWith('：')) return 2;
  return 0;
};

/** What a part's own words tell of it, whatever page they stand on. */
export const textFeatures = (page: Page, at: number, lexis: Lexis, push: (value: number) => void): void => {
  const text = page.texts[at] as string;
  const words = page.words[at] as string[];
  const part = page.parts[at] as Page['parts'][number];
  const count = Math.max(1, words.length);
  push(Math.log1p(words.length));
  push(part.linked / Math.max(1, part.length));
  push(Math.min(20, part.links));
  push(ending(text));
  push(Math.log1p(text.match(SENTENCE_END)?.length ?? 0));
  push((text.match(/[,،、，;；]/gu)?.length ?? 0) / count);
  push(words.filter((word) => STOP_WORDS.has(word)).length / count);
  push((text.match(/(^|\s)\p{Lu}/gu)?.length ?? 0) / count);
  push((text.match(/\p{N}+/gu)?.length ?? 0) / count);
  push(text.length / count);
  push(CLOCK_OR_YEAR.test(text) ? 1 : 0);
  push(CONTACT.test(text) ? 1 : 0);
  push(/[|•·›»→▶]/.test(text) ? 1 : 0);
  push(/["“„«»”]/.test(text) ? 1 : 0);
  push(text === text.toUpperCase() && text !== text.toLowerCase() ? 1 : 0);
  push(part.block.children.every((run) => run.bold || run.text.trim() === '') ? 1 : 0);
  push(part.block.children.every((run) => run.italic || run.text.trim() === '') ? 1 : 0);
  wordFeatures(words, lexis, push);
};

const OPENING = 14;

const wordFeatures = (words: readonly string[], lexis: Lexis, push: (value: number) => void): void => {
  let sum = 0;
  let least = 0;
  let most = 0;
  const seen = Math.min(OPENING, words.length);
  for (let i = 0; i < seen; i++) {
    const odds = lexis.word(hashOf(words[i] as string));
    sum += odds;
    least = Math.min(least, odds);
    most = Math.max(most, odds);
  }
  push(sum / Math.max(1, seen));
  push(least);
  push(most);
  push(lexis.word(openingHash(words)));
};

/** The first two words as one: "read more", "photo by". */
const openingHash = (words: readonly string[]): number => hashOf(`^${words.slice(0, 2).join(' ')}`);

/** What of a part its page's lexis is learned from. */
export const lexisWords = (words: readonly string[]): number[] => [...new Set([...words.slice(0, OPENING).map((word) => hashOf(word)), openingHash(words)])];
