import { comparePersons } from '#identity/people';
import type { Verdict } from '#identity/verdict';
import type { PersonRecord, Position } from '#model/analysis';
import type { DocumentDigest, PersonDigest, StanceDigest } from '#model/digest';
import type { Conflict, Entry, SourceReference } from '#model/entry';
import { personTraits } from '#register/person-entries';
import { personFact } from '#register/person-fact';
import type { Encounter, PersonName } from '#store/queries';
import type { Page, Paging } from '#store/search';
import type { Store } from '#store/store';
import { reasonsOf } from './reasons.ts';
import { type YearCount, yearsOf } from './years.ts';

/** What the page of a person shows beside its lists. */
export interface PersonPage {
  readonly digest: PersonDigest;
  /** Values in which sources differ, with the sources of each. */
  readonly conflicts: readonly Conflict[];
  /** Events in which the person took part. */
  readonly years: readonly YearCount[];
  /** What he or she said for a side, newest first. */
  readonly statements: readonly StanceDigest[];
  /** Whom the person met most. */
  readonly counterparts: Page<Counterpart>;
}

/** Somebody whom a person met. */
export interface Counterpart extends Pick<Encounter, 'count' | 'first' | 'last'> {
  readonly person: PersonName;
}

/** A record of a document that is taken for the person. */
export interface PersonMention {
  readonly document?: DocumentDigest | undefined;
  /** Id of the record in the document's analysis. */
  readonly record: string;
  readonly name: string;
  readonly state?: string | undefined;
  readonly ranks: readonly string[];
  readonly positions: readonly Position[];
  readonly quote: Omit<SourceReference, 'file'>;
  /** Why it is the person of the first mention, in words; empty for the first itself, or where others lead to it. */
  readonly reasons: readonly string[];
}

/** Entries larger than this are not read for their conflicts alone. */
const mostDocuments = 2_000;

/** The page of a person; undefined where there is none of that id. */
export async function personPage(store: Store, id: string): Promise<PersonPage | undefined> {
  const digest = (await store.digests('person', [id])).get(id) ?? (await heldBy(store, id));
  if (!digest) return undefined;
  const said = await store.timeline({ kind: 'stance', person: digest.id, limit: 50 });
  return {
    digest,
    conflicts: digest.conflicts.length > 0 ? await conflictsOf(store, digest) : [],
    years: await yearsOf(store, { kind: 'event', person: digest.id }),
    statements: said.items.flatMap(({ digest: one }) => (one.entry === 'stance' ? [one] : [])),
    counterparts: await counterparts(store, digest.id, {}),
  };
}

/** The person that a joined entry's id leads to. */
async function heldBy(store: Store, id: string): Promise<PersonDigest | undefined> {
  const entry = await store.entry('person', id);
  return entry && (await store.digests('person', [entry.id])).get(entry.id);
}

async function conflictsOf(store: Store, { id, documents }: PersonDigest): Promise<readonly Conflict[]> {
  if (documents > mostDocuments) return [];
  const entry: Entry | undefined = await store.entry('person', id);
  return entry?.entry === 'person' ? entry.conflicts : [];
}

/** Whom a person met, most often first. */
export async function counterparts(store: Store, person: string, paging: Paging): Promise<Page<Counterpart>> {
  const page = await store.encounters({ person, ...paging });
  return { ...page, items: page.items.map(({ left: _, right, ...met }) => ({ person: right, ...met })) };
}

/** The records that are taken for a person, by document, each with why. */
export async function mentions(store: Store, id: string, paging: Paging): Promise<Page<PersonMention>> {
  const page = await store.held({ kind: 'person', id, ...paging });
  const [least] = (await store.held({ kind: 'person', id, limit: 1 })).items;
  const places = [...(least ? [least] : []), ...page.items];
  const ids = [...new Set(places.map((it) => it.document))];
  const [documents, shown] = [await store.documents(ids), await store.digests('document', ids)];
  const recordAt = ({ document, record }: Place) => {
    const analysis = documents.get(document)?.analysis;
    const person = analysis?.people.find((it) => it.id === record);
    return analysis && person ? { person, traits: personTraits(personFact(person, analysis)) } : undefined;
  };
  const first = least && recordAt(least);
  const items = page.items.flatMap((place): readonly PersonMention[] => {
    const found = recordAt(place);
    if (!found) return [];
    const isFirst = place.document === least?.document && place.record === least.record;
    const verdict = isFirst || !first ? undefined : comparePersons(first.traits, found.traits);
    return [mentionOf(place, found.person, shown.get(place.document), verdict)];
  });
  return { ...page, items };
}

interface Place {
  readonly document: string;
  readonly record: string;
}

function mentionOf(
  { document, record }: Place,
  { name, state, ranks, positions, mentions: [first] }: PersonRecord,
  shown: DocumentDigest | undefined,
  verdict: Verdict | undefined,
): PersonMention {
  const { quote = '', start = 0, end = 0 } = first ?? {};
  return {
    document: shown,
    record,
    name,
    state,
    ranks,
    positions,
    quote: { document, record, quote, start, end },
    reasons: verdict && verdict.outcome !== 'different' ? reasonsOf(verdict) : [],
  };
}
