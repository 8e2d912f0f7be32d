const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that may stand in what is exported: http, https or mailto, absolute.
 * @param base the story's own address: a relative link is resolved against it.
 */
export const safeLink = (link: string | undefined, base: string | undefined): string | undefined => {
  if (link === undefined) return undefined;
  const url = URL.parse(link, base);
  return url !== null && SCHEMES.has(url.protocol) ? url.href : undefined;
};

/** The address that a link of a page leads to; `undefined` for one that no browser would go to as to a page. A relative one stays so without a base. */
export const linkOfPage = (href: string, base: string | undefined): string | undefined => {
  if (!leads(href)) return undefined;
  const url = URL.parse(href, base);
  // What is no address by itself is relative.
  if (url === null) return /^[a-z][a-z0-9+.-]*:/i.test(href) ? undefined : href;
  return SCHEMES.has(url.protocol) ? (URL.canParse(href) ? href : url.href) : undefined;
};

/** Whether an address leads anywhere: not one that runs a script or carries its own content, not a place in the same page. */
export const leads = (link: string): boolean => link !== '' && !link.startsWith('#') && !CARRIES.test(link.replaceAll(IGNORED, ''));

// Browsers take these out of an address before they look at its scheme.
const IGNORED = /[\t\n\r]/g;
const CARRIES = /^[\s\p{Cc}]*(javascript|data|vbscript|blob|file):/iu;
