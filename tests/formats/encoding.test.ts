import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../src/formats/detect-encoding.ts';
import { decode, encode, encodingOf } from '../../src/formats/encoding.ts';
import type { Encoding } from '../../src/formats/encodings.ts';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';

const copy: [Encoding, string][] = [
  ['windows-1252', 'Die Brücke über den Hafen bleibt zwei Nächte lang gesperrt, sagte der Bürgermeister am Montag. Für Fußgänger öffnet sie früh.'],
  ['windows-1252', 'Le pont du port sera fermé pendant deux nuits, a annoncé la mairie. Les piétons pourront passer dès l’aube, précise-t-elle.'],
  ['windows-1250', 'Most přes přístav bude dvě noci uzavřen, oznámil v pondělí starosta. Chodci budou moci přejít až ráno, řekl šéf úřadu.'],
  ['windows-1251', 'Мост через гавань закроют на две ночи, сообщил в понедельник мэр города. Пешеходы смогут пройти только утром.'],
  ['koi8-r', 'Мост через гавань закроют на две ночи, сообщил в понедельник мэр города. Пешеходы смогут пройти только утром.'],
  ['windows-1254', 'Liman köprüsü iki gece kapatılacak, diye açıkladı belediye. Yayalar sabah geçebilecek; şehirde ışıklar sönecek.'],
  ['windows-1257', 'Uosto tiltas bus uždarytas dvi naktis, pirmadienį pranešė savivaldybė. Pėstieji galės eiti ryte, sakė meras.'],
  ['koi8-u', 'Міст через гавань закриють на дві ночі, повідомила міська рада у понеділок.'],
  ['windows-874', 'สะพานท่าเรือจะปิดสองคืน นายกเทศมนตรีกล่าวเมื่อวันจันทร์'],
  ['windows-1253', 'Η γέφυρα του λιμανιού θα παραμείνει κλειστή για δύο νύχτες, ανακοίνωσε τη Δευτέρα ο δήμαρχος. Άνοιξε ξανά το πρωί.'],
  ['windows-1255', 'גשר הנמל ייסגר לשני לילות, הודיעה העירייה ביום שני. הולכי רגל יוכלו לעבור רק בבוקר, אמר ראש העיר לתושבים.'],
  ['windows-1256', 'يغلق جسر الميناء ليلتين متتاليتين، حسبما أعلنت البلدية يوم الاثنين. ويمكن للمشاة العبور في الصباح فقط، كما قال رئيس البلدية.'],
  ['shift_jis', '港の橋は二晩にわたって閉鎖されると、市が月曜日に発表した。歩行者は朝まで渡ることができないという。'],
  ['euc-jp', '港の橋は二晩にわたって閉鎖されると、市が月曜日に発表した。歩行者は朝まで渡ることができないという。'],
  ['iso-2022-jp', '港の橋は二晩にわたって閉鎖されると、市が月曜日に発表した。'],
  ['gb18030', '港口大桥将关闭两个晚上，市政府周一宣布。行人要等到早上才能通过，市长对居民说。工程师正在检查支座。'],
  ['big5', '港口大橋將關閉兩個晚上，市政府週一宣布。行人要等到早上才能通過，市長對居民說。工程師正在檢查支座。'],
  ['euc-kr', '항구 다리는 이틀 밤 동안 폐쇄된다고 시가 월요일에 발표했다. 보행자는 아침까지 건널 수 없다고 시장이 말했다.'],
  ['utf-8', 'Die Brücke über den Hafen bleibt gesperrt.'],
  ['utf-16le', 'Die Brücke über den Hafen bleibt gesperrt.\r\n'],
  // Letters of Chinese have a zero byte too, on the other side.
  ['utf-16le', '大桥星期一关闭，市政府宣布。\n行人要等到早上才能通过。'],
  ['utf-16be', '大桥星期一关闭，市政府宣布。'],
  ['utf-16be', 'يغلق جسر الميناء ليلتين.\nويمكن للمشاة العبور في الصباح فقط.'],
  ['utf-16be', '港の橋は二晩にわたって閉鎖される。\n市が発表した。\n'],
];

