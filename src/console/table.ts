/** Rows of cells in columns; a column in which nothing stands is left out. */
import { columnsOf } from './wrap.ts';

/** The header, and a line a row. `faint` sets the header off. */
export function table(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  faint: (text: string) => string,
): readonly string[] {
  const used = names.flatMap((_, column) => (rows.some((row) => row[column]) ? [column] : []));
  const lines = [names, ...rows];
  const widths = used.map((column) => Math.max(...lines.map((line) => columnsOf(line[column] ?? ''))));
  const printed = lines.map((line) =>
    used
      .map((column, at) => pad(line[column] ?? '', widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return printed.map((line, index) => (index === 0 ? faint(line) : line));
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));
