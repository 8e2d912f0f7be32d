import type { Settings } from '../../src/contract/settings.ts';
import { attempt } from './saying.ts';
import { change, now } from './window-state.ts';

/** Changes settings at once in the window and then on the desk; if the desk can't keep them, they go back. */
export const saveSettings = async (settings: Partial<Settings>): Promise<void> => {
  const before = now().settings;
  change({ settings: { ...before, ...settings } });
  const saved = await attempt(() => window.bluePencil.desk.setSettings({ settings }));
  change({ settings: saved ?? before });
};
