import { Tokenizer } from 'htmlparser2';
import { foreignNotes, foreignRoots, staysAfter, staysOpen, staysOpenInForeign, voidTags } from './nesting.ts';
import type { Attributes, PageTree } from './page-tree.ts';
import { isBlockTag } from './tags.ts';

/** Elements below this depth become siblings, as browsers have it: no page is written so, and a stack stays short. */
const DEEPEST = 512;

const keptAttributes = new Set([
  'id', 'class', 'href', 'rel', 'content', 'name', 'property', 'itemprop', 'itemtype', 'type', 'role', 'hidden', 'style', 'aria-hidden',
  'aria-label', 'lang', 'dir', 'datetime', 'http-equiv', 'src', 'alt', 'data-src', 'shadowrootmode', 'shadowmode',
]);

/** Names and styles are looked at again for each part of a page: a hostile one of a megabyte must not be. */
const LONGEST_NAME = 2000;
const keptWhole = new Set(['href', 'content', 'src', 'alt', 'data-src']);

/** Scripts other than data, and styles, are never even stored. */
const isCode = (tag: string, attributes: Attributes | undefined): boolean =>
  tag === 'style' || (tag === 'script' && !/ld\+json/i.test(attributes?.['type'] ?? ''));

/** Parses a page, or a piece of one. No script runs and nothing is fetched. Takes time in proportion to the page's length. */
export const parseHtml = (html: string): PageTree => new Builder(html).tree;

class Builder {
  readonly tree: PageTree = { tag: ['#page'], parent: [-1], end: [0], text: [''], attributes: [undefined], foreign: new Map() };
  readonly #html: string;
  readonly #names = new Map<string, string>();
  #openTags: string[] = ['#page'];
  #openNodes: number[] = [0];
  #foreign = 0;
  #foreignNotes = 0;
  #foreignWords: string[] = [];
  #tag = '';
  #attributes: Attributes | undefined;
  #attribute: string | undefined;
  #value = '';

  constructor(html: string) {
    this.#html = html;
    const tokenizer = new Tokenizer({ decodeEntities: true }, {
      onopentagname: (start, end) => {
        this.#tag = this.#name(start, end);
        this.#attributes = undefined;
      },
      onattribname: (start, end) => {
        const name = this.#name(start, end);
        this.#attribute = keptAttributes.has(name) && this.#attributes?.[name] === undefined ? name : undefined;
        this.#value = '';
      },
      onattribdata: (start, end) => {
        if (this.#attribute !== undefined) this.#value += html.slice(start, end);
      },
      onattribentity: (point) => {
        if (this.#attribute !== undefined) this.#value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (this.#attribute === undefined) return;
        (this.#attributes ??= {})[this.#attribute] = keptWhole.has(this.#attribute) ? this.#value : this.#value.slice(0, LONGEST_NAME);
      },
      onopentagend: () => this.#open(false),
      onselfclosingtag: () => this.#open(true),
      onclosetag: (start, end) => this.#close(this.#name(start, end)),
      ontext: (start, end) => this.#text(html.slice(start, end)),
      ontextentity: (point) => this.#text(String.fromCodePoint(point)),
      oncdata: (start, end, offset) => this.#text(html.slice(start, end - offset)),
      isInForeignContext: () => this.#foreign > 0,
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    });
    tokenizer.write(html);
    tokenizer.end();
    this.#endDownTo(0);
  }

  /** Names recur: one string for each keeps comparing them cheap. */
  #name(start: number, end: number): string {
    const raw = this.#html.slice(start, end);
    let name = this.#names.get(raw);
    if (name === undefined) this.#names.set(raw, (name = raw.toLowerCase()));
    return name;
  }

  #endDownTo(stays: number): void {
    while (this.#openNodes.length > stays) {
      const node = this.#openNodes.pop() as number;
      const tag = this.#openTags.pop();
      if (this.#foreign > 0 && foreignNotes.has(tag as string)) this.#foreignNotes--;
      if (foreignRoots.has(tag as string)) this.#foreign--;
      this.tree.end[node] = this.tree.tag.length;
    }
  }

  #add(tag: string, text: string, attributes: Attributes | undefined): number {
    const { tree } = this;
    const node = tree.tag.push(tag) - 1;
    tree.parent.push(this.#openNodes.at(-1) as number);
    tree.end.push(node + 1);
    tree.text.push(text);
    tree.attributes.push(attributes);
    return node;
  }

  #open(selfClosed: boolean): void {
    const tag = this.#tag;
    this.#endDownTo((this.#foreign > 0 ? staysOpenInForeign : staysOpen)(this.#openTags, tag));
    if (this.#openNodes.length >= DEEPEST) this.#endDownTo(DEEPEST - 1);
    const node = this.#add(tag, '', this.#attributes);
    if (voidTags.has(tag) || (selfClosed && this.#foreign > 0)) return;
    if (foreignRoots.has(tag)) {
      if (selfClosed) return;
      if (this.#foreign++ === 0) this.tree.foreign.set(node, (this.#foreignWords = []));
    } else if (this.#foreign > 0) {
      this.#foreignWords.push(isBlockTag(tag) ? '\n' : ' ');
      if (foreignNotes.has(tag)) this.#foreignNotes++;
    }
    this.#openNodes.push(node);
    this.#openTags.push(tag);
  }

  #close(tag: string): void {
    // Browsers read a stray </br> as a line break, and a stray </p> as an empty paragraph.
    if (tag === 'br' || (tag === 'p' && staysAfter(this.#openTags, tag) === this.#openTags.length)) this.#add(tag, '', undefined);
    else if (tag !== 'body' && tag !== 'html') this.#endDownTo(staysAfter(this.#openTags, tag));
  }

  #text(text: string): void {
    const { tree } = this;
    if (this.#openTags.at(-1) === 'head' && text.trim() !== '') this.#endDownTo(this.#openTags.length - 1);
    const parent = this.#openNodes.at(-1) as number;
    if (isCode(tree.tag[parent] as string, tree.attributes[parent])) return;
    if (this.#foreign > 0) {
      if (this.#foreignNotes === 0) this.#foreignWords.push(text.replaceAll(/\s+/g, ' '));
      return;
    }
    const last = tree.tag.length - 1;
    if (tree.tag[last] === '' && tree.parent[last] === parent) tree.text[last] += text;
    else this.#add('', text, undefined);
  }
}
