/** The variety that a language has where nothing tells which is meant: that of its most writers by CLDR's likely subtags. */
const likeliest = (language: string): string => {
  const { region } = new Intl.Locale(language).maximize();
  return region === undefined ? language : `${language}-${region}`;
};

/**
 * The dictionary for a language: the exact one, the person's own variety of it, the likeliest, or any; nothing where there
 * is none. Codes are BCP 47; `preferred` are the person's own, the dearest first.
 */
export const dictionaryFor = (
  language: string,
  available: readonly string[],
  preferred: readonly string[],
): string | undefined => {
  const varieties = available.filter((code) => code === language || code.startsWith(`${language}-`));
  const dear = [language, ...preferred, likeliest(language)];
  return dear.find((code) => varieties.includes(code)) ?? varieties[0];
};
