/**
 * Every match of a pattern with `g`, in order: what `matchAll` gives, without the copy of the pattern that it makes at each
 * call, which costs more than most patterns need for a question.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
