const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm',
  н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
};

/** Lower-case Serbian Cyrillic in the Latin letters of its other script (one letter each by the rules of Vuk and Gaj); all else stays. */
export const latinOf = (cyrillic: string): string => cyrillic.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter);
