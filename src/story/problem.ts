/**
 * Everything that can go wrong between a person and the desk: what happened, to which file, what to do.
 * `{{file}}` and `{{detail}}` are filled in; the interface's catalogues translate by code.
 */
export const problemSentences = {
  'file-missing': '{{file}} is no longer there. Look for it in its folder or open it from another place.',
  'path-unknown': 'There is no file or folder at {{file}}. Check how it is written, and open it again.',
  'file-unreadable': '{{file}} may not be read ({{detail}}). Check its permissions, then open it again.',
  'file-empty': '{{file}} is empty. There is nothing to edit.',
  'file-too-large': '{{file}} is {{detail}}, more than an article can be. Split it; "bluepencil flag" takes JSON Lines of any size.',
  'file-binary': '{{file}} is not text, whatever its name says. Open it in the program it comes from and save it as text or DOCX.',
  'file-damaged': '{{file}} could not be read as {{detail}}. It may be damaged: open it in the program it comes from and save it again.',
  'format-unknown': 'Blue Pencil does not read files like {{file}}. It reads plain text, Markdown, HTML, MHTML, DOCX, JSON Lines and ninjs.',
  'article-missing': '{{file}} holds no article text that could be found.',
  'articles-spoilt': '{{file}} holds articles that could not be read: {{detail}}. The others are open; put those right, then open the file again.',
  'encoding-unknown': '{{detail}} is not an encoding that Blue Pencil knows.',
  'encoding-lacks': '{{file}} cannot be written as {{detail}}: the text has characters that this encoding lacks. Choose UTF-8.',
  'story-unknown': 'That story is not on the desk any more. Open its file again.',
  'story-decided': '{{file}} has decisions or edits already; with another encoding they would be lost. Undo them first.',
  'story-elsewhere': '{{file}} was changed in another window. Reload the story to go on; what is on the desk is kept.',
  'ledger-rejected': 'A change to {{file}} could not be written down ({{detail}}). Reload the story; what was written down is kept.',
  'disk-full': 'There is no room left to write {{file}}. Nothing was changed on disk. Free some space or choose another folder.',
  'folder-readonly': '{{file}} may not be written there ({{detail}}). Choose another folder.',
  'write-failed': '{{file}} could not be written ({{detail}}). Nothing was changed on disk. Try another folder.',
  'desk-damaged': 'The desk in {{file}} is damaged ({{detail}}). Put back a copy of that file, or move it away to begin with an empty desk.',
  'desk-unwritable': 'The desk cannot be kept in {{file}} ({{detail}}). Check the permissions there, or set BLUEPENCIL_HOME to another folder.',
  'token-unknown': 'That file or folder was chosen too long ago. Choose it again.',
  'cancelled': 'Cancelled.',
  'argument-rejected': 'The desk did not understand that request ({{detail}}).',
  'desk-gone': 'Blue Pencil is not running any more. What was changed here since then is not written down: copy it, and start Blue Pencil again.',
  'desk-failed': 'Something went wrong in the desk ({{detail}}). What was written down before is kept; try again.',
} as const;

export type ProblemCode = keyof typeof problemSentences;

export interface Problem {
  code: ProblemCode;
  /** The file's or story's name, as a person knows it. */
  file?: string;
  detail?: string;
}

export const sentenceOf = (problem: Problem): string =>
  problemSentences[problem.code]
    .replaceAll('{{file}}', problem.file ?? 'The file')
    .replaceAll('{{detail}}', problem.detail ?? 'no reason given');

/** A problem as an exception, inside one process. */
export class DeskError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(sentenceOf(problem), options);
    this.name = 'DeskError';
    this.problem = problem;
  }
}
