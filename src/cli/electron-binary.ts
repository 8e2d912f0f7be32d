import { join } from 'node:path';

/** What has to be known of a machine to say whether Electron can run there. */
export interface Machine {
  platform: NodeJS.Platform;
  /** The user's number; Windows has none. */
  uid: number | undefined;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** A small file's text; `undefined` if it can't be read. */
  read(path: string): string | undefined;
  /** A file's owner and mode; `undefined` if it isn't there. */
  owner(path: string): { uid: number; mode: number } | undefined;
}

export type ElectronUse =
  | { binary: string }
  /** `reason`: one line for a person. `missing`: installing Electron would help. */
  | { reason: string; missing: boolean };

const nameOn = (platform: NodeJS.Platform): string => {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
};

const settingIs = (machine: Machine, path: string, value: string): boolean => machine.read(path)?.trim() === value;

/** Chromium's sandbox needs namespaces that any user may make, or a helper that belongs to root and runs as root. */
const sandboxIsClosed = (machine: Machine, folder: string): boolean => {
  const closed =
    settingIs(machine, '/proc/sys/kernel/unprivileged_userns_clone', '0') ||
    settingIs(machine, '/proc/sys/user/max_user_namespaces', '0') ||
    settingIs(machine, '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1');
  if (!closed) return false;
  const helper = machine.owner(join(folder, 'chrome-sandbox'));
  return !(helper && helper.uid === 0 && (helper.mode & 0o4001) === 0o4001);
};

/**
 * Electron's binary, if this machine can run it.
 * @param electronFolder the installed `electron` package.
 */
export const electronFor = (machine: Machine, electronFolder: string): ElectronUse => {
  const given = machine.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = given || join(electronFolder, 'dist');
  const binary = join(folder, nameOn(machine.platform));
  if (!machine.exists(binary)) {
    if (given) return { reason: `ELECTRON_OVERRIDE_DIST_PATH has no ${nameOn(machine.platform)}: ${given}`, missing: false };
    return { reason: 'Electron is not installed here.', missing: true };
  }
  if (machine.platform !== 'linux') return { binary };
  if (machine.uid === 0) return { reason: 'Electron keeps its sandbox, and that does not run as root.', missing: false };
  if (!machine.env['DISPLAY'] && !machine.env['WAYLAND_DISPLAY']) {
    return { reason: 'There is no display for a window (DISPLAY and WAYLAND_DISPLAY are not set).', missing: false };
  }
  if (sandboxIsClosed(machine, folder)) {
    return { reason: 'This system keeps user namespaces closed, and Electron’s sandbox needs them.', missing: false };
  }
  return { binary };
};
