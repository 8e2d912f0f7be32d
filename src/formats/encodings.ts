// Names only: what offers a choice of encodings needn't load their tables.

export const unicode = ['utf-8', 'utf-16le', 'utf-16be'] as const;
export const singleByte = [
  'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256',
  'windows-1257', 'windows-1258', 'windows-874', 'iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8',
  'iso-8859-15', 'koi8-r', 'koi8-u', 'ibm866', 'macintosh',
] as const;
export const multiByte = ['shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'big5', 'euc-kr'] as const;

/** Every encoding that a file can be read and written in: WHATWG names. */
export const encodings = [...unicode, ...singleByte, ...multiByte] as const;
export type Encoding = (typeof encodings)[number];
