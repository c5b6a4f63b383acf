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
  publishedBases,
  relationshipLevels,
  relationshipStatuses,
  stanceTopics,
} from './code.ts';

/**
 * The entries of the register: what all documents together say, as `chancery export jsonl` prints them.
 * An entry lists every source; values that differ stand side by side. docs/records.md says what each field means.
 */

const edtf = z.string().min(1);
const entryId = z.string().min(1);

/** Where a value stands: a document, the record in that document's analysis, and its first quote (UTF-16 offsets). */
export const sourceReferenceSchema = z.object({
  file: z.string(),
  document: z.string(),
  record: z.string(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;

const sources = z.array(sourceReferenceSchema).min(1);

export const conflictSchema = z.object({
  field: z.string(),
  values: z.array(z.object({ value: z.string(), sources })).min(2),
});
export type Conflict = z.infer<typeof conflictSchema>;
const conflicts = z.array(conflictSchema);

export const appearanceSchema = z.object({
  file: z.string(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  published: edtf.optional(),
});
export type Appearance = z.infer<typeof appearanceSchema>;

const documentEntrySchema = z.object({
  entry: z.literal('document'),
  id: entryId,
  file: z.string(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  title: z.string().optional(),
  /** The first words of an article without a title. */
  opening: z.string().optional(),
  published: edtf.optional(),
  publishedBasis: z.enum(publishedBases).optional(),
  appearances: z.array(appearanceSchema),
});
export type DocumentEntry = z.infer<typeof documentEntrySchema>;

const personEntrySchema = z.object({
  entry: z.literal('person'),
  id: entryId,
  name: z.string(),
  /** Every spelling seen. */
  names: z.array(z.string()),
  state: z.string().optional(),
  ranks: z.array(z.object({ value: z.string(), date: edtf.optional(), sources })),
  positions: z.array(
    z.object({
      title: z.string(),
      organization: z.string().optional(),
      state: z.string().optional(),
      date: edtf.optional(),
      sources,
    }),
  ),
  conflicts,
  sources,
});
export type PersonEntry = z.infer<typeof personEntrySchema>;

const eventEntrySchema = z.object({
  entry: z.literal('event'),
  id: entryId,
  form: z.enum(eventForms),
  plover: z.object({
    type: z.string(),
    mode: z.string().optional(),
    contexts: z.array(z.string()),
    auxiliary: z.string().optional(),
  }),
  states: z.array(z.string()),
  /** Ids of person entries. */
  people: z.array(entryId),
  actors: z.array(
    z.object({
      state: z.string().optional(),
      /** Id of a person entry. */
      person: entryId.optional(),
      organization: z.string().optional(),
      role: z.enum(actorRoles),
    }),
  ),
  date: edtf.optional(),
  dateBasis: z.enum(dateBases).optional(),
  mechanism: z.string().optional(),
  place: z.object({ name: z.string(), state: z.string().optional() }).optional(),
  status: z.enum(eventStatuses),
  hedged: z.boolean().optional(),
  independentSources: z.int().positive(),
  conflicts,
  sources,
});
export type EventEntry = z.infer<typeof eventEntrySchema>;

const agreementEntrySchema = z.object({
  entry: z.literal('agreement'),
  id: entryId,
  kind: z.enum(agreementKinds),
  title: z.string().optional(),
  parties: z.array(z.string()),
  areas: z.array(z.enum(areas)),
  signed: edtf.optional(),
  period: edtf.optional(),
  status: z.enum(agreementStatuses),
  independentSources: z.int().positive(),
  conflicts,
  sources,
});
export type AgreementEntry = z.infer<typeof agreementEntrySchema>;

const relationshipEntrySchema = z.object({
  entry: z.literal('relationship'),
  id: entryId,
  states: z.array(z.string()),
  level: z.enum(relationshipLevels),
  steps: z.array(z.object({ date: edtf.optional(), status: z.enum(relationshipStatuses), sources })),
});
export type RelationshipEntry = z.infer<typeof relationshipEntrySchema>;

const threadStatuses = [...new Set([...initiativeStatuses, ...agreementStatuses, ...eventStatuses])] as const;

const threadEntrySchema = z.object({
  entry: z.literal('thread'),
  id: entryId,
  states: z.array(z.string()),
  area: z.enum(areas),
  /** Dated steps in order of time, then undated ones. */
  steps: z.array(
    z.object({
      date: edtf.optional(),
      status: z.enum(threadStatuses),
      kind: z.enum(['initiative', 'agreement', 'event']),
      by: z.array(z.string()).optional(),
      record: z.string(),
      sources,
    }),
  ),
});
export type ThreadEntry = z.infer<typeof threadEntrySchema>;

const refutedNoveltyEntrySchema = z.object({
  entry: z.literal('refuted-novelty'),
  id: entryId,
  states: z.array(z.string()),
  area: z.enum(areas),
  claimed: z.object({ date: edtf.optional(), sources }),
  earlier: z.object({
    date: edtf.optional(),
    kind: z.enum(['initiative', 'agreement', 'event']),
    status: z.enum(threadStatuses),
    sources,
  }),
});
export type RefutedNoveltyEntry = z.infer<typeof refutedNoveltyEntrySchema>;

const stanceEntrySchema = z.object({
  entry: z.literal('stance'),
  id: entryId,
  by: z.string(),
  topic: z.enum(stanceTopics),
  statements: z.array(
    z.object({ date: edtf.optional(), /** Id of a person entry. */ speaker: entryId.optional(), sources }),
  ),
});
export type StanceEntry = z.infer<typeof stanceEntrySchema>;

const mechanismEntrySchema = z.object({
  entry: z.literal('mechanism'),
  id: entryId,
  name: z.string(),
  states: z.array(z.string()),
  areas: z.array(z.enum(areas)),
  status: z.enum(mechanismStatuses),
  /** Ids of event entries. */
  sessions: z.array(entryId),
  sources,
});
export type MechanismEntry = z.infer<typeof mechanismEntrySchema>;

/** What a teaser says of another article; shown apart, never counted elsewhere. */
const leadEntrySchema = z.object({
  entry: z.literal('lead'),
  id: entryId,
  form: z.enum(eventForms),
  states: z.array(z.string()),
  /** Names as written, not person entries. */
  people: z.array(z.string()),
  date: edtf.optional(),
  place: z.object({ name: z.string(), state: z.string().optional() }).optional(),
  status: z.enum(eventStatuses),
  sources,
});
export type LeadEntry = z.infer<typeof leadEntrySchema>;

/** What a reader wrote below an article; never counted elsewhere. */
const opinionEntrySchema = z.object({
  entry: z.literal('opinion'),
  id: entryId,
  file: z.string(),
  document: z.string(),
  handle: z.string().optional(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type OpinionEntry = z.infer<typeof opinionEntrySchema>;

export const entrySchema = z.discriminatedUnion('entry', [
  documentEntrySchema,
  personEntrySchema,
  eventEntrySchema,
  agreementEntrySchema,
  relationshipEntrySchema,
  threadEntrySchema,
  refutedNoveltyEntrySchema,
  stanceEntrySchema,
  mechanismEntrySchema,
  leadEntrySchema,
  opinionEntrySchema,
]);
export type Entry = z.infer<typeof entrySchema>;
