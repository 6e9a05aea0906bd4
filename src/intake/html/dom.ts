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
  readonly append: (...nodes: readonly DomNode[]) => void;
  readonly prepend: (...nodes: readonly DomNode[]) => void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly createElement: (name: string) => DomElement;
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

const headKinds: ReadonlySet<string> = new Set('base link meta noscript script style title'.split(' '));

/**
 * One root of one head and one body, as a browser has it. The parser makes up what a page leaves out, but empty: a page without
 * `<head>`, or with a script before its `<html>`, would have no text at all.
 */
function closeRanks(document: DomDocument): void {
  const root = document.querySelector('html');
  if (!root) return;
  const head = document.querySelector('head') ?? document.createElement('head');
  const body = document.querySelector('body') ?? document.createElement('body');
  const inHead = Array.from(head.childNodes);
  const opens = inHead.findIndex((node) => isElement(node) && !headKinds.has(node.localName));
  const [above, below] = [opens < 0 ? [] : inHead.slice(opens), [] as DomNode[]];
  for (const [parent, middle] of [
    [document, root],
    [root, body],
  ] as const) {
    const nodes = Array.from(parent.childNodes);
    const turn = nodes.indexOf(middle);
    for (const [at, node] of nodes.entries()) {
      if (node === middle || node === head || isBlank(node)) continue;
      if (isElement(node) && headKinds.has(node.localName)) head.append(node);
      else (turn < 0 || at < turn ? above : below).push(node);
    }
  }
  body.remove();
  for (const node of above.reverse()) body.prepend(node);
  for (const node of below) body.append(node);
  head.remove();
  root.prepend(head, body);
}

const isBlank = (node: DomNode): boolean =>
  !isElement(node) && (!isText(node) || (node.textContent ?? '').trim() === '');

/** Old pages open their `<html>` in comments alone; a part of a page has none. The parser makes up neither. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

/** A script is left as it is: what looks like a comment's beginning in one would hide the page up to the next comment's end. */
function withoutComments(html: string): string {
  const opening = /<!--|<script\b/gi;
  let [kept, at] = ['', 0];
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const isComment = found[0] === '<!--';
    const end = isComment ? html.indexOf('-->', found.index + 2) : endOfScript(html, opening.lastIndex);
    if (end < 0) break;
    if (isComment) {
      kept += html.slice(at, found.index);
      at = end + 3;
    }
    opening.lastIndex = isComment ? at : end;
  }
  return kept + html.slice(at);
}

function endOfScript(html: string, from: number): number {
  const closing = /<\/script/gi;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
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
