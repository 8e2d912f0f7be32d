/**
 * An address that may stand in what is exported: http, https or mailto, absolute.
 * @param base the story's own address: a relative link is resolved against it.
 */
export const safeLink = (link: string | undefined, base: string | undefined): string | undefined => {
  if (link === undefined) return undefined;
  const url = URL.parse(link, base);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
};

/** Whether an address leads anywhere: not one that runs a script or carries its own content, not a place in the same page. */
export const leads = (link: string): boolean => link !== '' && !link.startsWith('#') && !CARRIES.test(link.replaceAll(IGNORED, ''));

// Browsers take these out of an address before they look at its scheme.
const IGNORED = /[\t\n\r]/g;
const CARRIES = /^[\s\p{Cc}]*(javascript|data|vbscript|blob|file):/iu;
