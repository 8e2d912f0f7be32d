/** The window's address: a scheme of its own, since pages from `file:` share one origin with every other file. */
export const scheme = 'app';
const host = 'bluepencil';
export const appOrigin = `${scheme}://${host}`;
export const startPage = `${appOrigin}/index.html`;

/** Whether an address is a page of this program. Anything that is no address at all is not. */
export const isOwnAddress = (address: string): boolean => {
  const url = URL.parse(address);
  return url?.protocol === `${scheme}:` && url.host === host;
};
