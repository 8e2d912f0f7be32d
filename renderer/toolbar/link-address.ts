const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address that a person means by what was typed, or `undefined` if it is none that a story may link to: web and
 * mail only, never `javascript:` and the like. A bare "example.org/page" is taken for a web address.
 */
export const linkAddress = (typed: string): string | undefined => {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return undefined;
  const given = URL.parse(text);
  if (given && schemes.has(given.protocol)) return text;
  const bare = /^[^/:?#]+\.[^/:?#]+(?::\d+)?(?:[/?#]|$)/u.test(text) ? URL.parse(`https://${text}`) : null;
  return bare ? `https://${text}` : undefined;
};
