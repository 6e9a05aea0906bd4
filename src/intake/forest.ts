/**
 * A forest: small trees of questions whether a feature is there, each with a number at its end, all added up. What a linear
 * model cannot say (a short line that is linked is a teaser, unless it stands in a paragraph) a tree can.
 *
 * Written as the names of features, apart by `; `, a line `---`, and a line a tree: `?n yes no` asks for the n-th name, a plain
 * number is an end, in hundredths; `?4 -12 ?7 3 25` asks for the fourth, and if it is not there for the seventh.
 */
export interface Forest {
  readonly ids: ReadonlyMap<string, number>;
  readonly trees: readonly Tree[];
}

/** Nodes in the order in which they are written: `asks` is -1 at an end, `no` where the other answer goes on. */
interface Tree {
  readonly asks: Int32Array;
  readonly no: Int32Array;
  readonly value: Float64Array;
}

export function readForest(text: string): Forest {
  const [names = '', trees = ''] = text.split('\n---\n');
  const ids = new Map(
    names
      .trim()
      .split(/; |\n/)
      .map((name, id) => [name, id] as const),
  );
  return { ids, trees: trees.trim().split('\n').filter(Boolean).map(readTree) };
}

function readTree(line: string): Tree {
  const words = line.split(' ');
  const [asks, no] = [new Int32Array(words.length).fill(-1), new Int32Array(words.length)];
  const value = new Float64Array(words.length);
  // Questions that still wait for their second answer, the last one asked on top.
  const open: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word.startsWith('?')) {
      asks[at] = Number(word.slice(1));
      open.push(at);
    } else {
      value[at] = Number(word) / 100;
      const question = open.pop();
      if (question !== undefined) no[question] = at + 1;
    }
  }
  return { asks, no, value };
}

/** The sum of the ends that these features lead to. */
export function sumIn({ ids, trees }: Forest, names: readonly string[]): number {
  const there = new Uint8Array(ids.size);
  for (const name of names) {
    const id = ids.get(name);
    if (id !== undefined) there[id] = 1;
  }
  let sum = 0;
  for (const { asks, no, value } of trees) {
    let at = 0;
    for (let asked = asks[at] ?? -1; asked >= 0; asked = asks[at] ?? -1)
      at = there[asked] === 1 ? at + 1 : (no[at] ?? 0);
    sum += value[at] ?? 0;
  }
  return sum;
}
