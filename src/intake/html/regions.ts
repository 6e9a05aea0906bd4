/** What the names of an element say for certain: that readers wrote what stands in it, or that it is a newsletter's box. */
import type { BlockClass } from '../classes.ts';
import type { DomElement } from './dom.ts';
import type { Piece } from './walk.ts';

const letters = /^(?:[a-z0-9]+[-_]{1,2}){0,3}newsletter(?:[-_]{1,2}[a-z0-9]+){0,3}$/;
const discussions =
  /^(?:disqus_thread|(?:[a-z0-9]+[-_]{1,2}){0,2}comments?(?:list)?(?:[-_]{1,2}(?:area|article|body|container|content|entry|inner|item|list|main|message|section|text|thread|wrapper|wrap)){0,2})$/;
const longest = 300;

export type Region = Extract<BlockClass, 'comments' | 'newsletter'>;

/** Read once an element, since each of its blocks asks. */
export function regionReader(): (element: DomElement) => Region | null {
  const known = new Map<DomElement, Region | null>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const region = regionIn(
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, longest),
    );
    known.set(element, region);
    return region;
  };
}

function regionIn(called: string): Region | null {
  const names = called.toLowerCase().split(/\s+/);
  if (names.some((name) => discussions.test(name))) return 'comments';
  return names.some((name) => letters.test(name)) ? 'newsletter' : null;
}

/** A block stands in such an element, and the article does not. */
export function regionOf(
  { around }: Piece,
  body: DomElement | null,
  of: (element: DomElement) => Region | null,
): Region | null {
  const inside = body === null ? -1 : around.indexOf(body);
  for (const element of inside < 0 ? around : around.slice(0, inside)) {
    const region = of(element);
    if (region !== null) return region;
  }
  return null;
}
