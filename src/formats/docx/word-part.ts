import { Parser } from 'htmlparser2';

/** A paragraph of a part of a Word document, with what is beside its text. */
export interface WordParagraph {
  text: string;
  /** What its tracked changes take away. */
  deleted: string;
  /** Ids of the comments on it. */
  comments: string[];
  /** Descriptions or names of its charts and diagrams, which are no pictures in a file. */
  charts: string[];
  /** The comment that it is part of. */
  comment?: string;
}

const drawn = new Set(['c:chart', 'cx:chart', 'dgm:relIds']);

/** The paragraphs of a part of a Word document in the order of their ends, empty ones too. */
export const paragraphsOf = (xml: string): WordParagraph[] => {
  const paragraphs: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  let comment: string | undefined;
  let drawing = '';
  let fallback = 0;
  let taking: 'text' | 'deleted' | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // An older program's way to write once more what has just been written.
        if (name === 'mc:Fallback') fallback++;
        if (fallback > 0) return;
        const last = open.at(-1);
        taking = name === 'w:t' ? 'text' : name === 'w:delText' ? 'deleted' : undefined;
        if (name === 'w:p') open.push({ text: '', deleted: '', comments: [], charts: [], ...(comment === undefined ? {} : { comment }) });
        else if (name === 'w:comment') comment = attributes['w:id'];
        else if (name === 'wp:docPr') drawing = attributes['descr'] || attributes['title'] || attributes['name'] || '';
        else if (name === 'w:commentReference') last?.comments.push(attributes['w:id'] ?? '');
        else if (drawn.has(name)) last?.charts.push(drawing);
        else if ((name === 'w:tab' || name === 'w:br') && last) last.text += ' ';
      },
      ontext(text) {
        const last = open.at(-1);
        if (taking !== undefined && last && fallback === 0) last[taking] += text;
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') fallback--;
        if (fallback > 0) return;
        taking = undefined;
        const ended = name === 'w:p' ? open.pop() : undefined;
        if (ended) paragraphs.push(ended);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return paragraphs;
};
