/** The bytes of a table that is written in Base64; the built program has the bytes themselves (`build/packed-tables.mjs`). */
export const bytesOf = (table: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  if (typeof table !== 'string') return table;
  const text = atob(table);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};