describe('the encoding of a text', () => {
  test.each(copy)('%s is told by its bytes: %s', (encoding, text) => {
    const bytes = encode(text, encoding, false, '');
    const found = detectEncoding(bytes);
    expect(found).toBe(encoding);
    expect(decode(bytes, encoding)).toEqual({ text, encoding, bom: false });
    expect(encode(text, encoding, false, '')).toEqual(bytes);
  });

  test('is told by what comes after a long stretch of plain letters', () => {
    const bytes = encode(`${'The bridge is shut. '.repeat(8000)}橋は二晩にわたって閉鎖されると、市が月曜日に発表した。`, 'shift_jis', false, '');
    expect(detectEncoding(bytes)).toBe('shift_jis');
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s is told by its mark, which is no part of the text', (encoding) => {
    const bytes = encode('Brücke', encoding, true, '');
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decode(bytes, encoding)).toEqual({ text: 'Brücke', encoding, bom: true });
  });

  test.each([
    ['utf-16le', false], ['utf-16le', true], ['utf-16be', false], ['utf-16be', true],
  ] as const)('%s with half a letter at its end is read, and the half told (mark: %s)', async (encoding, bom) => {
    const cut = encode('The bridge over the harbour is shut.\nö', encoding, bom, '').slice(0, -1);
    const [story] = await readStories({ name: 'a.txt', bytes: cut });
    expect(story?.meta.source).toMatchObject({ encoding, bom, misfits: 1 });
    expect(story?.blocks.map((block) => block.children[0]?.text)).toEqual(['The bridge over the harbour is shut.', '\ufffd']);
  });

  test('stays UTF-8 where a cut left half a character, and that half is written again', () => {
    const bytes = encode('Die Brücke über den Hafen bleibt für die Fußgänger und Züge zwei Nächte lang geschlossen ö', 'utf-8', false, '').slice(0, -1);
    expect(detectEncoding(bytes)).toBe('utf-8');
    const { text } = decode(bytes, 'utf-8');
    expect(text).toMatch(/^Die Brücke/);
    expect(encode(text, 'utf-8', false, '')).toEqual(bytes);
  });

  test.each([
    ['a slip into windows-1252', ['Le café, un thé', 0xe9, ' à la carte.']],
    ['two of them', ['Der Fluß ist über', 0xfc, 'ber die Ufer', 0xe4, ' der Brücke.']],
    ['a character cut in two', ['“Closed”, she said', 0xe2, 0x80, ' — until June.']],
  ])('stays UTF-8 with %s, which is told and written again', async (_, pieces) => {
    const bytes = Uint8Array.from(pieces.flatMap((piece) => (typeof piece === 'number' ? [piece] : [...encode(piece, 'utf-8', false, '')])));
    const [story] = await readStories({ name: 'a.txt', bytes });
    expect(story?.meta.source).toMatchObject({ encoding: 'utf-8', misfits: pieces.filter((piece) => typeof piece === 'number').length });
    expect(story && (await formats.text.writer.write(story))).toEqual(bytes);
  });

  test('is not UTF-8 for a chance pair or two', () => {
    expect(detectEncoding(encode('Â« Déjà vu », dit-elle.', 'windows-1252', false, ''))).toBe('windows-1252');
    expect(detectEncoding(encode('всё ещё', 'koi8-r', false, ''))).not.toBe('utf-8');
  });

  test('UTF-8 keeps every byte that belongs to no character', () => {
    const high = Array.from({ length: 128 }, (_, i) => i + 128);
    const stray = Uint8Array.from([...high.flatMap((byte) => [byte, 65]), ...encode('😀', 'utf-8', false, ''), ...high.toReversed()]);
    const { text } = decode(stray, 'utf-8');
    expect(text).toContain('😀');
    expect(encode(text, 'utf-8', false, '')).toEqual(stray);
  });

  test('is what the file declares, if its bytes bear that out', () => {
    const bytes = encode('Brücke', 'windows-1250', false, '');
    expect(detectEncoding(bytes, 'iso-8859-2')).toBe('iso-8859-2');
    expect(detectEncoding(encode('Brücke', 'utf-8', false, ''), 'windows-1252')).toBe('utf-8');
    expect(detectEncoding(bytes, 'utf-8')).not.toBe('utf-8');
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['a PDF', [...'%PDF-1.7\n'].map((c) => c.charCodeAt(0))],
    ['a text that a zero byte strayed into', [...'The bridge\0 is shut for two nights.\n'].map((c) => c.charCodeAt(0))],
    ['control characters', [1, 2, 3, 4, 65, 66, 5, 6]],
  ])('%s has none', (_, bytes) => {
    expect(detectEncoding(Uint8Array.from(bytes))).toBeUndefined();
  });

  test('is known by every label that the web uses', () => {
    expect(encodingOf('latin1')).toBe('windows-1252');
    expect(encodingOf('SJIS')).toBe('shift_jis');
    expect(encodingOf('gb2312')).toBe('gb18030');
    expect(encodingOf('ebcdic')).toBeUndefined();
  });
});
