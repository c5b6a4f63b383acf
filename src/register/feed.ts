import type { Area, EventForm } from '#model/code';
import type { AgreementEntry, Entry, EventEntry, SourceReference, ThreadEntry } from '#model/entry';
import { mechanismBlock, pairsOf, threadBlock } from './block.ts';
import type { Fact } from './fact.ts';
import { areaOfForm } from './form-areas.ts';
import { sortByDate } from './order.ts';

/** What an entry is in the entries of another block: a step of a thread, or a session of a mechanism. */
export type Feed =
  | { readonly kind: 'step'; readonly step: ThreadEntry['steps'][number] }
  | { readonly kind: 'session'; readonly event: string; readonly mechanism: string };

/** A feed with the block that takes it. */
export interface BlockFeed {
  readonly block: string;
  readonly feed: Feed;
}

/** Forms whose events may be sessions of a mechanism. */
const sessionForms: ReadonlySet<EventForm> = new Set(['dialogue', 'conference', 'meeting']);

/**
 * What an entry is to other blocks, at most once to each; `facts` are those of its own block. An agreement is a step of
 * the threads of its areas, an event of that of its form; an event that names a mechanism is a session.
 */
export function feedsOf(entry: Entry, facts: readonly Fact[]): readonly BlockFeed[] {
  if (entry.entry === 'agreement') return agreementFeeds(entry, facts);
  return entry.entry === 'event' ? eventFeeds(entry, facts) : [];
}

function agreementFeeds(entry: AgreementEntry, facts: readonly Fact[]): readonly BlockFeed[] {
  const { id: record, areas, parties, signed, status, sources } = entry;
  const date = signed ?? firstPublished(sources, facts);
  return steps(parties, areas, { date, status, kind: 'agreement', record, sources });
}

function eventFeeds(entry: EventEntry, facts: readonly Fact[]): readonly BlockFeed[] {
  const { id: record, form, states, status, sources, mechanism } = entry;
  const area = areaOfForm(form);
  const date = entry.date ?? firstPublished(sources, facts);
  const threads = area ? steps(states, [area], { date, status, kind: 'event', record, sources }) : [];
  if (!mechanism || !sessionForms.has(form)) return threads;
  return [...threads, { block: mechanismBlock(states), feed: { kind: 'session', event: record, mechanism } }];
}

function steps(
  states: readonly string[],
  areas: readonly Area[],
  step: ThreadEntry['steps'][number],
): readonly BlockFeed[] {
  const pairs = areas.length > 0 ? pairsOf(states) : [];
  return pairs.flatMap((pair) =>
    areas.map((area) => ({ block: threadBlock(pair, area), feed: { kind: 'step' as const, step } })),
  );
}

/** When the first of the sources was published. */
function firstPublished(sources: readonly SourceReference[], facts: readonly Fact[]): string | undefined {
  const documents = new Set(sources.map((it) => it.document));
  const dates = facts.flatMap((it) =>
    it.kind !== 'document' && documents.has(it.document) ? [it.published] : [],
  );
  return sortByDate(
    dates,
    (it) => it,
    () => 0,
  )[0];
}
