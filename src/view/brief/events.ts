import type { EventEntry, LeadEntry } from '#model/entry';
import { compareNewestFirst } from '../date-order.ts';
import { eventTitle } from '../event-title.ts';
import type { Citer } from './cite.ts';
import type { BriefEvent, BriefLead } from './model.ts';
import type { PairRecord } from './pair-record.ts';
import { peopleOf } from './people.ts';

/** The events of the pair, newest first; those without a year come last. */
export function eventsOf(record: PairRecord, { cite }: Citer): readonly BriefEvent[] {
  return [...record.events].sort(newestFirst).map((event) => ({
    id: event.id,
    title: eventTitle(event),
    form: event.form,
    date: event.date,
    dateBasis: event.dateBasis,
    status: event.status,
    hedged: event.hedged === true,
    states: event.states,
    people: peopleOf(event, record.people),
    bodies: event.actors
      .filter((it) => it.person === undefined || !record.people.has(it.person))
      .map(({ state, organization, role }) => ({ state, organization, role })),
    mechanism: event.mechanism,
    independentSources: event.independentSources,
    citations: cite(event.sources),
  }));
}

/** What teasers say of the pair, newest first. */
export function leadsOf(record: PairRecord, { cite }: Citer): readonly BriefLead[] {
  return [...record.leads].sort(newestFirst).map((lead) => ({
    id: lead.id,
    title: eventTitle(lead),
    date: lead.date,
    status: lead.status,
    people: lead.people,
    citations: cite(lead.sources),
  }));
}

function newestFirst(a: EventEntry | LeadEntry, b: EventEntry | LeadEntry): number {
  return compareNewestFirst(a.date, b.date) || (a.id < b.id ? -1 : 1);
}
