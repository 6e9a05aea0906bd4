/** As much of a document tree as intake walks: the door to linkedom and Readability. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly remove: () => void;
  readonly appendChild: (node: DomNode) => unknown;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** A `<template>`'s content would stand in the tree as if it were shown, and Readability stumbles over it. */
export function documentOf(html: string): DomDocument {
  const { document } = parseHTML(wholePage(withoutComments(html))) as { readonly document: DomDocument };
  for (const template of Array.from(document.querySelectorAll('template'))) template.remove();
  closeRanks(document);
  return document;
}

/** What stands between head and body would make the document seem to have an empty body of its own: it joins the head. */
function closeRanks(document: DomDocument): void {
  const root = document.querySelector('html');
  const head = document.querySelector('html > head');
  const body = document.querySelector('html > body');
  if (!root || !head || !body) return;
  const nodes = Array.from(root.childNodes);
  for (const node of nodes.slice(nodes.indexOf(head) + 1, nodes.indexOf(body))) head.appendChild(node);
}

/** Old pages open their `<html>` in comments alone; a part of a page has none. The parser makes up neither. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

function withoutComments(html: string): string {
  let kept = '';
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<!--', at);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    if (end < 0) return kept + html.slice(at);
    kept += html.slice(at, start);
    at = end + 3;
  }
  return kept;
}

/** More elements than this are no article, and would take minutes. */
const mostElements = 30_000;

/** What Readability takes for the article, as a tree; null where it finds none. Changes the document. */
export function readable(document: DomDocument): DomNode | null {
  try {
    const options = {
      maxElemsToParse: mostElements,
      // What it chooses is moved, not copied: without their classes its elements would say less to who reads the blocks.
      keepClasses: true,
      serializer: (node: unknown) => node as DomNode,
    };
    // Readability's own types want a browser's document; linkedom's is one in all it uses.
    const article = new Readability<DomNode>(document as never, options).parse();
    return article?.content ?? null;
  } catch {
    // It throws for pages too large or too odd for it: the reader of blocks goes on without its opinion.
    return null;
  }
}
