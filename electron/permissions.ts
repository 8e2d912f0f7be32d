import type { Session } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** All that the program needs: writing clean copy to the clipboard. Reading it goes by an ordinary paste. */
export const isAllowed = (permission: string, address: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnAddress(address);

/** Denies whatever a page may ask of the system, by request and by check. */
export const guardPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, allow, details) => {
    allow(details.isMainFrame && isAllowed(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => details.isMainFrame && isAllowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
};
