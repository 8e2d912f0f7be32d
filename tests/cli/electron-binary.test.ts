import { describe, expect, it } from 'vitest';
import { electronFor, type Machine } from '../../src/cli/electron-binary.ts';

const folder = '/app/node_modules/electron';

/** A Linux desktop with Electron installed, but for what a test changes. */
const machine = (changes: Partial<Omit<Machine, 'exists' | 'read'>> & { files?: string[]; settings?: Record<string, string> } = {}): Machine => ({
  platform: 'linux',
  uid: 1000,
  env: { DISPLAY: ':0' },
  owner: () => ({ uid: 1000, mode: 0o100_755 }),
  ...changes,
  exists: (path) => (changes.files ?? [`${folder}/dist/electron`]).includes(path),
  read: (path) => changes.settings?.[path],
});

const reasonOn = (changes: Parameters<typeof machine>[0]): string => {
  const use = electronFor(machine(changes), folder);
  return 'reason' in use ? use.reason : use.binary;
};

describe('Electron’s binary', () => {
  it('is the installed one, by the name that the platform gives it', () => {
    expect(electronFor(machine(), folder)).toEqual({ binary: `${folder}/dist/electron` });
    const mac = `${folder}/dist/Electron.app/Contents/MacOS/Electron`;
    expect(electronFor(machine({ platform: 'darwin', env: {}, files: [mac] }), folder)).toEqual({ binary: mac });
    const windows = `${folder}/dist/electron.exe`;
    expect(electronFor(machine({ platform: 'win32', uid: undefined, env: {}, files: [windows] }), folder)).toEqual({ binary: windows });
  });

  it('is the one that ELECTRON_OVERRIDE_DIST_PATH names', () => {
    const env = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' };
    expect(electronFor(machine({ env, files: ['/opt/electron/electron'] }), folder)).toEqual({ binary: '/opt/electron/electron' });
    expect(electronFor(machine({ env }), folder)).toMatchObject({ missing: false });
    expect(reasonOn({ env })).toContain('/opt/electron');
  });

  it('is missing where it was never installed', () => {
    expect(electronFor(machine({ files: [] }), folder)).toEqual({ reason: 'Electron is not installed here.', missing: true });
  });

  it('is of no use to root, or without a display', () => {
    expect(reasonOn({ uid: 0 })).toContain('root');
    expect(reasonOn({ env: {} })).toContain('DISPLAY');
    expect(reasonOn({ env: { WAYLAND_DISPLAY: 'wayland-0' } })).toContain(folder);
  });

  it('needs open user namespaces or a helper that is root’s', () => {
    for (const [path, value] of [
      ['/proc/sys/kernel/unprivileged_userns_clone', '0\n'],
      ['/proc/sys/user/max_user_namespaces', '0'],
      ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
    ] as const) {
      expect(reasonOn({ settings: { [path]: value } })).toContain('user namespaces');
      expect(reasonOn({ settings: { [path]: value }, owner: () => ({ uid: 0, mode: 0o104_755 }) })).toContain(folder);
    }
    expect(reasonOn({ settings: { '/proc/sys/kernel/unprivileged_userns_clone': '1' } })).toContain(folder);
  });
});
