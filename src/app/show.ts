import type { DocumentEntry, Entry } from '#model/entry';
import { type Card, cardOf, type Surroundings } from '#view/show/card';
import { type Contribution, contributionsOf } from '#view/show/contributions';
import { sourcesOfEntry } from '#view/show/entry-sources';
import { type DocumentName, findDocuments } from './find-documents.ts';
import { withRegister } from './open-existing.ts';
import type { Register } from './open-register.ts';

/** An entry with all that its card says, and of a document what it tells the register. */
export interface Shown {
  readonly kind: 'entry';
  readonly entry: Entry;
  readonly card: Card;
  /** Of a document: the entries that stand on it. */
  readonly contributions: readonly Contribution[];
  /** Whether the entry now has another id than the one asked for. */
  readonly isRenamed: boolean;
}

/** What showing yields: an entry, several documents of one name, or nothing. */
export type ShowResult =
  | Shown
  | { readonly kind: 'ambiguous'; readonly documents: readonly DocumentName[] }
  | { readonly kind: 'none' };

const entryKinds: readonly Entry['entry'][] = [
  'event',
  'agreement',
  'thread',
  'stance',
  'mechanism',
  'relationship',
  'person',
  'refuted-novelty',
  'lead',
  'opinion',
  'document',
];
/** Records whose kind is called otherwise than the entries that hold them. */
const kindByRecord: Readonly<Record<string, Entry['entry']>> = { initiative: 'thread' };

/** The entry with an id, or the one that a joined entry's id now leads to; or the document with an id, source id or file. */
export async function show(address: string, name: string): Promise<ShowResult> {
  return withRegister(address, async (register) => {
    await register.settle();
    const entry = await findEntry(register, name);
    if (entry) return shown(register, entry, entry.id !== name);
    const documents = await findDocuments(register.store, name);
    const [only] = documents;
    if (!only) return { kind: 'none' };
    if (documents.length > 1) return { kind: 'ambiguous', documents };
    const document = await register.store.entry('document', only.id);
    return document ? shown(register, document, false) : { kind: 'none' };
  });
}

/** The kind that the id names is asked first: an event is a step of a thread too, and both have its id. */
async function findEntry({ store }: Register, id: string): Promise<Entry | undefined> {
  const record = /\.(?<kind>[a-z]+)-/u.exec(id)?.groups?.kind ?? '';
  const first = kindByRecord[record] ?? record;
  const kinds = [...entryKinds].sort((a, b) => Number(b === first) - Number(a === first));
  for (const kind of kinds) {
    const entry = await store.entry(kind, id);
    if (entry?.id === id) return entry;
  }
  for (const kind of kinds) {
    const entry = await store.entry(kind, id);
    if (entry) return entry;
  }
  return undefined;
}

async function shown(register: Register, entry: Entry, isRenamed: boolean): Promise<Shown> {
  const references = sourcesOfEntry(entry);
  const around: Surroundings = {
    entries: await named(register, entry),
    documents: await documentsOf(
      register,
      references.map((it) => it.document),
    ),
  };
  const contributions = entry.entry === 'document' ? await contributionsTo(register, entry.id) : [];
  return { kind: 'entry', entry, card: cardOf(entry, references, around), contributions, isRenamed };
}

async function documentsOf({ store }: Register, ids: readonly string[]): Promise<Map<string, DocumentEntry>> {
  const documents = new Map<string, DocumentEntry>();
  for (const id of new Set(ids)) {
    const entry = await store.entry('document', id);
    if (entry?.entry === 'document') documents.set(id, entry);
  }
  return documents;
}

/** The entries that an entry names: its people, or its sessions. */
async function named({ store }: Register, entry: Entry): Promise<Map<string, Entry>> {
  const people = 'actors' in entry ? entry.actors.flatMap((it) => it.person ?? []) : [];
  const speakers = entry.entry === 'stance' ? entry.statements.flatMap((it) => it.speaker ?? []) : [];
  const sessions = entry.entry === 'mechanism' ? entry.sessions : [];
  const found = new Map<string, Entry>();
  for (const id of new Set([...people, ...speakers, ...sessions])) {
    const other = await store.entry(sessions.includes(id) ? 'event' : 'person', id);
    if (other) found.set(id, other);
  }
  return found;
}

/** The entries that the records of a document are part of, in the order of its analysis. */
async function contributionsTo({ store }: Register, id: string): Promise<readonly Contribution[]> {
  const document = (await store.documents([id])).get(id);
  if (!document) return [];
  const { analysis } = document;
  const records: readonly (readonly [kind: Entry['entry'], ids: readonly string[]])[] = [
    ['event', analysis.events.map((it) => it.id)],
    ['lead', analysis.events.map((it) => it.id)],
    ['agreement', analysis.agreements.map((it) => it.id)],
    ['thread', analysis.initiatives.map((it) => it.id)],
    ['stance', analysis.stances.map((it) => it.id)],
    ['mechanism', analysis.mechanisms.map((it) => it.id)],
    ['relationship', analysis.relationships.map((it) => it.id)],
    ['person', analysis.people.map((it) => it.id)],
  ];
  const entries = new Map<string, Entry>();
  for (const [kind, ids] of records)
    for (const record of ids) {
      const entry = await store.entry(kind, `${id}.${record}`);
      if (entry) entries.set(`${kind} ${entry.id}`, entry);
    }
  return contributionsOf([...entries.values()], id);
}
