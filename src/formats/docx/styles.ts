import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
// Twentieths of a point: a quarter of an inch a level.
const indent = (level: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } });

export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•–·'.charAt(level % 3),
        alignment: AlignmentType.START,
        style: indent(level),
      })),
    },
    {
      reference: 'numbers',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: indent(level),
      })),
    },
  ],
};

const afterLine = { spacing: { after: 160 } };

/** @param language ISO 639-1, for the spelling checker of the program that opens the file. */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { size: 22, ...(language === 'und' ? {} : { language: { value: language, eastAsia: language, bidirectional: language } }) },
      paragraph: { spacing: { after: 160, line: 276 } },
    },
  },
  paragraphStyles: [
    { id: 'Byline', name: 'Byline', basedOn: 'Normal', next: 'Normal', run: { italics: true }, paragraph: afterLine },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', run: { italics: true }, paragraph: { indent: { start: 720, end: 720 }, ...afterLine } },
    { id: 'Preformatted', name: 'HTML Preformatted', basedOn: 'Normal', run: { font: 'Courier New', size: 20 }, paragraph: afterLine },
  ],
});
