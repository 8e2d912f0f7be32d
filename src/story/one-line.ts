/** A text on one line: every run of white space is one space, and there is none at its ends. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
