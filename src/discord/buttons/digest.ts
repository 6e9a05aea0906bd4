/** Texts in a few letters that stand in a custom_id: FNV-1a over UTF-16 units, its 32 bits mixed (murmur3's last step). */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-';

/** At most five letters of six bits each. */
export function digestOf(texts: readonly string[], letters: number): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // Where one text ends and the next begins counts, too.
    hash = Math.imul(hash ^ 0x1_0000, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 2;
  return Array.from({ length: letters }, (_, at) => alphabet[(hash >>> (6 * at)) & 63]).join('');
}
