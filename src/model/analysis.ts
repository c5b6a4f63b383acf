import { z } from 'zod';
import {
  actorRoles,
  agreementKinds,
  agreementStatuses,
  areas,
  dateBases,
  eventForms,
  eventStatuses,
  initiativeStatuses,
  mechanismStatuses,
  ploverAuxiliaries,
  ploverTypes,
  publishedBases,
  relationshipLevels,
  relationshipStatuses,
  segmentKinds,
  stanceTopics,
} from './code.ts';

/**
 * The one schema of what reading a document yields. Types, validation and the published JSON Schema come from here;
 * docs/records.md says what each field means. Offsets are UTF-16 code units of the document's text.
 */

const offset = z.int().nonnegative();
const recordId = z.string().min(1);
/** An ISO 3166-1 alpha-3 code, or the acronym of an intergovernmental organisation. */
const side = z.string().min(1);
/** An EDTF (ISO 8601-2) date or interval; unknown parts are `X`. */
const edtf = z.string().min(1);

const evidenceSchema = z.object({
  quote: z.string().min(1),
  start: offset,
  end: offset,
  /** The id of the rule that found it: the rule's path below `language/`. */
  rule: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const evidence = z.array(evidenceSchema).min(1);

const attributionSchema = z.object({
  source: z.string(),
  cue: z.string(),
  person: recordId.optional(),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** What any fact may carry: who says so, how surely, and whether it is but a lead from a teaser. */
const standing = {
  hedged: z.boolean().optional(),
  attribution: attributionSchema.optional(),
  grade: z.literal('lead').optional(),
};

const documentSchema = z.object({
  /** Hash of the text: the same text is the same document wherever it appears. */
  id: z.string().min(1),
  /** The `id` that the input gave. */
  sourceId: z.string().optional(),
  file: z.string(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  title: z.string().optional(),
  published: edtf.optional(),
  publishedBasis: z.enum(publishedBases).optional(),
  /** BCP 47 language of the text. */
  language: z.string(),
  /** Present with `--with-text`: the text that all offsets count in. */
  text: z.string().optional(),
});

const segmentSchema = z.object({ kind: z.enum(segmentKinds), start: offset, end: offset });
export type Segment = z.infer<typeof segmentSchema>;

const positionSchema = z.object({
  title: z.string().min(1),
  organization: z.string().optional(),
  state: side.optional(),
});
export type Position = z.infer<typeof positionSchema>;

export const personSchema = z.object({
  id: recordId,
  name: z.string().min(1),
  state: side.optional(),
  ranks: z.array(z.string()),
  positions: z.array(positionSchema),
  grade: z.literal('lead').optional(),
  mentions: evidence,
});
export type PersonRecord = z.infer<typeof personSchema>;

const actorSchema = z.object({
  state: side.optional(),
  /** Id of a record in `people` of the same analysis. */
  person: recordId.optional(),
  organization: z.string().optional(),
  role: z.enum(actorRoles),
});
export type Actor = z.infer<typeof actorSchema>;

const ploverSchema = z.object({
  type: z.enum(ploverTypes),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  auxiliary: z.enum(ploverAuxiliaries).optional(),
});
export type Plover = z.infer<typeof ploverSchema>;

const placeSchema = z.object({ name: z.string(), state: side.optional() });
export type Place = z.infer<typeof placeSchema>;

export const eventSchema = z.object({
  id: recordId,
  form: z.enum(eventForms),
  plover: ploverSchema,
  /** Sorted. */
  states: z.array(side),
  actors: z.array(actorSchema),
  date: edtf.optional(),
  dateBasis: z.enum(dateBases).optional(),
  place: placeSchema.optional(),
  mechanism: z.string().optional(),
  status: z.enum(eventStatuses),
  ...standing,
  evidence,
});
export type EventRecord = z.infer<typeof eventSchema>;

export const agreementSchema = z.object({
  id: recordId,
  kind: z.enum(agreementKinds),
  title: z.string().optional(),
  /** Sorted. */
  parties: z.array(side),
  bodies: z.array(z.string()).optional(),
  areas: z.array(z.enum(areas)),
  signed: edtf.optional(),
  dateBasis: z.enum(dateBases).optional(),
  period: edtf.optional(),
  status: z.enum(agreementStatuses),
  ...standing,
  evidence,
});
export type AgreementRecord = z.infer<typeof agreementSchema>;

export const initiativeSchema = z.object({
  id: recordId,
  /** Sorted. */
  by: z.array(side).min(1),
  to: z.array(side).optional(),
  speaker: recordId.optional(),
  areas: z.array(z.enum(areas)).min(1),
  status: z.enum(initiativeStatuses),
  claimedNew: z.boolean().optional(),
  date: edtf.optional(),
  dateBasis: z.enum(dateBases).optional(),
  ...standing,
  evidence,
});
export type InitiativeRecord = z.infer<typeof initiativeSchema>;

export const stanceSchema = z.object({
  id: recordId,
  by: side,
  speaker: recordId.optional(),
  topic: z.enum(stanceTopics),
  ...standing,
  evidence,
});
export type StanceRecord = z.infer<typeof stanceSchema>;

export const mechanismSchema = z.object({
  id: recordId,
  name: z.string().min(1),
  states: z.array(side),
  areas: z.array(z.enum(areas)),
  status: z.enum(mechanismStatuses),
  ...standing,
  evidence,
});
export type MechanismRecord = z.infer<typeof mechanismSchema>;

export const relationshipSchema = z.object({
  id: recordId,
  states: z.array(side),
  level: z.enum(relationshipLevels),
  status: z.enum(relationshipStatuses),
  since: edtf.optional(),
  dateBasis: z.enum(dateBases).optional(),
  ...standing,
  evidence,
});
export type RelationshipRecord = z.infer<typeof relationshipSchema>;

const commentSchema = z.object({ handle: z.string().optional(), start: offset, end: offset });
export type CommentRecord = z.infer<typeof commentSchema>;

const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** One analysis: everything that one document says, each fact on its quotes. */
export const analysisSchema = z.object({
  document: documentSchema,
  segments: z.array(segmentSchema),
  people: z.array(personSchema),
  events: z.array(eventSchema),
  agreements: z.array(agreementSchema),
  initiatives: z.array(initiativeSchema),
  stances: z.array(stanceSchema),
  mechanisms: z.array(mechanismSchema),
  relationships: z.array(relationshipSchema),
  comments: z.array(commentSchema),
  problems: z.array(problemSchema),
});
export type Analysis = z.infer<typeof analysisSchema>;
