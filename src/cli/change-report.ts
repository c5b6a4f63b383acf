import type { ReadCallbacks } from '#app/read';
import { nameOfState } from '#lexicon/states';
import type { Entry } from '#model/entry';
import { isEdtf } from '#text/edtf';
import { dateWords, factDateWords, momentWords } from '#view/date-words';
import { eventTitle } from '#view/event-title';
import { counted, labelOf, listed } from '#view/labels';
import { onOneLine } from '#view/plain-text';

/** What a read brought to the register. */
type Change = Parameters<NonNullable<ReadCallbacks['onChange']>>[0];

/** Collects changes: counts all, and keeps the first of those that a reader will want to look at. */
export interface ChangeReport {
  readonly add: (change: Change) => void;
  /** Lines to print; none where nothing changed. */
  readonly lines: () => readonly string[];
}

const shownEach = 8;
const nouns: Partial<Record<Entry['entry'], readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  event: ['event', 'events'],
  agreement: ['agreement', 'agreements'],
  relationship: ['level of a relationship', 'levels of relationships'],
  stance: ['position', 'positions'],
  mechanism: ['mechanism', 'mechanisms'],
};
const titles = {
  new: 'New',
  corroborated: 'Corroborated',
  conflicting: 'Conflicting',
  refuted: 'Refuted novelty',
} as const satisfies Record<Change['kind'], string>;

/** An empty report. Its memory does not grow with the number of changes. */
export function changeReport(): ChangeReport {
  const counts = new Map<Change['kind'], Map<Entry['entry'], number>>();
  const shown = new Map<Change['kind'], string[]>();
  return {
    add: (change) => {
      const { kind, entry } = change;
      const byEntry = counts.get(kind) ?? new Map<Entry['entry'], number>();
      counts.set(kind, byEntry.set(entry.entry, (byEntry.get(entry.entry) ?? 0) + 1));
      const lines = shown.get(kind) ?? [];
      shown.set(kind, lines);
      if (kind !== 'new' && lines.length < shownEach) lines.push(onOneLine(changeWords(change)));
    },
    lines: () =>
      Object.entries(titles).flatMap(([key, title]) => {
        const kind = key as Change['kind'];
        const byEntry = counts.get(kind);
        if (!byEntry) return [];
        const total = [...byEntry.values()].reduce((sum, it) => sum + it, 0);
        const lines = shown.get(kind) ?? [];
        const rest = kind === 'new' ? 0 : total - lines.length;
        return [
          `${title}: ${kind === 'refuted' ? counted(total, 'claim') : countWords(byEntry)}`,
          ...lines.map((line) => `  ${line}`),
          ...(rest > 0 ? [`  and ${rest.toLocaleString('en')} more`] : []),
        ];
      }),
  };
}

function countWords(byEntry: ReadonlyMap<Entry['entry'], number>): string {
  return (Object.keys(nouns) as Entry['entry'][])
    .flatMap((entry) => {
      const count = byEntry.get(entry);
      const [one, many] = nouns[entry] ?? [entry, entry];
      return count ? [counted(count, one, many)] : [];
    })
    .join(', ');
}

function changeWords(change: Change): string {
  switch (change.kind) {
    case 'new':
      return entryWords(change.entry);
    case 'corroborated':
      return `${entryWords(change.entry)}: ${change.before} → ${counted(change.sources, 'independent source')}`;
    case 'conflicting':
      return `${entryWords(change.entry)}, ${labelOf('field', change.conflict.field)}: ${change.conflict.values.map((it) => (isEdtf(it.value) ? dateWords(it.value) : it.value)).join(' / ')}`;
    case 'refuted': {
      const { area, states, claimed, earlier } = change.entry;
      const pair = listed(states.map(nameOfState));
      return `${labelOf('area', area)} (${pair}), called new ${momentWords(claimed.date)}: ${labelOf('status', earlier.status)} ${momentWords(earlier.date)} already`;
    }
  }
}

/** An entry in a line: enough to find it in a brief. */
function entryWords(entry: Entry): string {
  switch (entry.entry) {
    case 'event':
      return `${eventTitle(entry)}, ${factDateWords(entry.date, entry.dateBasis)} (${listed(entry.states.map(nameOfState))})`;
    case 'agreement':
      return `${entry.title ?? labelOf('agreement', entry.kind)}, ${factDateWords(entry.signed)} (${listed(entry.parties.map(nameOfState))})`;
    case 'person':
    case 'mechanism':
      return entry.name;
    default:
      return entry.entry;
  }
}
