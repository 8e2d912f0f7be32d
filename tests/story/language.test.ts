import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/story/language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'The ferry was late again on Tuesday, and nobody at the harbour could say why.'],
    ['de', 'Die Fähre kam am Dienstag wieder zu spät, und niemand am Hafen wusste, warum.'],
    ['fr', 'Le bac est encore arrivé en retard mardi, et personne au port ne savait pourquoi.'],
    ['ru', 'Паром снова опоздал во вторник, и никто в порту не мог объяснить почему.'],
    ['ar', 'تأخرت العبارة مرة أخرى يوم الثلاثاء، ولم يعرف أحد في الميناء السبب.'],
    ['he', 'המעבורת איחרה שוב ביום שלישי, ואיש בנמל לא ידע להסביר מדוע.'],
    ['ja', '火曜日もフェリーは遅れ、港では誰もその理由を説明できなかった。'],
    ['zh', '星期二渡轮又晚点了，码头上没有人能说明原因。'],
  ])('tells %s', (language, text) => expect(languageOf(text)).toBe(language));

  it.each([
    ['ko', '저작권자 무단전재 및 재배포 금지'],
    ['zh', '责任编辑：王小明'],
    ['zh', '相关阅读'],
    ['ja', '広告のお問い合わせ'],
  ])('tells %s by the script of a short line', (language, text) => expect(languageOf(text)).toBe(language));

  it('goes by the script of most letters', () => {
    expect(languageOf('The paper printed the name 東京都庁 beside the picture, and nobody at the harbour could say why.')).toBe('en');
    expect(languageOf('서울의 새 다리는 BLUE RIVER라는 이름으로 화요일에 문을 열었다')).toBe('ko');
  });

  it('does not guess where there is nothing to tell by', () => {
    expect(languageOf('')).toBe('und');
    expect(languageOf('12 – 7 (4:3)')).toBe('und');
  });

  it('takes a text with half a character in it', () => {
    expect(languageOf('The ferry \ud83d was late again on Tuesday, and nobody at the harbour could say why.')).toBe('en');
  });
});
