/** What was fitted as files of src/intake/weights/. */
const widest = 240;

/** Entries apart by `; `, in lines of a readable length. */
export function inLines(entries: readonly string[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > widest) lines.push(entry);
    else lines[lines.length - 1] = `${last}; ${entry}`;
  }
  return lines.join('\n');
}

export function weightsPrinted(weights: ReadonlyMap<string, number>): string {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return inLines(sorted.map(([feature, weight]) => `${Math.round(weight * 100)} ${feature}`));
}

export const filePrinted = (name: string, text: string): string =>
  `/** Fitted by bench/intake/; not to be edited by hand. */\nexport const ${name} = \`\n${text}\n\`;\n`;
