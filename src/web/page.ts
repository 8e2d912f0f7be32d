import { pageHost } from './page-host.ts';

// The address bar's path holds the secret; everything the page asks for lies below it.
window.bluePencil = pageHost(
  window,
  new URL('.', window.location.href),
  (address, init) => fetch(address, init),
  (address) => new EventSource(address),
);
