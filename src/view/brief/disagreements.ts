import type { Conflict } from '#model/entry';
import { eventTitle } from '../event-title.ts';
import { agreementTitle } from './agreements.ts';
import type { Citer } from './cite.ts';
import type { BriefDisagreement } from './model.ts';
import type { PairRecord } from './pair-record.ts';

/** Every field in which sources differ, with each value and who gives it: events, agreements, then people. */
export function disagreementsOf(record: PairRecord, { cite }: Citer): readonly BriefDisagreement[] {
  const subjects = [
    ...record.events.map((it) => ({ ...it, subject: eventTitle(it) })),
    ...record.agreements.map((it) => ({ ...it, subject: agreementTitle(it), date: it.signed })),
    ...record.officials.map((it) => ({ ...it, subject: it.name, date: undefined })),
  ];
  return subjects.flatMap(({ id, subject, date, conflicts }) =>
    conflicts.map((conflict) => ({
      entry: id,
      subject,
      date,
      field: conflict.field,
      values: valuesOf(conflict, cite),
    })),
  );
}

function valuesOf(conflict: Conflict, cite: Citer['cite']): BriefDisagreement['values'] {
  return conflict.values.map(({ value, sources }) => ({ value, citations: cite(sources) }));
}
