import type { WebContents } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** Opens an address in the system's browser. */
export type Open = (address: string) => Promise<void>;

/**
 * Hands an http or https address to the system's browser. Everything else is refused: `file:`, `smb:` and the rest
 * make the system run things.
 */
export const openLink = async (address: string, open: Open): Promise<boolean> => {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  await open(url.href);
  return true;
};

/** Keeps a window on the program's own page, and every other window from opening. */
export const guardNavigation = (contents: WebContents, open: Open): void => {
  // Comes before `will-navigate`, for the main frame and for frames inside it.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(url, open);
    return { action: 'deny' };
  });
};
