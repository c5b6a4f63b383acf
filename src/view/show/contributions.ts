import type { Entry } from '#model/entry';
import { counted, listed } from '../labels.ts';
import { onOneLine } from '../plain-text.ts';
import { entryLine, entryNouns } from './entry-line.ts';
import { documentsOfEntry } from './entry-sources.ts';
import { asText, settingOf, type TextOptions } from './setting.ts';

/** An entry that stands on a document, alone or with others. */
export interface Contribution {
  readonly kind: Entry['entry'];
  readonly id: string;
  readonly line: string;
  /** How many other documents it stands on. */
  readonly others: number;
}

/** What a document tells the register: the entries in a line each, in the order of their kinds, then of their lines. */
export function contributionsOf(entries: readonly Entry[], document: string): readonly Contribution[] {
  const order = Object.keys(entryNouns);
  const contributions = entries.map((entry): Contribution => {
    const others = [...documentsOfEntry(entry)].filter((it) => it !== document).length;
    return { kind: entry.entry, id: entry.id, line: onOneLine(entryLine(entry)), others };
  });
  return contributions.sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.line < b.line ? -1 : 1),
  );
}

/** "2 people, 1 event". */
export function kindCounts(entries: readonly { readonly kind: Entry['entry'] }[]): string {
  const counts = [...Map.groupBy(entries, (it) => it.kind)];
  return listed(counts.map(([kind, own]) => counted(own.length, ...entryNouns[kind])));
}

/** The contributions of a document below its card: kind, entry, id, and whether other documents tell it too. */
export function contributionsText(contributions: readonly Contribution[], options: TextOptions): string {
  if (contributions.length === 0) return asText(['', 'The register has nothing from this document.']);
  const { set, paint, width } = settingOf(options);
  return asText([
    '',
    paint('WHAT IT TELLS', 'bold'),
    ...contributions.flatMap(({ kind, id, line, others }) =>
      set(
        [
          { text: `${entryNouns[kind][0]}:`, style: 'dim' },
          { text: line },
          ...(others > 0
            ? [{ text: `· also in ${counted(others, 'other document')}`, style: 'green' as const }]
            : []),
          { text: `[${id}]`, style: 'dim' },
        ],
        width - 2,
        2,
      ).map((it) => `  ${it}`),
    ),
  ]);
}
