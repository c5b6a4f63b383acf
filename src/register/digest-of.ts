import type {
  Digest,
  EventDigest,
  PersonDigest,
  RelationshipDigest,
  StanceDigest,
  ThreadDigest,
} from '#model/digest';
import type { Conflict, Entry, PersonEntry, SourceReference } from '#model/entry';
import { decisiveSteps, firstWaiting } from '#model/thread-standing';
import { foldKey } from '#text/fold';

type EntryOf<Kind extends Entry['entry']> = Extract<Entry, { entry: Kind }>;

/** How much of what may be long a digest keeps. */
const most = {
  people: 12,
  actors: 24,
  steps: 6,
  statements: 3,
  names: 20,
  ranks: 40,
  positions: 60,
  sides: 60,
};
/** UTF-16 code units of a quote, a name or a reader's words that a digest keeps. */
const longestText = 1_000;

/** The short form of an entry, as `Digest` tells. Linear in the entry. */
export function digestOf(entry: Entry): Digest {
  switch (entry.entry) {
    case 'event':
      return ofEvent(entry);
    case 'agreement': {
      const { sources, conflicts, ...rest } = entry;
      return {
        ...rest,
        parties: entry.parties.slice(0, most.sides),
        ...sourced(entry.id, sources, conflicts),
      };
    }
    case 'relationship':
      return ofRelationship(entry);
    case 'thread':
      return ofThread(entry);
    case 'refuted-novelty':
      return ofRefutedNovelty(entry);
    case 'stance':
      return ofStance(entry);
    case 'mechanism': {
      const { sources, sessions, ...rest } = entry;
      return { ...rest, sessions: sessions.length, ...sourced(entry.id, sources) };
    }
    case 'person':
      return ofPerson(entry);
    case 'document': {
      const { appearances, ...rest } = entry;
      return { ...rest, appearances: appearances.length };
    }
    case 'lead': {
      const { sources, ...rest } = entry;
      return { ...rest, people: entry.people.slice(0, most.people), ...sourced(entry.id, sources) };
    }
    case 'opinion':
      return { ...entry, quote: shortened(entry.quote) };
  }
}

function sourced(id: string, sources: readonly SourceReference[], conflicts: readonly Conflict[] = []) {
  return {
    id,
    documents: documentsOf(sources),
    conflicts: [...new Set(conflicts.map((it) => it.field))],
    first: firstOf(sources),
  };
}

/** The first source, with its quote cut where it is very long: `end` still tells how long it is. */
function firstOf(sources: readonly SourceReference[]): SourceReference {
  const first = sources[0] as SourceReference;
  return { ...first, quote: shortened(first.quote) };
}

function documentsOf(sources: readonly SourceReference[]): number {
  return new Set(sources.map((it) => it.document)).size;
}

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).toWellFormed()}…`;
}

function ofEvent(entry: EntryOf<'event'>): EventDigest {
  const { sources, conflicts, people, actors, states, ...rest } = entry;
  return {
    ...rest,
    states: states.slice(0, most.sides),
    people: people.slice(0, most.people),
    actors: actors.slice(0, most.actors),
    ...sourced(entry.id, sources, conflicts),
  };
}

function ofRelationship(entry: EntryOf<'relationship'>): RelationshipDigest {
  const { steps, ...rest } = entry;
  const stages = [...Map.groupBy(steps, (it) => it.status)].map(([status, own]) => ({
    status,
    ...heldBy(own),
  }));
  return { ...rest, steps: stages, ...sourced(entry.id, sourcesIn(steps)) };
}

function ofThread(entry: EntryOf<'thread'>): ThreadDigest {
  const { steps, ...rest } = entry;
  const known = decisiveSteps(steps);
  const waiting = firstWaiting(steps);
  return {
    ...rest,
    status: known.at(-1)?.status,
    open: waiting !== undefined,
    since: waiting?.date,
    steps: steps.length,
    firstDate: steps.find((it) => it.date !== undefined)?.date,
    lastDate: steps.findLast((it) => it.date !== undefined)?.date,
    recent: (known.length > 0 ? known : steps).slice(-most.steps).map(({ sources, ...step }) => ({
      ...step,
      source: firstOf(sources),
    })),
    ...sourced(entry.id, sourcesIn(steps)),
  };
}

function ofRefutedNovelty(entry: EntryOf<'refuted-novelty'>) {
  const { claimed, earlier, ...rest } = entry;
  const side = <Side extends typeof claimed>({ sources, ...told }: Side) => ({
    ...told,
    documents: documentsOf(sources),
    source: firstOf(sources),
  });
  return { ...rest, claimed: side(claimed), earlier: side(earlier), ...sourced(entry.id, claimed.sources) };
}

function ofStance(entry: EntryOf<'stance'>): StanceDigest {
  const { statements, ...rest } = entry;
  const dated = statements.filter((it) => it.date !== undefined);
  const newest = [...dated].reverse().concat(statements.filter((it) => it.date === undefined));
  return {
    ...rest,
    statements: statements.length,
    firstDate: dated[0]?.date,
    lastDate: dated.at(-1)?.date,
    recent: newest.slice(0, most.statements).map(({ date, speaker, sources }) => ({
      date,
      speaker,
      source: firstOf(sources),
    })),
    ...sourced(entry.id, sourcesIn(statements)),
  };
}

function ofPerson(entry: PersonEntry): PersonDigest {
  const { sources, conflicts, names, ranks, positions, ...rest } = entry;
  const byRank = Map.groupBy(ranks, (it) => foldKey(it.value));
  const byOffice = Map.groupBy(positions, ({ title, organization = '', state = '' }) =>
    [foldKey(title), foldKey(organization), state].join('\n'),
  );
  return {
    ...rest,
    name: shortened(entry.name),
    names: names.slice(0, most.names).map(shortened),
    ranks: [...byRank.values()].slice(0, most.ranks).map((own) => ({
      value: shortened(own[0]?.value ?? ''),
      ...heldBy(own),
    })),
    positions: [...byOffice.values()].slice(0, most.positions).map((own) => ({
      title: shortened(own[0]?.title ?? ''),
      organization: own[0]?.organization,
      state: own[0]?.state,
      ...heldBy(own),
    })),
    ...sourced(entry.id, sources, conflicts),
  };
}

interface DatedSources {
  readonly date?: string | undefined;
  readonly sources: readonly SourceReference[];
}

/** First and last date of values that stand in order of time, and how many documents give them. */
function heldBy(own: readonly DatedSources[]) {
  const dated = own.filter((it) => it.date !== undefined);
  const earliest = dated[0] ?? (own[0] as DatedSources);
  return {
    first: dated[0]?.date,
    last: dated.at(-1)?.date,
    count: documentsOf(sourcesIn(own)),
    source: firstOf(earliest.sources),
  };
}

function sourcesIn(parts: readonly DatedSources[]): readonly SourceReference[] {
  return parts.flatMap((it) => it.sources);
}
