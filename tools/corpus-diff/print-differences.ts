import type { Difference } from './compare-records.ts';

/** A difference with the name of its document. */
export interface PlacedDifference {
  readonly document: string;
  readonly difference: Difference;
}

const signs = { anew: '+', lost: '-', altered: '~' } as const;
const longestQuote = 160;

/** Every difference with its quote, grouped by kind of record and rule. */
export function differenceLines(differences: readonly PlacedDifference[]): readonly string[] {
  const groups = [...Map.groupBy(differences, groupOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([group, own]) => ['', `# ${group}`, ...own.flatMap(linesOf)]);
}

/** A row for each kind of record and rule: how many were found anew, lost, altered; a total last. */
export function tableLines(differences: readonly PlacedDifference[]): readonly string[] {
  const groups = [...Map.groupBy(differences, groupOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(20, ...groups.map(([group]) => group.length));
  const row = (title: string, own: readonly PlacedDifference[]): string => {
    const count = (what: string): string =>
      String(own.filter((it) => it.difference.what === what).length).padStart(8);
    return `${title.padEnd(width)}${count('anew')}${count('lost')}${count('altered')}`;
  };
  return [
    `${'records, rule'.padEnd(width)}    anew    lost altered`,
    ...groups.map(([group, own]) => row(group, own)),
    row('all', differences),
  ];
}

function groupOf({ difference: { record } }: PlacedDifference): string {
  return `${record.kind} ${record.evidence[0]?.rule ?? ''}`.trim();
}

function linesOf({ document, difference }: PlacedDifference): readonly string[] {
  const { record, what } = difference;
  const quote = record.evidence[0]?.quote.replace(/\s+/gu, ' ') ?? '';
  const cut = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
  const details =
    difference.what === 'altered'
      ? difference.changes.map((it) => `    ${it.field}: ${it.before ?? 'absent'} → ${it.after ?? 'absent'}`)
      : [
          `    ${Object.entries(record.fields)
            .map(([field, value]) => `${field} ${value}`)
            .join(', ')}`,
        ];
  return [`${signs[what]} ${document}${cut === '' ? '' : `: "${cut}"`}`, ...details];
}
