import { z } from 'zod';
import { publishedBases } from './code.ts';
import { type Entry, entrySchema, sourceReferenceSchema } from './entry.ts';

/** The shapes of digests (`digest.ts` says what they mean), for whoever has to publish or check them. */

type EntrySchema<Kind extends Entry['entry']> = Extract<
  (typeof entrySchema.options)[number],
  { readonly shape: { readonly entry: z.ZodLiteral<Kind> } }
>;

/** The schema of the entries of one kind. */
export function entrySchemaOf<Kind extends Entry['entry']>(kind: Kind): EntrySchema<Kind> {
  const found = entrySchema.options.find((it) => it.shape.entry.value === kind);
  if (!found) throw new RangeError(`No entry is a ${kind}`);
  return found as EntrySchema<Kind>;
}

const date = z.string().min(1);
const source = sourceReferenceSchema;
const sourced = {
  id: z.string().min(1),
  documents: z.int().nonnegative(),
  conflicts: z.array(z.string()),
  first: source,
};
const held = { first: date.optional(), last: date.optional(), count: z.int().positive(), source };
const event = entrySchemaOf('event').shape;
const agreement = entrySchemaOf('agreement').shape;
const relationship = entrySchemaOf('relationship').shape;
const thread = entrySchemaOf('thread').shape;
const refuted = entrySchemaOf('refuted-novelty').shape;
const stance = entrySchemaOf('stance').shape;
const mechanism = entrySchemaOf('mechanism').shape;
const person = entrySchemaOf('person').shape;
const step = thread.steps.element.shape;
const noveltySide = { date: date.optional(), documents: z.int().positive(), source };

/** The schema of a digest, by the kind of its entry. */
export const digestSchemas = {
  event: z.object({
    entry: event.entry,
    ...sourced,
    form: event.form,
    plover: event.plover,
    states: event.states,
    people: event.people,
    actors: event.actors,
    date: event.date,
    dateBasis: event.dateBasis,
    mechanism: event.mechanism,
    place: event.place,
    status: event.status,
    hedged: event.hedged,
    independentSources: event.independentSources,
  }),
  agreement: z.object({
    entry: agreement.entry,
    ...sourced,
    kind: agreement.kind,
    title: agreement.title,
    parties: agreement.parties,
    areas: agreement.areas,
    signed: agreement.signed,
    period: agreement.period,
    status: agreement.status,
    independentSources: agreement.independentSources,
  }),
  relationship: z.object({
    entry: relationship.entry,
    ...sourced,
    states: relationship.states,
    level: relationship.level,
    steps: z.array(z.object({ status: relationship.steps.element.shape.status, ...held })),
  }),
  thread: z.object({
    entry: thread.entry,
    ...sourced,
    states: thread.states,
    area: thread.area,
    status: step.status.optional(),
    open: z.boolean(),
    since: date.optional(),
    steps: z.int().nonnegative(),
    firstDate: date.optional(),
    lastDate: date.optional(),
    recent: z.array(
      z.object({
        date: step.date,
        status: step.status,
        kind: step.kind,
        by: step.by,
        record: step.record,
        source,
      }),
    ),
  }),
  'refuted-novelty': z.object({
    entry: refuted.entry,
    ...sourced,
    states: refuted.states,
    area: refuted.area,
    claimed: z.object(noveltySide),
    earlier: z.object({
      ...noveltySide,
      kind: refuted.earlier.shape.kind,
      status: refuted.earlier.shape.status,
    }),
  }),
  stance: z.object({
    entry: stance.entry,
    ...sourced,
    by: stance.by,
    topic: stance.topic,
    statements: z.int().nonnegative(),
    firstDate: date.optional(),
    lastDate: date.optional(),
    recent: z.array(z.object({ date: date.optional(), speaker: z.string().optional(), source })),
  }),
  mechanism: z.object({
    entry: mechanism.entry,
    ...sourced,
    name: mechanism.name,
    states: mechanism.states,
    areas: mechanism.areas,
    status: mechanism.status,
    sessions: z.int().nonnegative(),
  }),
  person: z.object({
    entry: person.entry,
    ...sourced,
    name: person.name,
    names: person.names,
    state: person.state,
    ranks: z.array(z.object({ value: z.string(), ...held })),
    positions: z.array(
      z.object({
        title: z.string(),
        organization: z.string().optional(),
        state: z.string().optional(),
        ...held,
      }),
    ),
  }),
  document: z.object({
    entry: z.literal('document'),
    id: z.string().min(1),
    file: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    title: z.string().optional(),
    opening: z.string().optional(),
    published: date.optional(),
    publishedBasis: z.enum(publishedBases).optional(),
    appearances: z.int().nonnegative(),
  }),
  lead: z.object({
    entry: z.literal('lead'),
    ...sourced,
    form: event.form,
    states: event.states,
    people: z.array(z.string()),
    date: event.date,
    place: event.place,
    status: event.status,
  }),
} as const;
