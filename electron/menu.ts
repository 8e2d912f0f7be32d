import { app, Menu } from 'electron';
import type { CommandId } from '../src/contract/commands.ts';
import type { Settings } from '../src/contract/settings.ts';
import { labelsIn } from './labels.ts';
import { menuTemplate } from './menu-template.ts';

export interface MenuActions {
  run(command: CommandId): void;
  openRecent(path: string): void;
}

/** Puts up the native menu, in the language and with the keys of the settings. */
export const showMenu = (settings: Settings, recent: readonly string[], actions: MenuActions): void => {
  const template = menuTemplate({
    mac: process.platform === 'darwin',
    packaged: app.isPackaged,
    label: labelsIn(settings.language),
    keys: settings.keys,
    recent,
    run: actions.run,
    openRecent: actions.openRecent,
    about: () => app.showAboutPanel(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
