import { beforeEach, describe, expect, it } from 'vitest';
import type { Session, WebContents } from 'electron';
import { resetDouble } from '../electron/double/electron.ts';
import { session } from '../electron/double/session.ts';
import { WebContents as ContentsDouble } from '../electron/double/web-contents.ts';
import { guardNavigation, openLink } from '../../electron/navigation.ts';
import { guardPermissions } from '../../electron/permissions.ts';
import { isOwnSender } from '../../electron/sender.ts';

beforeEach(resetDouble);

describe('a link that leaves the program', () => {
  const opened = async (address: string) => {
    const got: string[] = [];
    const said = await openLink(address, async (url) => void got.push(url));
    return { said, got };
  };
  it.each(['https://example.org/a?b=c', 'http://example.org/'])('%s goes to the system', async (address) => {
    expect(await opened(address)).toEqual({ said: true, got: [address] });
  });
  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'ms-settings:', 'mailto:a@b.c', ' ', 'example.org', 'data:text/html,x'])(
    '%s goes nowhere',
    async (address) => expect(await opened(address)).toEqual({ said: false, got: [] }),
  );
});

describe('a window stays on the program', () => {
  const guarded = () => {
    const opened: string[] = [];
    const contents = new ContentsDouble();
    guardNavigation(contents as unknown as WebContents, async (url) => void opened.push(url));
    const held = (event: string, details: object): boolean => {
      let prevented = false;
      contents.emit(event, { ...details, preventDefault: () => (prevented = true) });
      return prevented;
    };
    return { contents, opened, held };
  };

  it('whatever it is led to', () => {
    const { held, opened } = guarded();
    expect(held('will-frame-navigate', { url: 'https://evil.example/', isMainFrame: true })).toBe(true);
    expect(held('will-frame-navigate', { url: 'file:///etc/passwd', isMainFrame: true })).toBe(true);
    expect(held('will-redirect', { url: 'https://evil.example/', isMainFrame: true })).toBe(true);
    expect(opened).toEqual([]);
  });
  it('but may load its own page again, in its main frame only', () => {
    const { held } = guarded();
    expect(held('will-frame-navigate', { url: 'app://bluepencil/index.html', isMainFrame: true })).toBe(false);
    expect(held('will-frame-navigate', { url: 'app://bluepencil/index.html', isMainFrame: false })).toBe(true);
  });
  it('and takes no webview', () => {
    expect(guarded().held('will-attach-webview', {})).toBe(true);
  });
  it('and opens no other; a web address goes to the browser instead', () => {
    const { contents, opened } = guarded();
    expect(contents.openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(contents.openHandler?.({ url: 'app://bluepencil/index.html' })).toEqual({ action: 'deny' });
    expect(contents.openHandler?.({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://example.org/']);
  });
});

describe('permissions', () => {
  const own = 'app://bluepencil/index.html';
  const requested = (permission: string, requestingUrl = own, isMainFrame = true) => {
    guardPermissions(session.defaultSession as unknown as Session);
    let granted: boolean | undefined;
    session.defaultSession.requestHandler?.({}, permission, (yes) => (granted = yes), { requestingUrl, isMainFrame });
    const checked = session.defaultSession.checkHandler?.({}, permission, new URL(requestingUrl).href, { isMainFrame });
    return { granted, checked };
  };

  it('let clean copy onto the clipboard', () => {
    expect(requested('clipboard-sanitized-write')).toEqual({ granted: true, checked: true });
  });
  it.each(['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'hid', 'unknown'])('deny %s', (permission) => {
    expect(requested(permission)).toEqual({ granted: false, checked: false });
  });
  it('deny everything to another page or frame', () => {
    expect(requested('clipboard-sanitized-write', 'https://evil.example/')).toEqual({ granted: false, checked: false });
    expect(requested('clipboard-sanitized-write', own, false)).toEqual({ granted: false, checked: false });
  });
  it('deny devices and the screen', () => {
    guardPermissions(session.defaultSession as unknown as Session);
    expect(session.defaultSession.deviceHandler?.({})).toBe(false);
    let streams: unknown = 'unanswered';
    session.defaultSession.displayHandler?.({}, (answer) => (streams = answer));
    expect(streams).toBeNull();
  });
});

describe('who may speak to the main process', () => {
  const frame = { origin: 'app://bluepencil', url: 'app://bluepencil/index.html', detached: false, parent: null };
  const allowed = (senderFrame: unknown) => isOwnSender({ senderFrame } as Parameters<typeof isOwnSender>[0]);

  it('is the program’s own page', () => expect(allowed(frame)).toBe(true));
  it.each([
    ['a frame that is gone', null],
    ['a page from elsewhere', { ...frame, origin: 'https://evil.example' }],
    ['a page without an origin', { ...frame, origin: 'null' }],
    ['a file', { ...frame, origin: 'file://' }],
    ['a frame inside the page', { ...frame, parent: frame }],
    ['a frame on its way out', { ...frame, detached: true }],
  ])('is not %s', (_who, senderFrame) => expect(allowed(senderFrame)).toBe(false));
});
