/** The kinds of records that can be judged. */
export const judgedKinds = [
  'person',
  'event',
  'agreement',
  'initiative',
  'stance',
  'mechanism',
  'relationship',
] as const;
export type JudgedKind = (typeof judgedKinds)[number];

/** Fields that a human may correct, by kind of record. */
export const correctableFields = {
  person: ['name', 'state', 'ranks'],
  event: ['date', 'status', 'form', 'place', 'states', 'mechanism'],
  agreement: ['title', 'kind', 'status', 'signed', 'period', 'parties', 'areas'],
  initiative: ['status', 'date', 'areas'],
  stance: ['by', 'topic'],
  mechanism: ['name', 'status', 'areas'],
  relationship: ['level', 'status', 'since'],
} as const satisfies Readonly<Record<JudgedKind, readonly string[]>>;
export type CorrectableField = (typeof correctableFields)[JudgedKind][number];

/** A record of a document as it was when it was judged: found again by kind and first quote, even under another id. */
export interface RecordReference {
  readonly kind: JudgedKind;
  readonly document: string;
  readonly record: string;
  /** First quote of the record. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Of a person, the name. */
  readonly name?: string | undefined;
}

/** What a human says of two records: `unsure` leaves them apart and asks no more. */
export type PairVerdict = 'same' | 'different' | 'unsure';

interface Signed {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason?: string | undefined;
}

/** Whether two records of one kind are of one thing. */
interface PairJudgement extends Signed {
  readonly kind: 'pair';
  readonly left: RecordReference;
  readonly right: RecordReference;
  readonly verdict: PairVerdict;
}

/** Whether a record says what the document says: a rejected one counts nowhere. */
interface RecordJudgement extends Signed {
  readonly kind: 'record';
  readonly record: RecordReference;
  readonly verdict: 'accept' | 'reject';
}

/** Another value for a field of a record, as text (see `register/field-text.ts`); none takes the value away. */
interface Correction extends Signed {
  readonly kind: 'correction';
  readonly record: RecordReference;
  readonly field: string;
  readonly value?: string | undefined;
}

/** Takes back the judgement of that number, counted from 1 in the order in which they were given. */
interface Undoing extends Signed {
  readonly kind: 'undo';
  readonly judgement: number;
}

/** What a human decided. Judgements are only ever added; of two on the same matter the later one counts. */
export type Judgement = PairJudgement | RecordJudgement | Correction | Undoing;
