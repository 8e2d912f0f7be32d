import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk, DeskEvents, DestinationToken, FileToken } from '../../src/contract/desk.ts';
import type { Step } from '../../src/review/ledger.ts';
import type { ProblemCode } from '../../src/story/problem.ts';
import { articleAbout, blockFlagOf, sampleBytes, sampleText, trimOf, typed } from './samples.ts';

/** A window's end of the contract, over a shell's own transport, with what only a person could do. */
export interface ContractHost {
  desk: Desk;
  on<E extends keyof DeskEvents>(event: E, listener: (detail: DeskEvents[E]) => void): () => void;
  /** Chooses a file of this name and content. */
  giveFile(name: string, bytes: Uint8Array): Promise<FileToken>;
  /** Chooses a place for these names; `files` is what lies there after the export was delivered. */
  chooseDestination(names: readonly string[]): Promise<{ token: DestinationToken; files(): Promise<Map<string, Uint8Array>> }>;
  close(): Promise<void>;
}

const rejected = async (call: Promise<unknown>): Promise<ProblemCode> =>
  call.then(
    () => expect.fail('It was not rejected.'),
    (error: { problem: { code: ProblemCode } }) => error.problem.code,
  );

const order = (ids: string[], destination: DestinationToken): Parameters<Desk['exportStories']>[0] => ({
  job: 'export',
  ids,
  format: 'text',
  ledger: false,
  destination,
  existing: 'ask',
});

