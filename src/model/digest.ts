import type { Entry, EventEntry, SourceReference, ThreadEntry } from './entry.ts';

/**
 * The short form of an entry, of bounded size however many documents tell of it: what a list shows of it. Worked out from
 * the entry alone.
 */
export type Digest =
  | EventDigest
  | AgreementDigest
  | RelationshipDigest
  | ThreadDigest
  | RefutedNoveltyDigest
  | StanceDigest
  | MechanismDigest
  | PersonDigest
  | DocumentDigest
  | LeadDigest
  | OpinionDigest;

/** The digest of entries of a kind. */
export type DigestOf<Kind extends Entry['entry']> = Extract<Digest, { readonly entry: Kind }>;

interface Sourced {
  readonly id: string;
  /** How many documents it stands on. */
  readonly documents: number;
  /** Fields in which sources differ. */
  readonly conflicts: readonly string[];
  /** Its first quote. */
  readonly first: SourceReference;
}

type Of<Kind extends Entry['entry'], Field extends keyof Extract<Entry, { entry: Kind }>> = Pick<
  Extract<Entry, { entry: Kind }>,
  Field
>;

export interface EventDigest
  extends Sourced,
    Of<
      'event',
      | 'entry'
      | 'form'
      | 'plover'
      | 'date'
      | 'dateBasis'
      | 'mechanism'
      | 'place'
      | 'status'
      | 'hedged'
      | 'independentSources'
    > {
  readonly states: readonly string[];
  /** Ids of person entries, the first twelve. */
  readonly people: readonly string[];
  /** The first twenty-four. */
  readonly actors: EventEntry['actors'];
}

export interface AgreementDigest
  extends Sourced,
    Of<
      'agreement',
      'entry' | 'kind' | 'title' | 'parties' | 'areas' | 'signed' | 'period' | 'status' | 'independentSources'
    > {}

/** What the sources say with one status: from when to when, and how often. */
interface RelationshipStage {
  readonly status: Of<'relationship', 'steps'>['steps'][number]['status'];
  /** The earliest and the latest date of such a step, in the order of the entry's steps. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly count: number;
  /** The first quote of the earliest step. */
  readonly source: SourceReference;
}

export interface RelationshipDigest extends Sourced, Of<'relationship', 'entry' | 'states' | 'level'> {
  /** One a status. */
  readonly steps: readonly RelationshipStage[];
}

/** A step of a thread with its first source. */
interface ThreadStage {
  readonly date?: string | undefined;
  readonly status: ThreadEntry['steps'][number]['status'];
  readonly kind: ThreadEntry['steps'][number]['kind'];
  readonly by?: readonly string[] | undefined;
  /** Of an event or agreement, the id of its entry. */
  readonly record: string;
  readonly source: SourceReference;
}

export interface ThreadDigest extends Sourced, Of<'thread', 'entry' | 'states' | 'area'> {
  /** The status of the last step that decides; undefined where nothing but talk is told. */
  readonly status?: ThreadEntry['steps'][number]['status'] | undefined;
  /** Whether it waits for something, and since when as far as a date tells. */
  readonly open: boolean;
  readonly since?: string | undefined;
  /** How many steps it has. */
  readonly steps: number;
  readonly firstDate?: string | undefined;
  readonly lastDate?: string | undefined;
  /** The last steps that decide, six at most, in order. */
  readonly recent: readonly ThreadStage[];
}

interface NoveltySide {
  readonly date?: string | undefined;
  readonly documents: number;
  readonly source: SourceReference;
}

export interface RefutedNoveltyDigest extends Sourced, Of<'refuted-novelty', 'entry' | 'states' | 'area'> {
  readonly claimed: NoveltySide;
  readonly earlier: NoveltySide & Pick<ThreadStage, 'kind' | 'status'>;
}

export interface StanceDigest extends Sourced, Of<'stance', 'entry' | 'by' | 'topic'> {
  /** How many statements there are. */
  readonly statements: number;
  readonly firstDate?: string | undefined;
  readonly lastDate?: string | undefined;
  /** The newest three, newest first. */
  readonly recent: readonly {
    readonly date?: string | undefined;
    readonly speaker?: string | undefined;
    readonly source: SourceReference;
  }[];
}

export interface MechanismDigest
  extends Sourced,
    Of<'mechanism', 'entry' | 'name' | 'states' | 'areas' | 'status'> {
  /** How many sessions are known. */
  readonly sessions: number;
}

/** A value that sources give on several dates: the first and the last of these, and how many sources there are. */
interface Held {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly count: number;
  readonly source: SourceReference;
}

export interface PersonDigest extends Sourced, Of<'person', 'entry' | 'name' | 'state'> {
  /** Spellings, twenty at most. */
  readonly names: readonly string[];
  /** Every rank once, forty at most, by the first date. */
  readonly ranks: readonly (Held & { readonly value: string })[];
  /** Every office once, sixty at most, by the first date. */
  readonly positions: readonly (Held & {
    readonly title: string;
    readonly organization?: string | undefined;
    readonly state?: string | undefined;
  })[];
}

export interface DocumentDigest
  extends Of<
    'document',
    'entry' | 'id' | 'file' | 'url' | 'publisher' | 'title' | 'opening' | 'published' | 'publishedBasis'
  > {
  /** At how many places it was found. */
  readonly appearances: number;
}

interface LeadDigest
  extends Sourced,
    Of<'lead', 'entry' | 'form' | 'states' | 'people' | 'date' | 'place' | 'status'> {}

type OpinionDigest = Of<
  'opinion',
  'entry' | 'id' | 'file' | 'document' | 'handle' | 'quote' | 'start' | 'end'
>;
