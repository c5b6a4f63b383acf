import type { DocumentDigest } from '#model/digest';
import type { Entry } from '#model/entry';
import type { Judgement, RecordReference } from '#model/judgement';
import { standingJudgements } from '#register/judgements';
import type { Paging } from '#store/search';
import type { Store } from '#store/store';
import { sourcesOfEntry } from '#view/show/entry-sources';
import { entryKinds } from '../show.ts';
import { type Cut, cutEntry } from './cut-entry.ts';
import { type People, peopleOf } from './people-named.ts';

/** An entry with all that its page shows. */
export interface EntryPage extends Cut, People {
  /** Whether it now has another id than the one asked for. */
  readonly isRenamed: boolean;
  /** The documents of the sources that are shown, by id. */
  readonly documents: Readonly<Record<string, DocumentDigest>>;
  /** What humans said of its records, in the order in which they did. */
  readonly judgements: readonly GivenJudgement[];
}

/** A judgement with its number; one that was taken back stands no longer. */
export interface GivenJudgement {
  readonly number: number;
  readonly judgement: Judgement;
  readonly stands: boolean;
}

/** The entry with an id, or the one that a joined entry's id now leads to; of one kind where that is given. */
export async function entryPage(
  store: Store,
  id: string,
  { kind, ...paging }: Paging & { readonly kind?: Entry['entry'] | undefined },
): Promise<EntryPage | undefined> {
  const entry = await findEntry(store, id, kind ? [kind] : kindsFor(id));
  if (!entry) return undefined;
  const judgements = await judgementsOn(store, new Set(sourcesOfEntry(entry).map(placeOf)));
  const cut = cutEntry(entry, paging);
  const sources = sourcesOfEntry(cut.entry);
  const documents = await store.digests(
    'document',
    sources.map((it) => it.document),
  );
  return {
    ...cut,
    isRenamed: entry.id !== id,
    documents: Object.fromEntries(documents),
    judgements,
    people: await peopleOf(store, peopleIn(cut.entry)),
  };
}

/** The kind that the id names first: `document.event-…` is that of an event. */
function kindsFor(id: string): readonly Entry['entry'][] {
  const record = /\.(?<kind>[a-z]+)-/u.exec(id)?.groups?.kind ?? '';
  const first = record === 'initiative' ? 'thread' : record;
  return [...entryKinds].sort((a, b) => Number(b === first) - Number(a === first));
}

async function findEntry(
  store: Store,
  id: string,
  among: readonly Entry['entry'][],
): Promise<Entry | undefined> {
  let holder: Entry | undefined;
  for (const kind of among) {
    const entry = await store.entry(kind, id);
    if (entry?.id === id) return entry;
    holder ??= entry;
  }
  return holder;
}

function peopleIn(entry: Entry): readonly string[] {
  if (entry.entry === 'event') return [...entry.people, ...entry.actors.flatMap((it) => it.person ?? [])];
  return entry.entry === 'stance' ? entry.statements.flatMap((it) => it.speaker ?? []) : [];
}

function placeOf({ document, record }: Pick<RecordReference, 'document' | 'record'>): string {
  return `${document} ${record}`;
}

/** The judgements on any of the records (`document record`). Linear in the judgements of the register. */
export async function judgementsOn(
  store: Store,
  places: ReadonlySet<string>,
): Promise<readonly GivenJudgement[]> {
  const all = await store.judgements();
  const standing = new Set(standingJudgements(all).map((it) => it.number));
  return all.flatMap((judgement, at) => {
    const records =
      judgement.kind === 'undo'
        ? []
        : judgement.kind === 'pair'
          ? [judgement.left, judgement.right]
          : [judgement.record];
    if (!records.some((it) => places.has(placeOf(it)))) return [];
    return [{ number: at + 1, judgement, stands: standing.has(at + 1) }];
  });
}