/** The contract as every shell has to carry it. `open` starts a shell on a desk of its own, with nothing on it. */
export const contractCases = (name: string, open: () => Promise<ContractHost>) =>
  describe(`The contract over ${name}`, () => {
    let host: ContractHost;
    let desk: Desk;
    beforeEach(async () => {
      host = await open();
      ({ desk } = host);
    });
    afterEach(() => host.close());

    const bring = async (file: string, bytes: Uint8Array): Promise<string> => {
      const { ids } = await desk.importFiles({ job: `bring ${file}`, tokens: [await host.giveFile(file, bytes)] });
      return ids[0] as string;
    };

    it('shows an empty desk', async () => {
      const state = await desk.look({});
      expect(state.rows).toEqual([]);
      expect(state.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(state.settings).toMatchObject({ language: 'en', theme: 'system', keys: {} });
    });

    it('brings files onto the desk and says how far it is', async () => {
      const heard: DeskEvents['job'][] = [];
      const changed: string[] = [];
      host.on('job', (progress) => heard.push(progress));
      host.on('rows', (rows) => changed.push(...rows.changed.map((row) => row.fileName)));
      const tokens = [await host.giveFile('harbour.txt', sampleBytes), await host.giveFile('mill.txt', articleAbout('The mill'))];
      const { ids, problems } = await desk.importFiles({ job: 'j', tokens });
      expect(problems).toEqual([]);
      const { rows } = await desk.look({});
      expect(rows.map((row) => row.id)).toEqual(ids);
      expect(rows[0]).toMatchObject({ fileName: 'harbour.txt', format: 'text', language: 'en', direction: 'ltr', state: 'new' });
      expect(rows[0]?.headline).toContain('The harbour council of Lindmoor');
      expect(rows[0]?.undecided).toBeGreaterThan(0);
      await expect.poll(() => heard.at(-1)).toMatchObject({ job: 'j', done: 2, total: 2, ended: true });
      expect(changed).toEqual(['harbour.txt', 'mill.txt']);
    });

    it('says nothing more to who has stopped listening', async () => {
      let heard = 0;
      host.on('rows', () => heard++)();
      let other = 0;
      host.on('rows', () => other++);
      await bring('harbour.txt', sampleBytes);
      await expect.poll(() => other).toBeGreaterThan(0);
      expect(heard).toBe(0);
    });

    it('opens a story with its flags in their places', async () => {
      const story = await desk.openStory({ id: await bring('harbour.txt', sampleBytes) });
      const text = story.blocks.map((block) => block.children.map((run) => run.text).join('')).join('\n');
      expect(text).toBe(sampleText.replaceAll('\r\n', '\n'));
      expect(story.meta.source).toMatchObject({ name: 'harbour.txt', lineBreak: '\r\n', bytes: sampleBytes.length });
      expect(story.flags.length).toBeGreaterThan(0);
      for (const flag of story.flags) expect(text.slice(flag.start, flag.end)).toBe(flag.text);
      expect(story).toMatchObject({ seq: 0, recent: [], state: 'new' });
      expect(story.wordsBefore).toBeGreaterThan(50);
    });

    it('keeps a decision and every edit in the ledger', async () => {
      const id = await bring('harbour.txt', sampleBytes);
      const story = await desk.openStory({ id });
      const before = (await desk.look({})).rows[0];
      const { seq, row } = await desk.append({ id, base: 0, steps: [trimOf(story, blockFlagOf(story)), typed('Today: ')] });
      expect(seq).toBe(2);
      expect(row.state).toBe('in-review');
      expect(row.undecided).toBe((before?.undecided ?? 0) - 1);
      expect(row.words).toBeLessThan(before?.words ?? 0);
      const now = await desk.openStory({ id });
      expect(now.seq).toBe(2);
      expect(now.recent.map((entry) => entry.act.kind)).toEqual(['trim', 'edit']);
      expect(now.blocks[0]?.children[0]?.text).toMatch(/^Today: The harbour/);
      const { person } = (await desk.look({})).settings;
      expect((await desk.ledger({ id })).map((entry) => [entry.seq, entry.by])).toEqual([[1, person], [2, person]]);
    });

    it('rejects steps that do not follow on what is written, and writes none of them', async () => {
      const id = await bring('harbour.txt', sampleBytes);
      await desk.append({ id, base: 0, steps: [typed('A')] });
      expect(await rejected(desk.append({ id, base: 0, steps: [typed('B')] }))).toBe('story-elsewhere');
      const beyond: Step = { ...typed('C'), operations: [{ type: 'insert_text', path: [999, 0], offset: 0, text: 'C' }] };
      expect(await rejected(desk.append({ id, base: 1, steps: [typed('D'), beyond] }))).toBe('ledger-rejected');
      expect(await desk.ledger({ id })).toHaveLength(1);
    });

    it('rejects what the schemas do not allow', async () => {
      const wild = desk as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
      for (const [call, argument] of [
        ['openStory', { id: 7 }],
        ['openStory', { id: 'a', path: '/etc/passwd' }],
        ['look', { more: true }],
        ['append', { id: 'a', base: 0, steps: [] }],
        ['append', { id: 'a', base: 0, steps: [{ ...typed('x'), operations: [{ type: 'set_selection' }] }] }],
        ['setState', { id: 'a', state: 'burnt' }],
        ['importFiles', { job: 'j', tokens: '/etc/passwd' }],
        ['setSettings', { settings: { theme: 'pink' } }],
      ] as const) {
        expect(await rejected(wild[call]?.(argument) ?? Promise.resolve()), `${call} ${JSON.stringify(argument)}`).toBe('argument-rejected');
      }
    });

    it('names what is not there', async () => {
      expect(await rejected(desk.openStory({ id: 'nobody' }))).toBe('story-unknown');
      expect(await rejected(desk.setState({ id: 'nobody', state: 'done' }))).toBe('story-unknown');
      expect(await rejected(desk.exportStories(order([], 'nowhere')))).toBe('token-unknown');
      const { ids, problems } = await desk.importFiles({ job: 'j', tokens: ['nothing'] });
      expect([ids, problems.map((problem) => problem.code)]).toEqual([[], ['token-unknown']]);
      await expect(desk.cancel({ job: 'none' })).resolves.not.toThrow();
    });

    it('lists a file that cannot be read, with the reason, and opens the rest', async () => {
      const tokens = [await host.giveFile('empty.txt', new Uint8Array()), await host.giveFile('harbour.txt', sampleBytes)];
      const { ids, problems } = await desk.importFiles({ job: 'j', tokens });
      expect(problems).toEqual([{ code: 'file-empty', file: 'empty.txt' }]);
      const { rows } = await desk.look({});
      expect(rows.map((row) => [row.fileName, row.problem?.code])).toEqual([['empty.txt', 'file-empty'], ['harbour.txt', undefined]]);
      expect(ids).toEqual([rows[1]?.id]);
      expect(await rejected(desk.openStory({ id: rows[0]?.id ?? '' }))).toBe('file-empty');
    });

    it('brings a closed story back with its decisions', async () => {
      const id = await bring('harbour.txt', sampleBytes);
      const story = await desk.openStory({ id });
      await desk.append({ id, base: 0, steps: [trimOf(story, blockFlagOf(story))] });
      expect((await desk.setState({ id, state: 'done' })).state).toBe('done');
      await desk.closeStories({ ids: [id] });
      expect((await desk.look({})).rows).toEqual([]);
      expect(await bring('copy of harbour.txt', sampleBytes)).toBe(id);
      expect((await desk.look({})).rows[0]?.state).toBe('done');
      expect((await desk.openStory({ id })).seq).toBe(1);
    });

    it('reads a story again in another encoding, until something was decided', async () => {
      // "Grüße aus Köln" in windows-1252; in KOI8-R the same bytes are other letters.
      const bytes = Uint8Array.from([...'Gr\u00FC\u00DFe aus K\u00F6ln, wo am Montag die Br\u00FCcke wieder offen ist.\n'].map((c) => c.charCodeAt(0)));
      const id = await bring('koeln.txt', bytes);
      const other = await desk.readAs({ id, encoding: 'koi8-r' });
      expect(other.id).toBe(id);
      expect(other.meta.source.encoding).toBe('koi8-r');
      expect(other.blocks[0]?.children[0]?.text).toContain('GrЭ');
      const back = await desk.readAs({ id, encoding: 'windows-1252' });
      expect(back.blocks[0]?.children[0]?.text).toContain('Grüße');
      await desk.append({ id, base: 0, steps: [typed('!')] });
      expect(await rejected(desk.readAs({ id, encoding: 'koi8-r' }))).toBe('story-decided');
    });

    it('exports a story that nothing was decided about byte for byte', async () => {
      const id = await bring('harbour.txt', sampleBytes);
      const names = await desk.exportNames({ ids: [id], format: 'text', ledger: false });
      expect(names).toEqual(['harbour.txt']);
      const { token, files } = await host.chooseDestination(names);
      expect(await desk.exportStories(order([id], token))).toEqual({ written: names, existing: [], problems: [] });
      expect([...(await files())]).toEqual([['harbour.txt', sampleBytes]]);
      expect((await desk.look({})).rows[0]?.state).toBe('exported');
    });

    it('exports several stories without what was trimmed, their ledgers beside them', async () => {
      const ids = [await bring('harbour.txt', sampleBytes), await bring('Harbour.txt', articleAbout('The mill'))];
      const story = await desk.openStory({ id: ids[0] as string });
      const flag = blockFlagOf(story);
      await desk.append({ id: story.id, base: 0, steps: [trimOf(story, flag)] });
      const names = await desk.exportNames({ ids, format: 'text', ledger: true });
      expect(names).toEqual(['harbour.txt', 'harbour.ledger.json', 'Harbour-2.txt', 'Harbour-2.ledger.json']);
      const { token, files } = await host.chooseDestination(names);
      expect((await desk.exportStories({ ...order(ids, token), ledger: true })).written).toEqual(names);
      const written = await files();
      const textOf = (name: string): string => new TextDecoder().decode(written.get(name));
      const trimmed = story.flags.find(({ id }) => id === flag)?.text.split('\n')[0] ?? '?';
      expect(sampleText).toContain(trimmed);
      expect(textOf('harbour.txt')).not.toContain(trimmed);
      expect(textOf('harbour.txt')).toContain('the eastern pier');
      const ledger = JSON.parse(textOf('harbour.ledger.json')) as { entries: unknown[]; passages: { verdict: string; by: string }[] };
      expect(ledger.entries).toHaveLength(1);
      expect(ledger.passages[0]).toMatchObject({ verdict: 'trim', by: 'Mia' });
    });

    it('gives the clean copy for the clipboard, rich and plain', async () => {
      const id = await bring('harbour.txt', sampleBytes);
      const story = await desk.openStory({ id });
      await desk.append({ id, base: 0, steps: [trimOf(story, blockFlagOf(story))] });
      const { html, text } = await desk.clipboardCopy({ id });
      expect(html).toContain('ferry line across the bay.</p>');
      expect(text).toContain('ferry line across the bay.');
      for (const copy of [html, text]) expect(copy).not.toContain('Donate today');
    });

    it('remembers settings', async () => {
      const settings = await desk.setSettings({ settings: { person: 'Zoë', keys: { trim: ['t'] } } });
      expect(settings).toMatchObject({ person: 'Zoë', keys: { trim: ['t'] }, theme: 'system' });
      expect((await desk.look({})).settings).toEqual(settings);
    });
  });
