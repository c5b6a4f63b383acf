import type {
  AgreementRecord,
  EventRecord,
  InitiativeRecord,
  MechanismRecord,
  Position,
  RelationshipRecord,
  StanceRecord,
} from '#model/analysis';
import type { Appearance, DocumentEntry } from '#model/entry';

/** What one document contributes to a block of the register: a record with all that its entries need of the document. */
interface FactBase {
  readonly document: string;
  /** Id of the record in the document's analysis. */
  readonly record: string;
  /** When the document was published. */
  readonly published?: string | undefined;
  /** The record's first quote. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Keys of the references under which humans judged the record; absent where nobody did. */
  readonly judged?: readonly string[] | undefined;
}

/** A value dated by the event in which the text gives it, else by the publication. */
type Dated<T> = T & { readonly date?: string | undefined };

export interface PersonFact extends FactBase {
  readonly kind: 'person';
  readonly name: string;
  /** The full name that the document's title gives where the text has but one word of it. */
  readonly called?: string | undefined;
  readonly state?: string | undefined;
  readonly ranks: readonly Dated<{ readonly value: string }>[];
  readonly positions: readonly Dated<Position>[];
  /** Keys of the dated events that the person takes part in. */
  readonly events: readonly string[];
  /** States that the document's facts are about: of those with the person, else of all. Sorted. */
  readonly about: readonly string[];
}

/** A person who takes part in a fact, by the record in the same document. */
export interface PersonReference {
  readonly record: string;
  readonly name: string;
  readonly state?: string | undefined;
}

export interface EventFact extends FactBase {
  readonly kind: 'event';
  readonly event: Omit<EventRecord, 'id' | 'evidence'>;
  readonly people: readonly PersonReference[];
}

export interface AgreementFact extends FactBase {
  readonly kind: 'agreement';
  readonly agreement: Omit<AgreementRecord, 'id' | 'evidence'>;
}

export interface InitiativeFact extends FactBase {
  readonly kind: 'initiative';
  readonly initiative: Omit<InitiativeRecord, 'id' | 'evidence'>;
  /** The day of the talks in which something was claimed to be new; present with `claimedNew` where known. */
  readonly claimed?: string | undefined;
}

export interface StanceFact extends FactBase {
  readonly kind: 'stance';
  readonly stance: Omit<StanceRecord, 'id' | 'evidence'>;
}

export interface MechanismFact extends FactBase {
  readonly kind: 'mechanism';
  readonly mechanism: Omit<MechanismRecord, 'id' | 'evidence'>;
}

export interface RelationshipFact extends FactBase {
  readonly kind: 'relationship';
  readonly relationship: Omit<RelationshipRecord, 'id' | 'evidence'>;
}

/** An event that a teaser tells of. */
export interface LeadFact extends FactBase {
  readonly kind: 'lead';
  readonly event: Omit<EventRecord, 'id' | 'evidence'>;
  readonly names: readonly string[];
}

/** What a reader wrote; its quote is the comment. */
export interface OpinionFact extends FactBase {
  readonly kind: 'opinion';
  readonly handle?: string | undefined;
}

/** The document itself. */
export interface DocumentFact {
  readonly kind: 'document';
  readonly document: string;
  readonly record: string;
  readonly entry: Omit<DocumentEntry, 'entry' | 'id' | 'appearances'>;
  readonly appearances: readonly Appearance[];
  /** The sets of sides that its facts are about, leads left out; each once, in order. */
  readonly tells: readonly (readonly string[])[];
}

export type Fact =
  | PersonFact
  | EventFact
  | AgreementFact
  | InitiativeFact
  | StanceFact
  | MechanismFact
  | RelationshipFact
  | LeadFact
  | OpinionFact
  | DocumentFact;

/** A fact in the block in which it is worked out together with all others that may touch the same entries. */
export interface BlockFact {
  readonly block: string;
  /** Keys by which blocks that may share an entry are found; only people have them. */
  readonly keys: readonly string[];
  readonly fact: Fact;
}

/** A fact that stands on a quote: every one but the document itself. */
export type QuotedFact = Exclude<Fact, DocumentFact>;

/** Orders facts by (document, record), in code units: the canonical order of the register. */
export function compareFacts(a: FactPlace, b: FactPlace): number {
  return compareText(a.document, b.document) || compareText(a.record, b.record);
}

interface FactPlace {
  readonly document: string;
  readonly record: string;
}

/** Orders texts by code units, the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
