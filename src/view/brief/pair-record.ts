import type {
  AgreementEntry,
  DocumentEntry,
  Entry,
  EventEntry,
  LeadEntry,
  MechanismEntry,
  PersonEntry,
  RefutedNoveltyEntry,
  RelationshipEntry,
  SourceReference,
  StanceEntry,
  ThreadEntry,
} from '#model/entry';
import { sidesOf } from '../pairs.ts';

/** The entries that concern two sides, by kind, with the documents and people of the whole register to look up. */
export interface PairRecord {
  readonly events: readonly EventEntry[];
  readonly agreements: readonly AgreementEntry[];
  readonly relationships: readonly RelationshipEntry[];
  readonly threads: readonly ThreadEntry[];
  readonly novelties: readonly RefutedNoveltyEntry[];
  readonly mechanisms: readonly MechanismEntry[];
  readonly leads: readonly LeadEntry[];
  /** Of either side, statements only from documents that hold something of the pair. */
  readonly stances: readonly StanceEntry[];
  /** Of either side, as far as the pair's documents name them and say what they are. */
  readonly officials: readonly PersonEntry[];
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  /** For the sessions of mechanisms. */
  readonly eventsById: ReadonlyMap<string, EventEntry>;
}

/** Whether a brief of the pair could need the entry: all people and documents, and what is about these sides. */
export function mayConcern(entry: Entry, pair: readonly [string, string]): boolean {
  if (entry.entry === 'person' || entry.entry === 'document') return true;
  if (entry.entry === 'stance') return pair.includes(entry.by);
  return pair.every((side) => sidesOf(entry).includes(side));
}

/** Picks what concerns both sides. A lead alone makes no record: `isEmpty` tells. */
export function recordOfPair(entries: Iterable<Entry>, pair: readonly [string, string]): PairRecord {
  const all = [...entries];
  const ofPair = all.filter((entry) => pair.every((side) => sidesOf(entry).includes(side)));
  const documentIds = new Set(
    ofPair.filter((it) => it.entry !== 'lead').flatMap((it) => referencesOf(it).map((one) => one.document)),
  );
  const isOfPair = (reference: SourceReference) => documentIds.has(reference.document);
  const people = pick(all, 'person');
  return {
    events: pick(ofPair, 'event'),
    agreements: pick(ofPair, 'agreement'),
    relationships: pick(ofPair, 'relationship'),
    threads: pick(ofPair, 'thread'),
    novelties: pick(ofPair, 'refuted-novelty'),
    mechanisms: pick(ofPair, 'mechanism'),
    leads: pick(ofPair, 'lead'),
    stances: pick(all, 'stance')
      .filter((it) => pair.includes(it.by))
      .map((it) => ({ ...it, statements: it.statements.filter((one) => one.sources.some(isOfPair)) }))
      .filter((it) => it.statements.length > 0),
    officials: people
      .filter((it) => it.state !== undefined && pair.includes(it.state) && it.sources.some(isOfPair))
      .map((it) => ({
        ...it,
        ranks: withinDocuments(it.ranks, isOfPair),
        positions: withinDocuments(it.positions, isOfPair),
        sources: it.sources.filter(isOfPair),
        conflicts: it.conflicts.filter((one) => one.values.some((value) => value.sources.some(isOfPair))),
      })),
    people: byId(people),
    documents: byId(pick(all, 'document')),
    eventsById: byId(pick(all, 'event')),
  };
}

/** What these documents say, on their sources alone. */
function withinDocuments<Item extends { readonly sources: SourceReference[] }>(
  items: readonly Item[],
  isOfPair: (reference: SourceReference) => boolean,
): Item[] {
  return items
    .map((it) => ({ ...it, sources: it.sources.filter(isOfPair) }))
    .filter((it) => it.sources.length > 0);
}

/** Whether the register holds nothing of the pair, leads included. */
export function isEmpty(record: PairRecord): boolean {
  const { events, agreements, relationships, threads, novelties, mechanisms, leads } = record;
  return [events, agreements, relationships, threads, novelties, mechanisms, leads].every(
    (it) => it.length === 0,
  );
}

function pick<Kind extends Entry['entry']>(
  entries: readonly Entry[],
  kind: Kind,
): readonly Extract<Entry, { entry: Kind }>[] {
  return entries.filter((it): it is Extract<Entry, { entry: Kind }> => it.entry === kind);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function referencesOf(entry: Entry): readonly SourceReference[] {
  switch (entry.entry) {
    case 'relationship':
    case 'thread':
      return entry.steps.flatMap((it) => it.sources);
    case 'refuted-novelty':
      return [...entry.claimed.sources, ...entry.earlier.sources];
    case 'stance':
      return entry.statements.flatMap((it) => it.sources);
    case 'document':
    case 'opinion':
      return [];
    default:
      return entry.sources;
  }
}
