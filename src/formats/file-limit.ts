/** The largest file that is read, in bytes. */
export const fileLimit = 64 * 1024 * 1024;

/** The largest Markdown, in bytes: its parser keeps the place of every piece, which takes two hundred times the file's size. */
export const markdownLimit = 4 * 1024 * 1024;

export const sizeInWords = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;
