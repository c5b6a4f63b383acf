import type {
  AgreementRecord,
  EventRecord,
  InitiativeRecord,
  MechanismRecord,
  Position,
  RelationshipRecord,
  Segment,
  StanceRecord,
} from './analysis.ts';
import type { Parse } from './clause.ts';
import type { PublishedBasis } from './code.ts';
import type { Mention, PersonMention } from './mention.ts';
import type { SourceDocument } from './source-document.ts';
import type { Span } from './span.ts';
import type { Sentence } from './token.ts';

/** One sentence with all that the mention stages found in it. Mentions are sorted by start, longer first; they may nest. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly parse: Parse;
  /** The sides of the section that the sentence stands in, most mentioned first: those whom "both sides" are. */
  readonly sides: readonly string[];
}

/** A person of the document: all mentions that resolution took to be one, under one key. */
export interface DocumentPerson {
  /** `p1`, `p2`, … in order of first mention; unique in the document. */
  readonly key: string;
  /** The fullest form of the name in the text, diacritics kept. */
  readonly name: string;
  readonly state?: string | undefined;
  readonly ranks: readonly string[];
  readonly positions: readonly Position[];
  readonly mentions: readonly PersonMention[];
}

/** When the document appeared, as an EDTF date, and how that is known. */
export interface Publication {
  readonly published?: string | undefined;
  readonly basis?: PublishedBasis | undefined;
}

/** What the fact rules see: the whole document up to its mentions. Offsets count in `source.text`. */
export interface Reading {
  readonly source: SourceDocument;
  readonly language: string;
  readonly publication: Publication;
  readonly segments: readonly Segment[];
  readonly sentences: readonly SentenceReading[];
  readonly people: ReadonlyMap<string, DocumentPerson>;
  /** The two or more states that the document is mostly about, most mentioned first. */
  readonly sides: readonly string[];
  /** The state whose officials the text names without saying which; undefined when it does not show. */
  readonly home?: string | undefined;
}

type Draft<Kind extends string, Record extends { id: string; evidence: unknown }> = Omit<
  Record,
  'id' | 'evidence'
> & {
  readonly kind: Kind;
  /** The spans of its quotes, the best first. The stage slices the quotes and stamps the rule. */
  readonly spans: readonly Span[];
};

/** What a fact rule proposes. People are given by their key in the document. */
export type FactDraft =
  | (Draft<'agreement', Omit<AgreementRecord, 'kind'> & { id: string; evidence: unknown }> & {
      readonly agreementKind: AgreementRecord['kind'];
    })
  | Draft<'event', EventRecord>
  | Draft<'initiative', InitiativeRecord>
  | Draft<'stance', StanceRecord>
  | Draft<'mechanism', MechanismRecord>
  | Draft<'relationship', RelationshipRecord>;
