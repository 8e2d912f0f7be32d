const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The labelled things that hold every word typed; those that begin with the first word come first, else the order stays. */
export const matchLabels = <T extends { label: string }>(things: readonly T[], typed: string): T[] => {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  const [first = ''] = words;
  const found = things.filter(({ label }) => words.every((word) => plain(label).includes(word)));
  return found.toSorted((a, b) => Number(plain(b.label).startsWith(first)) - Number(plain(a.label).startsWith(first)));
};
