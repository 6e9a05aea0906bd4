/** Rows of a table in plain text: lines that follow each other with as many tabs, as a browser copies a table. */
export function rowsAmong(lines: readonly string[]): readonly boolean[] {
  const tabs = lines.map((line) => line.split('\t').length - 1);
  return tabs.map((count, at) => count > 0 && (tabs[at - 1] === count || tabs[at + 1] === count));
}
