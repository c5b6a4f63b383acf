import type { DocumentEntry, Entry, LeadEntry, OpinionEntry } from '#model/entry';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import {
  compareFacts,
  compareText,
  type DocumentFact,
  type Fact,
  type LeadFact,
  type OpinionFact,
} from './fact.ts';
import { sortAppearances } from './reading-of.ts';

/** The entry of a document and those of its readers' comments. */
export function buildDocument(facts: readonly Fact[], context: BuildContext): readonly Entry[] {
  return facts.flatMap((fact): Entry[] => {
    if (fact.kind === 'document') return [documentEntry(fact)];
    return fact.kind === 'opinion' ? [opinionEntry(fact, context)] : [];
  });
}

/** Leads of one wording: one entry for each event that the teaser tells of. */
export function buildLeads(facts: readonly LeadFact[], context: BuildContext): readonly LeadEntry[] {
  const sorted = [...facts].sort(compareFacts);
  const keyOf = ({ event, names, quote }: LeadFact) =>
    JSON.stringify([
      quote,
      event.form,
      event.states,
      event.date,
      event.place,
      event.status,
      [...names].sort(),
    ]);
  return [...Map.groupBy(sorted, keyOf).values()].map((own) => {
    const first = own[0] as LeadFact;
    const { form, states, date, place, status } = first.event;
    const people = [...new Set(first.names)].sort(compareText);
    return {
      entry: 'lead',
      id: entryId(first),
      form,
      states,
      people,
      date,
      place,
      status,
      sources: sourcesOf(own, context),
    };
  });
}

function documentEntry({ document, entry, appearances }: DocumentFact): DocumentEntry {
  const places = sortAppearances(appearances).map(({ file, url, publisher, published }) => ({
    file,
    url,
    publisher,
    published,
  }));
  return { entry: 'document', id: document, ...entry, appearances: places };
}

function opinionEntry(fact: OpinionFact, context: BuildContext): OpinionEntry {
  const { document, handle, quote, start, end } = fact;
  return {
    entry: 'opinion',
    id: entryId(fact),
    file: context.fileOf(document),
    document,
    handle,
    quote,
    start,
    end,
  };
}
