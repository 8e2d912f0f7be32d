/**
 * The dictionary for a language: the exact one, the person's own variety of it, or any variety; nothing where there is
 * none. Codes are BCP 47; `preferred` are the person's own, the dearest first.
 */
export const dictionaryFor = (
  language: string,
  available: readonly string[],
  preferred: readonly string[],
): string | undefined => {
  const varieties = available.filter((code) => code === language || code.startsWith(`${language}-`));
  return varieties.find((code) => code === language) ?? preferred.find((code) => varieties.includes(code)) ?? varieties[0];
};
