import type { KnownLine } from '../boilerplate/memory/known-line.ts';
import { linesIn, sketchIn, type Lines } from '../boilerplate/memory/lines.ts';
import { OutletLines, type LineDecision } from '../boilerplate/memory/outlet-lines.ts';
import type { StoryId } from '../contract/desk.ts';
import { decidedPassages } from '../review/decided-passages.ts';
import type { Block } from '../story/block.ts';
import type { StoryMeta } from '../story/story.ts';
import { outletOf } from './outlet-of.ts';
import type { DecidedLines, Store, StoredStory, StoryLines } from './store/store.ts';

/** So many lines are remembered, of all outlets. */
export const mostLines = 200_000;
/** This share more may gather before the oldest are forgotten together. */
const surplus = 1 / 50;
/** So many outlets are kept at hand; one that is worked on need not be read from the disk for each story. */
const atHand = 8;

/** What the desk remembers of outlets: lines that stood in their stories, and what was decided on them. */
export class Memory {
  readonly #store: Store;
  readonly #most: number;
  readonly #outlets = new Map<string, Promise<OutletLines>>();
  // Lines met since they were last counted: to count them all takes its time.
  #uncounted = Infinity;

  constructor(store: Store, most = mostLines) {
    this.#store = store;
    this.#most = most;
  }

  /**
   * What is known of a story's lines, and the story's lines as they are to be stored with it: none where its outlet isn't
   * known. Stories see each other in the order of the calls, stored or not.
   */
  async meet(story: StoryId, meta: StoryMeta, lines: Lines): Promise<{ known: KnownLine[]; met?: StoryLines }> {
    const outlet = outletOf(meta);
    if (outlet === undefined) return { known: [] };
    const [remembered, before] = await Promise.all([this.#outlet(outlet), this.#store.linesOfStory(story)]);
    const met = remembered.meet(lines, before?.outlet === outlet ? before.counted : []);
    this.#uncounted += met.counted.length;
    return { known: remembered.known(met), met: { ...met, story, outlet, seen: Date.now() } };
  }

  /** What is known by now of the lines of a story that was met. */
  async known(story: StoryId): Promise<KnownLine[]> {
    const lines = await this.#store.linesOfStory(story);
    return lines ? (await this.#outlet(lines.outlet)).known(lines) : [];
  }

  /** All that is decided in a document, to be stored with the step that decided it, and what takes it into memory then. */
  async decided(
    { row, meta, flags }: Pick<StoredStory, 'row' | 'meta' | 'flags'>,
    blocks: readonly Block[],
  ): Promise<{ decided: DecidedLines; take: () => void } | undefined> {
    const outlet = outletOf(meta);
    if (outlet === undefined) return undefined;
    const [remembered, before] = await Promise.all([this.#outlet(outlet), this.#store.decisionsOfStory(row.id)]);
    const kinds = new Map(flags.map(({ id, kind }) => [id, kind]));
    const lines = new Map<string, DecidedLines['lines'][number]>();
    for (const { text, verdict, flag } of decidedPassages(blocks)) {
      const { keys, sketches } = linesIn(text);
      const kind = flag === undefined ? undefined : kinds.get(flag);
      keys.forEach((key, i) => {
        const standing = remembered.standingFor(key, sketchIn(sketches, i));
        const decision: LineDecision = { key: standing.key, verdict, ...(kind === undefined ? {} : { kind }) };
        lines.set(`${standing.key} ${verdict}`, { ...standing, ...decision });
      });
    }
    const decided = { outlet, lines: [...lines.values()], seen: Date.now() };
    return { decided, take: () => remembered.decide(before, decided.lines) };
  }

  /** To be called once all that was met is stored: forgets the oldest lines where too many have gathered. */
  async settle(): Promise<void> {
    for (const name of [...this.#outlets.keys()].slice(0, -atHand)) this.#outlets.delete(name);
    if (this.#uncounted < this.#most * surplus) return;
    this.#uncounted = 0;
    if ((await this.#store.lineCount()) > this.#most) await this.#store.keepNewestLines(this.#most);
    // What was forgotten may stay at hand for a while: reading an outlet anew each time would cost more.
    const held = await Promise.all(this.#outlets.values());
    if (held.reduce((lines, { size }) => lines + size, 0) > this.#most * 2) this.#outlets.clear();
  }

  /** Reads from the store what it needs from now on: what was met may not have been stored. */
  forgetUnstored(): void {
    this.#outlets.clear();
  }

  async #outlet(name: string): Promise<OutletLines> {
    const remembered = this.#outlets.get(name) ?? this.#store.linesOfOutlet(name).then(({ lines, decisions }) => new OutletLines(lines, decisions));
    this.#outlets.delete(name);
    this.#outlets.set(name, remembered);
    try {
      return await remembered;
    } catch (error) {
      this.#outlets.delete(name);
      throw error;
    }
  }
}
