/** A story's working name, from its file's name: without extension, and without what no file system takes. */
export const slugOf = (name: string): string =>
  name
    .replace(/(?<=.)\.[^.]{1,10}$/, '')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .trim() || 'story';
