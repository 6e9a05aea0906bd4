/**
 * Letters for the classes of patterns: Latin with its accents, and Cyrillic. A class of Unicode's (`L` for letters) would say it
 * better, but its patterns take about seven times as long to compile, and the first questions pay for that.
 */
export const letters = 'A-Za-zÀ-ɏЀ-ӿ';
