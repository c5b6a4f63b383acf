import type { AgreementEntry } from '#model/entry';
import { compareNewestFirst } from '../date-order.ts';
import { eventTitle } from '../event-title.ts';
import { labelOf } from '../labels.ts';
import type { Citer } from './cite.ts';
import type { BriefAgreement, BriefMechanism } from './model.ts';
import type { PairRecord } from './pair-record.ts';

/** The agreements of the pair, by date of signing or else by what they cover, newest first. */
export function agreementsOf(record: PairRecord, { cite }: Citer): readonly BriefAgreement[] {
  return [...record.agreements]
    .sort((a, b) => compareNewestFirst(timeOf(a), timeOf(b)) || (a.id < b.id ? -1 : 1))
    .map((it) => ({
      id: it.id,
      title: it.title,
      kind: it.kind,
      areas: it.areas,
      parties: it.parties,
      signed: it.signed,
      period: it.period,
      status: it.status,
      independentSources: it.independentSources,
      citations: cite(it.sources),
    }));
}

/** The title that a text gives an agreement, else its kind. */
export function agreementTitle(agreement: Pick<AgreementEntry, 'title' | 'kind'>): string {
  return agreement.title ?? labelOf('agreement', agreement.kind);
}

/** The standing mechanisms of the pair with the sessions that the register holds. */
export function mechanismsOf(record: PairRecord, { cite }: Citer): readonly BriefMechanism[] {
  return [...record.mechanisms]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((it) => ({
      id: it.id,
      name: it.name,
      states: it.states,
      areas: it.areas,
      status: it.status,
      sessions: it.sessions
        .flatMap((id) => record.eventsById.get(id) ?? [])
        .sort((a, b) => compareNewestFirst(a.date, b.date))
        .map((event) => ({ date: event.date, title: eventTitle(event) })),
      citations: cite(it.sources),
    }));
}

function timeOf(agreement: AgreementEntry): string | undefined {
  return agreement.signed ?? agreement.period;
}
