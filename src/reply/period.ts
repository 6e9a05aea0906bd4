/** ISO 8601 periods as people write them: `2025-01/2025-07` is "Jan–Jul 2025". */
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date, a month, a year or a span of them; anything else comes back as it is. */
export function periodWords(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return point(from);
  if (from === to) return point(from);
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  const sameShape = from.length === to.length;
  if (sameShape && fromYear === toYear && from.length === 7) return `${month(from)}–${month(to)} ${toYear}`;
  if (sameShape && from.length === 4) return `${from}–${to}`;
  return `${point(from)} – ${point(to)}`;
}

function point(value: string): string {
  const [year, , day] = value.split('-');
  if (day !== undefined) return `${Number(day)} ${month(value)} ${year}`;
  return value.length === 7 ? `${month(value)} ${year}` : value;
}

const month = (value: string): string => months[Number(value.slice(5, 7)) - 1] ?? value.slice(5, 7);
