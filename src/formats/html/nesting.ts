/*
 * Which elements end because another begins, after the HTML standard's tree construction
 * (https://html.spec.whatwg.org/multipage/parsing.html), as far as the text of a page depends on it.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidTags = set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

export const foreignRoots = set('svg math');
/** What within them holds no words of theirs, but says what they are. */
export const foreignNotes = set('title desc metadata annotation annotation-xml');

const endsParagraph = set(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
);
const scopes = set('#page html body table td th caption button object template');
const listScopes = set('ul ol menu dl table td th body html #page');
const tableScopes = set('table body html #page');
const headings = set('h1 h2 h3 h4 h5 h6');
const headTags = set('base basefont bgsound link meta title noscript noframes style script template');

interface Implied {
  ends: ReadonlySet<string>;
  within: ReadonlySet<string>;
}

const paragraph: Implied = { ends: set('p'), within: scopes };
const implied: ReadonlyMap<string, Implied[]> = new Map(
  Object.entries({
    li: [{ ends: set('li'), within: listScopes }],
    dt: [{ ends: set('dt dd'), within: listScopes }],
    dd: [{ ends: set('dt dd'), within: listScopes }],
    tr: [{ ends: set('tr'), within: tableScopes }],
    td: [{ ends: set('td th'), within: set('tr table body html #page') }],
    th: [{ ends: set('td th'), within: set('tr table body html #page') }],
    tbody: [{ ends: set('thead tbody tfoot caption'), within: tableScopes }],
    thead: [{ ends: set('caption'), within: tableScopes }],
    tfoot: [{ ends: set('thead tbody'), within: tableScopes }],
    option: [{ ends: set('option'), within: set('select datalist body html #page') }],
    a: [{ ends: set('a'), within: scopes }],
    body: [{ ends: set('head'), within: set('#page body') }],
  }),
);

/**
 * How many of the open elements stay open when `tag` begins.
 * @param open names of the open elements, the outermost first.
 */
export const staysOpen = (open: readonly string[], tag: string): number => {
  // A page may leave out the tags that end its head and begin its body.
  if (open.at(-1) === 'head' && !headTags.has(tag)) return open.length - 1;
  let stays = open.length;
  for (const rule of implied.get(tag) ?? []) stays = Math.min(stays, outermostOf(open, stays, rule));
  if (endsParagraph.has(tag)) stays = outermostOf(open, stays, paragraph);
  if (headings.has(tag) && headings.has(open[stays - 1] ?? '')) stays--;
  return stays;
};

// No drawing and no formula has these: where one begins, its end tag was forgotten.
const endsForeign = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const holdsHtml = set('foreignobject desc title annotation-xml');

/** The same within a drawing or a formula. */
export const staysOpenInForeign = (open: readonly string[], tag: string): number => {
  let stays = open.length;
  if (!endsForeign.has(tag)) return stays;
  for (let at = open.length - 1; at > 0 && !holdsHtml.has(open[at] as string); at--) if (foreignRoots.has(open[at] as string)) stays = at;
  return stays;
};

const outermostOf = (open: readonly string[], from: number, { ends, within }: Implied): number => {
  for (let at = from - 1; at >= 0; at--) {
    const name = open[at] as string;
    if (ends.has(name)) return at;
    if (within.has(name)) return from;
  }
  return from;
};

const cellTags = set('table td th tr tbody thead tfoot caption');

/** How many of the open elements stay open at an end tag; all of them where it ends none. */
export const staysAfter = (open: readonly string[], tag: string): number => {
  for (let at = open.length - 1; at > 0; at--) {
    const name = open[at] as string;
    if (name === tag) return at;
    // A stray end tag in a cell ends nothing outside it.
    if (name === 'table' || (cellTags.has(name) && !cellTags.has(tag))) break;
  }
  return open.length;
};
