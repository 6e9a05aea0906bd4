/** The door to feedsmith: RSS, Atom, RDF and JSON feeds as lists of items. Reads and judges nothing more. */
import { parseFeed } from 'feedsmith';

export interface Item {
  /** What the feed calls the item, for good: its id, else its address. */
  readonly id: string;
  readonly title: string;
  /** Plain text; what the feed shows before one opens the article. */
  readonly summary: string;
  /** Absolute, http or https. */
  readonly url: string;
}

/** More items than any feed shows at once: what follows is left for the next time. */
const mostItems = 500;
/** Characters of a summary; some feeds have the whole article in it. */
const mostSummary = 4_000;

/** The items of a feed with an address, in its order; null where the text is no feed. `address` is the feed's own. */
export function readFeed(text: string, address: string): readonly Item[] | null {
  const parsed = attempt(text);
  if (parsed === null) return null;
  return rawItems(parsed)
    .slice(0, mostItems)
    .flatMap(({ id, title, summary, url }): Item[] => {
      const absolute = webAddress(url, address);
      if (absolute === null || absolute === address) return [];
      return [{ id: id ?? absolute, title: plain(title), summary: plain(summary), url: absolute }];
    });
}

interface Raw {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly url: string | undefined;
}

type Parsed = ReturnType<typeof parseFeed>;

function attempt(text: string): Parsed | null {
  try {
    return parseFeed(text);
  } catch {
    // The library says so of whatever is no feed, in errors of several kinds.
    return null;
  }
}

function rawItems(parsed: Parsed): readonly Raw[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ id, title, summary, content, links = [] }) => ({
        id,
        title: title?.value,
        summary: summary?.value ?? content?.value,
        url: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map(({ id, title, summary, content_text, content_html, url }) => ({
        id,
        title,
        summary: summary ?? content_text ?? content_html,
        url,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title, description, link }) => ({
        id: link,
        title,
        summary: description,
        url: link,
      }));
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title, description, guid, link }) => ({
        id: guid?.value ?? link,
        title,
        summary: description,
        url: link ?? guid?.value,
      }));
  }
}

function webAddress(url: string | undefined, base: string): string | null {
  if (url === undefined || !URL.canParse(url, base)) return null;
  const { protocol, href } = new URL(url, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Words without markup, for judging what an item is about; never shown or quoted. */
const plain = (html = ''): string =>
  html
    .slice(0, mostSummary)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[\da-f]{1,6});/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
