/**
 * Russian verbs by their stem: `экспортировать` finds `экспортирует`, `экспортировали`, `экспортированный`.
 *
 * A verb is listed in the infinitive, or as a stem with a tilde (`рос~`) where its forms have another one.
 */
const themes = ['', 'а', 'я', 'е', 'и', 'о', 'у', 'ы', 'ова', 'ева', 'ыва', 'ива', 'ну'];
const personal =
  'ть ти л ла ло ли т м шь те ю у ет ем ешь ете ют ут ат ят ит им ишь ите й йте в н на но ны ен ена ено ены лен лена лено лены та то ты'.split(
    ' ',
  );
const participles = ['нн', 'енн', 'ленн', 'вш', 'ш', 'ющ', 'ущ', 'ащ', 'ящ', 'ем', 'им'];
const declined = 'ий ый ая яя ое ее ие ые его ого ей ой ему ому им ым их ых ими ыми ую юю ем ом'.split(' ');
const longest = 10;

let endings: ReadonlySet<string> | undefined;

const makeEndings = (): ReadonlySet<string> =>
  new Set([
    '',
    ...themes.flatMap((theme) => [
      ...personal.map((ending) => theme + ending),
      ...participles.flatMap((suffix) => declined.map((ending) => theme + suffix + ending)),
    ]),
  ]);

/** The key of a listed verb; null for what is none. */
export function verbKey(word: string): string | null {
  if (word.endsWith('~')) return key(word.slice(0, -1));
  const infinitive = /^(.+?)(?:ова|ева|ыва|ива|ну|[аяеиоы])ть(?:ся)?$/.exec(word);
  return infinitive?.[1] === undefined ? null : key(infinitive[1]);
}

/** The keys a word of a text may be filed under as a verb, longest stem first. */
export function verbLookups(word: string): readonly string[] {
  endings ??= makeEndings();
  const active = word.replace(/(?:ся|сь)$/, '');
  const keys: string[] = [];
  for (let cut = 0; cut <= longest && cut < active.length - 1; cut++) {
    if (endings.has(active.slice(active.length - cut))) keys.push(key(active.slice(0, active.length - cut)));
  }
  return keys;
}

const key = (stem: string): string => `${stem}+verb`;
