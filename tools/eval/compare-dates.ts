type Edge = 'first' | 'last';

/** First and last month of what may stand in the place of a month: seasons (a winter may lie at either end), quarters, halves. */
const monthsByCode: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  21: { first: '03', last: '05' },
  22: { first: '06', last: '08' },
  23: { first: '09', last: '11' },
  24: { first: '01', last: '12' },
  33: { first: '01', last: '03' },
  34: { first: '04', last: '06' },
  35: { first: '07', last: '09' },
  36: { first: '10', last: '12' },
  40: { first: '01', last: '06' },
  41: { first: '07', last: '12' },
};
const dayInMs = 24 * 60 * 60 * 1000;
/** A report may appear so many days after what it reports without a date. */
const reportingDays = 3;

/**
 * Whether one EDTF date lies within the other; a missing one is compatible with all. Where either leaves its year open
 * (`XXXX`), month and day alone are compared.
 */
export function datesCompatible(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const open = x.first.startsWith('X') || y.first.startsWith('X');
  const comparable = (day: string): string => (open ? day.slice(4) : day);
  const lies = (inner: typeof x, outer: typeof x): boolean =>
    comparable(inner.first) >= comparable(outer.first) && comparable(inner.last) <= comparable(outer.last);
  return lies(x, y) || lies(y, x);
}

/** Whether the found date is the expected one; where none is expected, the publication date give or take three days will do. */
export function datesEqual(
  expected: string | undefined,
  found: string | undefined,
  published?: string,
): boolean {
  if ((expected ?? '') === (found ?? '')) return true;
  if (expected || !found || !published) return false;
  return Math.abs(Date.parse(found) - Date.parse(published)) <= reportingDays * dayInMs;
}

/** The first and last day of an EDTF date, interval or set, as `YYYY-MM-DD`; days compare as strings. */
function rangeOf(edtf: string): { readonly first: string; readonly last: string } {
  const parts = edtf.replace(/[[\]{}]/gu, '').split(/\/|,|(?<=\d)\.\.(?=\d)/u);
  return { first: edgeOf(parts[0], 'first'), last: edgeOf(parts.at(-1), 'last') };
}

function edgeOf(date: string | undefined, edge: Edge): string {
  if (!date || date === '..') return edge === 'first' ? '0000-01-01' : '9999-12-31';
  const [year = '', month, day] = date.replace(/[~?%]/gu, '').split('-');
  const known = year === 'XXXX' ? year : year.replaceAll('X', edge === 'first' ? '0' : '9');
  const code = month === undefined ? undefined : monthsByCode[month];
  if (code) return `${known}-${code[edge]}-${edgeDay(undefined, edge)}`;
  if (!month || month === 'XX') return edge === 'first' ? `${known}-01-01` : `${known}-12-31`;
  return `${known}-${month}-${edgeDay(day, edge)}`;
}

function edgeDay(day: string | undefined, edge: Edge): string {
  if (day && day !== 'XX') return day;
  return edge === 'first' ? '01' : '31';
}
