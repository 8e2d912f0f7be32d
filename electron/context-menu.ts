import { clipboard, Menu, type BrowserWindow } from 'electron';
import { contextMenuTemplate } from './context-menu-template.ts';
import type { Label } from './labels.ts';
import { openLink, type Open } from './navigation.ts';

export const offerContextMenu = (window: BrowserWindow, label: () => Label, open: Open): void => {
  const contents = window.webContents;
  contents.on('context-menu', (_event, context) => {
    const items = contextMenuTemplate(context, {
      label: label(),
      replaceMisspelling: (word) => contents.replaceMisspelling(word),
      learn: (word) => contents.session.addWordToSpellCheckerDictionary(word),
      openLink: (address) => void openLink(address, open),
      copyText: (text) => void clipboard.writeText(text),
    });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
};
