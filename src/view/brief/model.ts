import type {
  ActorRole,
  AgreementKind,
  AgreementStatus,
  Area,
  DateBasis,
  EventForm,
  EventStatus,
  PublishedBasis,
  RelationshipLevel,
  RelationshipStatus,
  StanceTopic,
} from '#model/code';
import type { Appearance, MechanismEntry, ThreadEntry } from '#model/entry';

/** One of the two states that a brief is about. */
interface Side {
  /** ISO 3166-1 alpha-3, or the acronym of an organisation. */
  readonly code: string;
  readonly name: string;
}

/** Where a line stands: the number of its source in this brief, and the quote with its UTF-16 offsets in that document. */
export interface Citation {
  readonly source: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One person in a line, with the ranks and offices that the sources of that line give, or the nearest in time. */
export interface BriefPerson {
  readonly id: string;
  readonly name: string;
  readonly state?: string | undefined;
  readonly role?: ActorRole | undefined;
  readonly ranks: readonly string[];
  readonly offices: readonly string[];
}

/** A state or a body that takes part without a named person. */
export interface BriefBody {
  readonly state?: string | undefined;
  readonly organization?: string | undefined;
  readonly role: ActorRole;
}

/** One event of the pair. */
export interface BriefEvent {
  readonly id: string;
  readonly title: string;
  readonly form: EventForm;
  readonly date?: string | undefined;
  readonly dateBasis?: DateBasis | undefined;
  readonly status: EventStatus;
  readonly hedged: boolean;
  readonly states: readonly string[];
  readonly people: readonly BriefPerson[];
  readonly bodies: readonly BriefBody[];
  readonly mechanism?: string | undefined;
  readonly independentSources: number;
  readonly citations: readonly Citation[];
}

/** One agreement between the two, alone or with others. */
export interface BriefAgreement {
  readonly id: string;
  /** As a text gives it. */
  readonly title?: string | undefined;
  readonly kind: AgreementKind;
  readonly areas: readonly Area[];
  readonly parties: readonly string[];
  readonly signed?: string | undefined;
  readonly period?: string | undefined;
  readonly status: AgreementStatus;
  readonly independentSources: number;
  readonly citations: readonly Citation[];
}

/** One step of the relationship, oldest first. */
export interface BriefRung {
  readonly id: string;
  readonly level: RelationshipLevel;
  readonly status: RelationshipStatus;
  readonly date?: string | undefined;
  readonly citations: readonly Citation[];
}

export interface BriefMechanism {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly areas: readonly Area[];
  readonly status: MechanismEntry['status'];
  /** The sessions that the register holds, newest first. */
  readonly sessions: readonly { readonly date?: string | undefined; readonly title: string }[];
  readonly citations: readonly Citation[];
}

type ThreadStep = ThreadEntry['steps'][number];

/** One step of a thread: what was proposed, agreed, signed, done, and by whom. */
export interface BriefStep {
  readonly date?: string | undefined;
  readonly status: ThreadStep['status'];
  readonly kind: ThreadStep['kind'];
  readonly by: readonly string[];
  readonly citations: readonly Citation[];
}

/** What was done in one area, in time; `open` while its last step still waits for its end. */
export interface BriefThread {
  readonly id: string;
  readonly area: Area;
  readonly steps: readonly BriefStep[];
  readonly open?:
    | {
        readonly status: ThreadStep['status'];
        /** The date of the first step since which nothing was delivered or refused. */
        readonly since?: string | undefined;
        /** How long that is before the date of the brief, in words. */
        readonly waiting?: string | undefined;
      }
    | undefined;
}

/** A claim that something is new, which an earlier record refutes. */
export interface BriefNovelty {
  readonly id: string;
  readonly area: Area;
  readonly claimed: { readonly date?: string | undefined; readonly citations: readonly Citation[] };
  readonly earlier: BriefStep;
}

/** A position that one side states. */
export interface BriefPosition {
  readonly id: string;
  readonly by: string;
  readonly topic: StanceTopic;
  readonly statements: readonly {
    readonly date?: string | undefined;
    readonly speaker?: string | undefined;
    readonly citations: readonly Citation[];
  }[];
}

/** A rank or an office, as of the dates at which sources give it. */
export interface BriefTenure {
  readonly kind: 'rank' | 'office';
  readonly value: string;
  readonly dates: readonly string[];
  readonly citations: readonly Citation[];
}

export interface BriefOfficial {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** Whether the pair's events or positions name this person; else only their documents do. */
  readonly takesPart: boolean;
  /** Other spellings seen. */
  readonly otherNames: readonly string[];
  readonly tenures: readonly BriefTenure[];
  readonly citations: readonly Citation[];
}

/** One field in which sources differ, each value with its sources. */
export interface BriefDisagreement {
  readonly entry: string;
  readonly subject: string;
  readonly date?: string | undefined;
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly citations: readonly Citation[] }[];
}

/** What a teaser says of another article. */
export interface BriefLead {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly status: EventStatus;
  readonly people: readonly string[];
  readonly citations: readonly Citation[];
}

/** One document that the brief cites. */
export interface BriefSource {
  readonly number: number;
  readonly document: string;
  readonly file: string;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly publishedBasis?: PublishedBasis | undefined;
  /** Where else the same text appeared. */
  readonly appearances: readonly Appearance[];
}

/** All that the register holds of two states, ready to be shown. Plain data: it survives JSON unchanged. */
export interface Brief {
  readonly sides: readonly [Side, Side];
  /** The date that "open for" counts to. Absent where no document of the register is dated. */
  readonly asOf?: string | undefined;
  /** First and last publication date of the documents that the brief cites. */
  readonly published?: { readonly first: string; readonly last: string } | undefined;
  /** The first and the last date of an event, an agreement or a step. */
  readonly covers?: { readonly first: string; readonly last: string } | undefined;
  /** The last rung that is established or in place. */
  readonly level?: BriefRung | undefined;
  readonly ladder: readonly BriefRung[];
  /** Newest first, undated ones last. */
  readonly events: readonly BriefEvent[];
  readonly agreements: readonly BriefAgreement[];
  readonly mechanisms: readonly BriefMechanism[];
  readonly open: readonly BriefThread[];
  readonly settled: readonly BriefThread[];
  readonly refutedNovelty: readonly BriefNovelty[];
  readonly positions: readonly BriefPosition[];
  readonly officials: readonly BriefOfficial[];
  readonly disagreements: readonly BriefDisagreement[];
  readonly leads: readonly BriefLead[];
  /** Numbered from 1 in the order in which the brief first cites them. */
  readonly sources: readonly BriefSource[];
}
