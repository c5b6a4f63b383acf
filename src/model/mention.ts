import type { Position } from './analysis.ts';
import type { Area, DateBasis } from './code.ts';
import type { Span } from './span.ts';

interface MentionBase extends Span {
  /** Id of the rule that found it: its path below `language/`. */
  readonly rule: string;
}

/** A state named by its name, adjective, people, government seat or capital standing for it. */
export interface StateMention extends MentionBase {
  readonly kind: 'state';
  /** ISO 3166-1 alpha-3; `SUN` and the like for states that are gone (ISO 3166-3). */
  readonly code: string;
  /** `capital` means the city may stand for the state or for the place; who reads it decides. */
  readonly use: 'name' | 'demonym' | 'seat' | 'capital';
}

/** An organisation: intergovernmental ones carry their acronym as `code`, national bodies their state where it is known. */
export interface OrganisationMention extends MentionBase {
  readonly kind: 'organisation';
  readonly name: string;
  readonly code?: string | undefined;
  readonly intergovernmental: boolean;
  readonly state?: string | undefined;
}

/** A named person with everything that the apposition around the name says. The span covers title, rank and name. */
export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  /** The name as written, without rank and title. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly ranks: readonly string[];
  readonly positions: readonly Position[];
  readonly state?: string | undefined;
  /** Whether an office in the apposition is a former one ("former", "ex-", "then"). */
  readonly former: boolean;
  /** Whether a rank, honorific or office stands with the name; a bare name needs other evidence to be a person. */
  readonly titled: boolean;
  /** Whether a word of the name is known as a given or family name. */
  readonly given: boolean;
  /** Whether the words call the person somebody's counterpart, whose office is then the person's own. */
  readonly counterpart: boolean;
  /** Whether the words call the person somebody's predecessor or successor: office and state are the same then. */
  readonly sameOffice: boolean;
  /** Whether the lexicon knows the person as the leader of a state or an organisation at the time. */
  readonly known?: boolean | undefined;
  /** What the person is for the state by the lexicon when the text was written: its head, head of government, foreign minister. */
  readonly leads?: readonly ('head' | 'government' | 'foreign')[] | undefined;
  /** Key of the person in the document; set by resolution, the same for every spelling and short form. */
  readonly person?: string | undefined;
}

/** An office without a name: "the Vietnamese Minister of National Defence", "the two presidents". */
interface OfficeMention extends MentionBase {
  readonly kind: 'office';
  readonly title: string;
  readonly organization?: string | undefined;
  readonly state?: string | undefined;
  readonly plural: boolean;
}

/** Words that point back: "the two sides", "they", "he", "his counterpart", "the visiting minister". */
export interface ReferenceMention extends MentionBase {
  readonly kind: 'reference';
  readonly actors: readonly Participant[];
  /** The office that the words name, in the singular and in lower case ("president"). */
  readonly title?: string | undefined;
}

/** Who takes part: at least one field is set. `person` is the key of a person in the document. */
export interface Participant {
  readonly state?: string | undefined;
  readonly person?: string | undefined;
  readonly organization?: string | undefined;
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly name: string;
  readonly state?: string | undefined;
}

/** A temporal expression. */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  /** Full EDTF (`2025-05-01~/2025-05-10~` for "early May 2025"). */
  readonly value: string;
  /** The calendar unit that surely holds it, for a fact's date (`2025-05`). */
  readonly unit: string;
  readonly basis: DateBasis;
  /** `period` is what something covers ("the 2018-2020 period", "since 2012", a plan "for 2026"): no date of the act told. */
  readonly role: 'point' | 'period';
  /** Whether the words look forward or back by themselves ("next week", "last May"); else absent. */
  readonly direction?: 'past' | 'future' | undefined;
  /** How the verb beside it looks at it: reported, under way or on the timetable, upcoming; absent where no verb tells. */
  readonly outlook?: 'past' | 'present' | 'future' | undefined;
  /** The weekday that the words name, from 1 for Monday ("on Monday", "Monday, 5 February"). */
  readonly weekday?: number | undefined;
}

/** A standing body or series of meetings: a joint committee, a strategic dialogue. */
export interface MechanismMention extends MentionBase {
  readonly kind: 'mechanism';
  readonly name: string;
  readonly states: readonly string[];
}

/** A subject of cooperation. Nested and overlapping area mentions are allowed. */
export interface AreaMention extends MentionBase {
  readonly kind: 'area';
  readonly area: Area;
}

export type Mention =
  | StateMention
  | OrganisationMention
  | PersonMention
  | OfficeMention
  | ReferenceMention
  | PlaceMention
  | DateMention
  | MechanismMention
  | AreaMention;

export type MentionKind = Mention['kind'];
