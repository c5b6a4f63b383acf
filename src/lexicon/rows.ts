import type { StateMention } from '#model/mention';

/** One label of a phrase list: what the text may say, what it means, and whether it needs support from its surroundings. */
export type PhraseRow<Id extends string = string> = readonly [label: string, id: Id, weak?: 'weak'];

/** A state: its code, its short English name, its capital where it has one. */
export type StateRow = readonly [
  code: string,
  name: string,
  capital?: string | undefined,
  offices?: 'crown' | 'secretaries',
];

/** A label of a state. A weak one also means something else (the state of Georgia, the river Jordan). */
export type StateLabelRow = readonly [label: string, code: string, use: StateMention['use'], weak?: 'weak'];

export type RankKind = 'army' | 'navy' | 'air' | 'police' | 'diplomatic';

/** A label of a rank; a weak one is an office or an ordinary word too. */
export type RankRow = readonly [label: string, rank: string, kind: RankKind, weak?: 'weak'];

export type HonorificKind = 'civil' | 'comrade' | 'academic' | 'religious' | 'noble' | 'excellency' | 'late';

/** A word of respect, and the side of the name on which it stands. */
export type HonorificRow = readonly [
  label: string,
  kind: HonorificKind,
  side: 'before' | 'after',
  weak?: 'weak',
];

/** A news agency or its host, and the state whose news it publishes. */
export type AgencyRow = readonly [name: string, state: string];

/** An intergovernmental organisation; `members` are alpha-3 codes with blanks between. */
export type OrganisationRow = readonly [code: string, name: string, members?: string];

/** A label of an organisation or of one of its organs, whose own name is `name`. */
export type OrganisationLabelRow = readonly [label: string, code: string, name: string, weak?: 'weak'];

/** `state`: head of state; `government`: head of government; `deputy`: deputy by its own word; `body`: head or member of some body. */
export type OfficeLevel =
  | 'state'
  | 'government'
  | 'minister'
  | 'deputy'
  | 'legislature'
  | 'diplomat'
  | 'military'
  | 'party'
  | 'local'
  | 'court'
  | 'religion'
  | 'body'
  | 'staff';

/** Where the field of an office may stand: "Defence Minister", "Minister of Defence". */
export type DomainSide = 'before' | 'after' | 'both' | 'none';

/** A noun of office; `after` are the prepositions that belong to the title, with `|` between. */
export type OfficeHeadRow = readonly [
  label: string,
  id: string,
  level: OfficeLevel,
  domain: DomainSide,
  after: string,
  weak?: 'weak',
];

export type OfficeModifierKind = 'grade' | 'acting' | 'former' | 'future' | 'scope';

export type OfficeModifierRow = readonly [label: string, id: string, kind: OfficeModifierKind];

export type OfficeDomainRow = readonly [label: string, id: string];

/** A whole title, with its state where only one state has it. */
export type FixedOfficeRow = readonly [label: string, level: OfficeLevel, state?: string];

export type BodyKind =
  | 'ministry'
  | 'government'
  | 'security-council'
  | 'parliament'
  | 'party'
  | 'forces'
  | 'staff'
  | 'committee'
  | 'agency'
  | 'embassy'
  | 'bank'
  | 'court'
  | 'academy'
  | 'company'
  | 'church';

/** A noun of a national body and where its field stands. */
export type BodyHeadRow = readonly [label: string, kind: BodyKind, side: 'before' | 'after' | 'both'];

/** A whole name of a national body, with its state where only one state has it. */
export type BodyNameRow = readonly [label: string, kind: BodyKind, state?: string];

/** Words with blanks between. */
export type WordsRow = readonly [words: string];

/** A letter, and what stands for it in another script. */
export type LetterRow = readonly [letter: string, latin: string];

export type OutlineRow = readonly [code: string, path: string];

export type StatePointRow = readonly [code: string, x: number, y: number];
