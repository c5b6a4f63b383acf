import type { Row } from './render.ts';

/** Words of the names of bodies that Americans and Britons spell apart. */
const pairs: readonly (readonly [string, string])[] = [
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['defense', 'defence'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['program', 'programme'],
];
const forms = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
const word = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * The rows of a table of labels, each followed by itself in the other spelling ("Defence Forces", "Defense Forces") where no row
 * has that label yet. The label is the first cell; letter case is kept word by word.
 */
export function inBothSpellings(rows: readonly Row[]): readonly Row[] {
  const known = new Set(rows.map(labelKey));
  return rows.flatMap((row) => {
    const [label, ...rest] = row;
    const other = String(label).replaceAll(word, otherForm);
    const key = labelKey([other]);
    if (known.has(key)) return [row];
    known.add(key);
    return [row, [other, ...rest]];
  });
}

function labelKey([label]: Row): string {
  return String(label).toLowerCase();
}

function otherForm(written: string): string {
  const form = forms.get(written.toLowerCase());
  if (form === undefined) return written;
  if (written === written.toUpperCase()) return form.toUpperCase();
  const [first = ''] = written;
  return first === first.toUpperCase() ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
}
