/** A day as a language writes it; `undefined` for what is no ISO 8601 date. A date without a time is that day everywhere. */
export const shownDate = (iso: string | undefined, language: string): string | undefined => {
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toLocaleDateString(language, { dateStyle: 'long', ...(/T/.test(iso ?? '') ? {} : { timeZone: 'UTC' }) });
};
