/** The last piece of an address's path. No regular expression: one that seeks the end starts anew at each of its letters. */
export const fileNameOf = (url: string): string => {
  const [path = ''] = url.split(/[?#]/, 1);
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
};
