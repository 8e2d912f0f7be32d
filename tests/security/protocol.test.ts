import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { double, resetDouble } from '../electron/double/electron.ts';
import { isOwnAddress } from '../../electron/app-address.ts';
import { announceScheme, fileFor, serveFrom, serveRenderer } from '../../electron/protocol.ts';
import { contentSecurityPolicy } from '../../src/contract/security-headers.ts';

const home = mkdtempSync(join(tmpdir(), 'blue-pencil-protocol-'));
const root = join(home, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(home, 'renderer-secret'));
writeFileSync(join(root, 'index.html'), '<!doctype html>');
writeFileSync(join(root, 'assets', 'a b.js'), 'export {};');
writeFileSync(join(home, 'secret.js'), 'secret');
writeFileSync(join(home, 'renderer-secret', 'secret.js'), 'secret');
writeFileSync(join(root, 'licenses.md'), 'not for the page');

const get = (url: string, method = 'GET') => serveFrom(root)({ url, method });

describe('the program serves itself', () => {
  it('its page, with the policy and its type', async () => {
    const answer = await get('app://bluepencil/index.html');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe('<!doctype html>');
  });
  it('a file whose name is escaped in the address', async () => {
    expect(await (await get('app://bluepencil/assets/a%20b.js?v=1#x')).text()).toBe('export {};');
  });
  it('refuses what is not there, with the policy all the same', async () => {
    const answer = await get('app://bluepencil/none.js');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });
  it('refuses a folder, a file of no known type and every method but GET', async () => {
    expect((await get('app://bluepencil/assets/')).status).toBe(404);
    expect((await get('app://bluepencil/licenses.md')).status).toBe(404);
    expect((await get('app://bluepencil/index.html', 'POST')).status).toBe(405);
  });
});

describe('nothing outside its folder', () => {
  it.each([
    'app://bluepencil/../secret.js',
    'app://bluepencil/%2e%2e/secret.js',
    'app://bluepencil/..%2fsecret.js',
    'app://bluepencil/%2e%2e%2fsecret.js',
    'app://bluepencil/assets/..%2f..%2fsecret.js',
    'app://bluepencil/..%5csecret.js',
    'app://bluepencil/..%2frenderer-secret%2fsecret.js',
    'app://bluepencil/index.html%00.js',
    'app://bluepencil/%E0%A4%A',
    'app://elsewhere/index.html',
    'file:///etc/hosts',
    'https://bluepencil/index.html',
    'no address',
  ])('%s', async (url) => {
    const file = fileFor(root, url);
    expect(file === undefined || file.startsWith(root + '/')).toBe(true);
    expect((await get(url)).status).toBe(404);
  });
});

it('knows its own addresses, and no likeness of them', () => {
  expect(isOwnAddress('app://bluepencil/index.html')).toBe(true);
  for (const other of ['app://bluepencil.example/', 'app://bluepencil@evil.example/', 'app:bluepencil', 'appx://bluepencil/', 'about:blank', '']) {
    expect(isOwnAddress(other), other).toBe(false);
  }
});

it('announces one standard and secure scheme that bypasses no policy', () => {
  resetDouble();
  announceScheme();
  serveRenderer(root);
  expect(double.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  expect([...double.served.keys()]).toEqual(['app']);
});

it('allows no script, style, frame or connection from elsewhere, and none inline', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});
