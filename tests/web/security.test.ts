import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/contract/security-headers.ts';
import { ask, aShell } from './a-shell.ts';

describe('The browser shell lets in', () => {
  const { open } = aShell();
  const json = { 'content-type': 'application/json' };

  it('who has the address, under any name of this machine', async () => {
    const { address } = await open();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    expect((await ask(address, {})).status).toBe(200);
    const { port } = new URL(address);
    for (const host of [`localhost:${port}`, '127.0.0.1:8080', '[::1]:9']) expect((await ask(address, { headers: { host } })).status).toBe(200);
  });

  it('nobody without the secret', async () => {
    const { address } = await open();
    const { pathname } = new URL(address);
    const another = `/${pathname[1] === 'x' ? 'y' : 'x'}${pathname.slice(2)}`;
    const paths = ['/', '/index.html', '/call/look', another, pathname.slice(0, -1), `/${pathname}`];
    for (const path of paths) {
      const got = await ask(address, { path });
      expect([path, got.status]).toEqual([path, 404]);
      expect(got.body).not.toContain(pathname);
    }
    expect((await ask(address, { path: '/call/look', method: 'POST', headers: json, body: '{}' })).status).toBe(404);
  });

  it('no page that came under another name (DNS rebinding)', async () => {
    const { address } = await open();
    for (const host of ['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.1']) {
      expect([host, (await ask(address, { headers: { host } })).status]).toEqual([host, 403]);
    }
  });

  it('no page of another origin', async () => {
    const { address } = await open();
    const { origin, port } = new URL(address);
    const path = `${new URL(address).pathname}call/look`;
    const call = (headers: Record<string, string>) => ask(address, { path, method: 'POST', headers: { ...json, ...headers }, body: '{}' });
    expect((await call({ origin })).status).toBe(200);
    for (const other of ['http://evil.example', 'null', `https://127.0.0.1:${port}`, 'http://127.0.0.1:1', `http://localhost:${port}`]) {
      expect([other, (await call({ origin: other })).status]).toEqual([other, 403]);
    }
    expect((await call({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask(address, { headers: { ...link, 'sec-fetch-dest': 'document' } })).status).toBe(200);
    expect((await ask(address, { headers: { ...link, 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
  });

  it('no call but JSON, of a size that a call can have', async () => {
    const { address } = await open();
    const path = `${new URL(address).pathname}call/look`;
    const call = (type: string, body: string) => ask(address, { path, method: 'POST', headers: { 'content-type': type }, body });
    expect((await call('text/plain', '{}')).status).toBe(415);
    expect((await call('application/x-www-form-urlencoded', '{}')).status).toBe(415);
    expect((await call('application/json', '{')).status).toBe(400);
    const huge = { 'content-type': 'application/json', 'content-length': String(2 ** 31) };
    const refused = await ask(address, { path, method: 'POST', headers: huge, body: '{' });
    expect([refused.status, refused.headers['connection']]).toEqual([413, 'close']);
    expect(JSON.parse((await call('application/json; charset=utf-8', '{}')).body)).toMatchObject({ ok: true });
  });

  it('nobody out of the renderer', async () => {
    const { address } = await open();
    const { pathname } = new URL(address);
    const paths = [
      '../secret.json',
      '..%2fsecret.json',
      '%2e%2e/secret.json',
      '..%5csecret.json',
      'assets/..%2f..%2fsecret.json',
      'assets/%252e%252e/secret.json',
      '/etc/passwd',
      '%2fetc%2fpasswd',
      'index.html%00.js',
      '%ff',
      'assets',
      'assets/app.js.map',
      'nothing.js',
    ];
    for (const path of paths) {
      const got = await ask(address, { path: pathname + path });
      expect([path, got.status]).toEqual([path, 404]);
      expect(got.body).not.toContain('outside');
    }
  });

  it('with the same headers as the other shell, on every answer', async () => {
    const { address } = await open();
    const { pathname } = new URL(address);
    const answers = [
      await ask(address, {}),
      await ask(address, { path: `${pathname}assets/app.js` }),
      await ask(address, { path: `${pathname}nothing.js` }),
      await ask(address, { path: '/' }),
      await ask(address, { path: `${pathname}call/look`, method: 'POST', headers: json, body: '{}' }),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
