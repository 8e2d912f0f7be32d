/** What a story's text is made of. Slate edits these very objects, so they are plain data. */

export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'preformatted';

/** An editor's word on a passage. It travels with the text that it is about. */
export interface Decision {
  verdict: 'trim' | 'keep';
  /** Who decided. */
  by: string;
  /** When, ISO 8601 in UTC. */
  at: string;
}

/** What a block or a run of text can bear: the flag that it belongs to, and what was decided about it. */
export interface Marked {
  /** A flag's id, unique in its story. */
  flag?: string;
  decision?: Decision;
}

/** A run of text with the same marks. `link` is an absolute or relative address as the source gave it. */
export interface TextRun extends Marked {
  text: string;
  bold?: true;
  italic?: true;
  link?: string;
}

/** Whether a block or run was trimmed: it stays in the document, and out of the clean copy. */
export const isTrimmed = (marked: Marked): boolean => marked.decision?.verdict === 'trim';

export interface Block extends Marked {
  type: BlockType;
  /** Headings only: 1 to 6. */
  level?: number;
  /** List items only. */
  list?: 'bullet' | 'number';
  /** List items only: how deep it is nested, from 0. */
  depth?: number;
  /**
   * Plain text only: the exact line breaks and blank lines that followed this block in the source.
   * With them a plain text file is written back byte for byte.
   */
  end?: string;
  children: TextRun[];
}
