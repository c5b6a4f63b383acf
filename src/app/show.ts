import type { DocumentEntry, Entry } from '#model/entry';
import { type Card, cardOf, type Surroundings } from '#view/show/card';
import { type Contribution, contributionsOf } from '#view/show/contributions';
import { sourcesOfEntry } from '#view/show/entry-sources';
import { type DocumentName, findDocuments } from './find-documents.ts';
import { withRegister } from './open-existing.ts';
import type { Register } from './open-register.ts';

/** An entry with all that its card says, and of a document what it tells the register. */
interface Shown {
  readonly entry: Entry;
  readonly card: Card;
  /** Of a document: the entries that stand on it. */
  readonly contributions: readonly Contribution[];
  /** Whether the entry now has another id than the one asked for. */
  readonly isRenamed: boolean;
}

/** What showing yields: an entry (two where a thread and a refuted novelty share an id), several documents of one name, or nothing. */
export type ShowResult =
  | { readonly kind: 'entries'; readonly entries: readonly Shown[] }
  | { readonly kind: 'ambiguous'; readonly documents: readonly DocumentName[] }
  | { readonly kind: 'none' };

/** The kinds in the order in which an id is looked for. */
export const entryKinds: readonly Entry['entry'][] = [
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
    const entries = await findEntries(register, name);
    if (entries.length > 0) return shownAll(register, entries, name);
    const documents = await findDocuments(register.store, name);
    if (documents.length > 1) return { kind: 'ambiguous', documents };
    const document = documents[0] && (await register.store.entry('document', documents[0].id));
    return document ? shownAll(register, [document], document.id) : { kind: 'none' };
  });
}

/** All entries that have the id; else the one that holds its record, of the kind that the id names before others. */
async function findEntries({ store }: Register, id: string): Promise<readonly Entry[]> {
  const record = /\.(?<kind>[a-z]+)-/u.exec(id)?.groups?.kind ?? '';
  const first = kindByRecord[record] ?? record;
  const holders: Entry[] = [];
  for (const kind of [...entryKinds].sort((a, b) => Number(b === first) - Number(a === first))) {
    const entry = await store.entry(kind, id);
    if (entry) holders.push(entry);
  }
  const exact = holders.filter((it) => it.id === id);
  return exact.length > 0 ? exact : holders.slice(0, 1);
}

async function shownAll(
  register: Register,
  entries: readonly Entry[],
  id: string,
): Promise<Extract<ShowResult, { kind: 'entries' }>> {
  const all: Shown[] = [];
  for (const entry of entries) all.push(await shown(register, entry, entry.id !== id));
  return { kind: 'entries', entries: all };
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
  return { entry, card: cardOf(entry, references, around), contributions, isRenamed };
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
