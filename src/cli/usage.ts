export const usage = `Blue Pencil takes boilerplate out of news copy.

bluepencil flag  [PATH… | -]
    Finds boilerplate and changes nothing: JSON Lines, one object an article.
bluepencil clean [PATH… | -] [--to FORMAT] [--out DIR] [--tier trim|review]
    Writes the clean copy of each article.
bluepencil open  [PATH…] [--browser] [--no-launch]
    Opens the editor.

A PATH is an article, a folder of articles, or a file of JSON Lines. With "-", or without a PATH
where standard input is no terminal, JSON Lines are read from standard input:
    {"id", "text", "source"?}   or   {"id", "html", "url"?}
Of a web page the article is read; what was left out is said on standard error.

clean
  --to FORMAT     text, markdown, html, docx, json, ninjs, or jsonl: {"id", "text", "trimmed"} a line.
                  Without it: an article's own format; jsonl for JSON Lines and for several paths.
  --out DIR       Writes a file for each article there; never over one that exists.
  --tier TIER     trim (the default): trims what the finder is sure of.
                  review: also trims what it would leave to an editor.

open
  --browser       Opens in the browser, at an address of this machine that it prints.
  --no-launch     Leaves opening that address to you.

  --help, --version

What the desk keeps lies in your data folder, or in BLUEPENCIL_HOME.
Exit code: 0, 1 if an article could not be processed, 2 if the command was not understood.
`;

/** The command line was not understood. Its message is for the person who typed it. */
export class UsageError extends Error {}
