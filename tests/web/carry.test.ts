import { describe, expect, it } from 'vitest';
import { postJson, type Fetch } from '../../src/web/carry.ts';

const address = new URL('http://127.0.0.1:1/secret/call/look');
const ok = (): Response => new Response('{"ok":true,"value":1}');

describe('A call from the page', () => {
  it('says that the program has ended where nobody answers', async () => {
    const answer = await postJson(() => Promise.reject(new TypeError('Failed to fetch')), address, '{}');
    expect(answer).toMatchObject({ ok: false, problem: { code: 'desk-gone' } });
  });

  it('goes as any other where the browser lets no more outlive the page', async () => {
    const tried: (boolean | undefined)[] = [];
    const fetch: Fetch = async (_address, { keepalive }) => {
      tried.push(keepalive);
      if (keepalive) throw new TypeError('Failed to fetch');
      return ok();
    };
    expect(await postJson(fetch, address, '{}', true)).toEqual({ ok: true, value: 1 });
    expect(await postJson(fetch, address, '{}')).toEqual({ ok: true, value: 1 });
    expect(tried).toEqual([true, undefined, undefined]);
  });

  it('tells what the server refused', async () => {
    const fetch: Fetch = async () => new Response('That is too large.\n', { status: 413 });
    expect(await postJson(fetch, address, '{}')).toEqual({ ok: false, problem: { code: 'argument-rejected', detail: 'That is too large.' } });
  });
});
