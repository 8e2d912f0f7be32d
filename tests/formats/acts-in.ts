import { unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Nodes } from 'mdast';
import { gfm } from 'micromark-extension-gfm';
import { parseHtml } from '../../src/formats/html/parse-html.ts';

/*
 * What of a file a program that opens it would run, fetch or lead the reader to, other than links by http, https and mailto.
 */

const SAFE = /^(https?|mailto):/i;

const allowed = new Set([
  '#page', '', 'html', 'head', 'meta', 'title', 'link', 'body', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'a', 'strong', 'em', 'br', 'ul', 'ol', 'li', 'blockquote',
  'figure', 'figcaption', 'pre',
]);
// By their own text too, values aside: the parser keeps only the attributes that the reader has a use for.
const ATTRIBUTES = /<[a-z][^<>]*?\s(on\w+|style|src|srcset|poster|background|action|formaction|ping|data)\s*=/gi;

export const actsInHtml = (html: string): string[] => {
  const tree = parseHtml(html);
  const acts = tree.tag.flatMap((tag, node) => {
    const { href = '', rel, 'http-equiv': pragma } = tree.attributes[node] ?? {};
    const isPlain = allowed.has(tag) && pragma === undefined && (tag !== 'link' || rel === 'canonical') && (href === '' || SAFE.test(href));
    return isPlain ? [] : [`<${tag} ${href}>`];
  });
  return [...acts, ...(html.replaceAll(/"[^"]*"/g, '""').match(ATTRIBUTES) ?? [])];
};

export const actsInMarkdown = (markdown: string): string[] => {
  const acts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') acts.push(node.type);
    if ((node.type === 'link' || node.type === 'definition') && !SAFE.test(node.url)) acts.push(node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown.replace(/^---\n[^]*?\n---\n/, ''), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return acts;
};

// A field of these kinds, and a part of another file, are fetched when the document is opened.
const FETCHES = /INCLUDEPICTURE|INCLUDETEXT|DDE|<w:altChunk|attachedTemplate|<w:instrText|<w:object/g;

export const actsInDocx = (bytes: Uint8Array): string[] => {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)] as const);
  const external = files.flatMap(([name, xml]) => (name.endsWith('.rels') ? (xml.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? []) : []));
  const markup = files.flatMap(([name, xml]) => (name.endsWith('.xml') ? (xml.replaceAll(/<w:t[ >][^<]*<\/w:t>/g, '').match(FETCHES) ?? []) : []));
  return [...external.filter((one) => !/Type="[^"]*\/hyperlink"/.test(one) || !/Target="(https?|mailto):/i.test(one)), ...markup];
};

/** Every address in a tree of JSON's, under a name that says it is one. */
export const actsInJson = (json: string): string[] => {
  const acts: string[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string' && /^(link|url|href|uri)$/.test(name) && /^[\s\p{Cc}]*(javascript|data|vbscript|blob|file):/iu.test(value)) acts.push(value);
    if (typeof value === 'string' && /^(body_?x?html|value)$/.test(name) && /^\s*<(!doctype|p|h\d|ul|ol|blockquote|figure|pre)[ >]/i.test(value)) acts.push(...actsInHtml(value));
    if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) visit(each, Array.isArray(value) ? name : key);
  };
  visit(JSON.parse(json), '');
  return acts;
};
