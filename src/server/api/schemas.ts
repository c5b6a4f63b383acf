import { z } from 'zod';
import { analysisSchema } from '#model/analysis';
import { segmentKinds } from '#model/code';
import { digestSchemas, entrySchemaOf } from '#model/digest-schema';
import { appearanceSchema, conflictSchema, type Entry, sourceReferenceSchema } from '#model/entry';
import { judgedKinds } from '#model/judgement';

const names = new Map<z.ZodType, string>();

/** The schemas that have a name in the published document, with that name. */
export const componentNames: ReadonlyMap<z.ZodType, string> = names;

function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  names.set(schema, name);
  return schema;
}

const day = z.string().describe('`YYYY-MM-DD`; 0000 and 9999 stand for an open end');
const count = z.int().nonnegative();

named('SourceReference', sourceReferenceSchema);
named('Conflict', conflictSchema);

/** A problem (RFC 9457) with a code of docs/problems.md. */
export const problemSchema = named(
  'Problem',
  z.object({
    type: z.string().describe('`urn:chancery:` and the code'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('Code of docs/problems.md'),
  }),
);

const digest = {
  event: named('EventDigest', digestSchemas.event),
  agreement: named('AgreementDigest', digestSchemas.agreement),
  relationship: named('RelationshipDigest', digestSchemas.relationship),
  thread: named('ThreadDigest', digestSchemas.thread),
  'refuted-novelty': named('RefutedNoveltyDigest', digestSchemas['refuted-novelty']),
  stance: named('StanceDigest', digestSchemas.stance),
  mechanism: named('MechanismDigest', digestSchemas.mechanism),
  person: named('PersonDigest', digestSchemas.person),
  document: named('DocumentDigest', digestSchemas.document),
  lead: named('LeadDigest', digestSchemas.lead),
};
type ListedKind = keyof typeof digest;

const entries = {
  person: named('Person', entrySchemaOf('person')),
  event: named('Event', entrySchemaOf('event')),
  agreement: named('Agreement', entrySchemaOf('agreement')),
  relationship: named('Relationship', entrySchemaOf('relationship')),
  thread: named('Thread', entrySchemaOf('thread')),
  stance: named('Stance', entrySchemaOf('stance')),
  mechanism: named('Mechanism', entrySchemaOf('mechanism')),
};
/** The kinds of entries that have lists and pages of their own. */
export type ResourceKind = keyof typeof entries & Entry['entry'];

const anyDigest = named(
  'Digest',
  z.discriminatedUnion('entry', [
    digest.event,
    digest.agreement,
    digest.relationship,
    digest.thread,
    digest['refuted-novelty'],
    digest.stance,
    digest.mechanism,
    digest.person,
    digest.document,
    digest.lead,
  ]),
);

const people = z
  .record(z.string(), z.object({ name: z.string(), state: z.string().optional() }))
  .describe('Names of the people whose ids the items hold, by id');

/** A page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z
      .string()
      .optional()
      .describe('Give it as `cursor` for the items that follow; absent where there are none'),
  });
}

/** A page of entries of one kind in order of time. */
export function listOf<Kind extends ListedKind>(kind: Kind) {
  const listed = z.object({
    digest: digest[kind],
    days: z.object({ earliest: day, latest: day }).optional().describe('The days that the date may mean'),
    grain: z.enum(['day', 'month', 'year', 'longer', 'undated']).describe('How finely the date is known'),
    certain: z.boolean().describe('Whether all its days lie within `from` and `to`'),
  });
  return pageOf(listed).extend({ people });
}

const signed = { by: z.string(), at: z.string(), reason: z.string().optional() };
const recordReference = z.object({
  kind: z.enum(judgedKinds),
  document: z.string(),
  record: z.string(),
  quote: z.string(),
  start: count,
  end: count,
  name: z.string().optional(),
});
const judgement = named(
  'Judgement',
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('pair'),
      ...signed,
      left: recordReference,
      right: recordReference,
      verdict: z.enum(['same', 'different', 'unsure']),
    }),
    z.object({
      kind: z.literal('record'),
      ...signed,
      record: recordReference,
      verdict: z.enum(['accept', 'reject']),
    }),
    z.object({
      kind: z.literal('correction'),
      ...signed,
      record: recordReference,
      field: z.string(),
      value: z.string().optional(),
    }),
    z.object({ kind: z.literal('undo'), ...signed, judgement: z.int().positive() }),
  ]),
);
const judgements = z.array(z.object({ number: z.int().positive(), judgement, stands: z.boolean() }));

/** An entry with the part of its long list that the cursor tells. */
export function entryAnswer<Kind extends ResourceKind>(kind: Kind) {
  return z.object({
    entry: entries[kind],
    isRenamed: z.boolean().describe('Whether the entry now has another id than the one asked for'),
    total: count.describe('Length of its long list: steps, statements, sessions or sources'),
    next: z.string().optional(),
    documents: z
      .record(z.string(), digest.document)
      .describe('The documents of the sources that are shown, by id'),
    judgements,
    people,
  });
}

/** A document as it was read. */
export const documentAnswer = z.object({
  analysis: named('Analysis', analysisSchema),
  text: z.string().describe('The text that all offsets count in (UTF-16 code units)'),
  appearances: z.array(appearanceSchema),
  digest: digest.document.optional(),
  entries: z
    .array(z.object({ record: z.string(), digest: anyDigest }))
    .describe('The entries that hold its records'),
  copies: z.array(digest.document).describe('Documents whose text is nearly the same'),
  judgements,
});

const tally = z.array(z.object({ value: z.string(), count }));
const kindCounts = z.record(z.string(), count).describe('How many entries there are, by kind');
const yearCount = z.object({ year: z.string().describe('Empty where no one year is known'), count });

/** A pair in the list of pairs. */
export const pairsPage = pageOf(
  z.object({ states: z.array(z.string()).length(2), entries: count, years: z.array(yearCount) }),
);

/** What the register holds of two sides. */
export const pairAnswer = z.object({
  states: z.array(z.string()).length(2),
  kinds: kindCounts,
  forms: tally,
  statuses: tally,
  areas: tally,
  publishers: tally,
  years: z.array(yearCount),
  months: z.array(z.object({ bin: z.string(), grain: z.string(), count })),
  ladder: z.array(digest.relationship),
  stances: z.array(digest.stance),
  officials: z.array(z.object({ id: z.string(), name: z.string(), state: z.string().optional(), count })),
  people,
});

const evidence = z.object({
  title: z.string(),
  organization: z.string().optional(),
  tenure: z.enum(['held', 'acting', 'over', 'ahead']),
  date: z.string().optional(),
  sources: z.array(sourceReferenceSchema),
});

/** Who held an office. */
export const officeAnswer = z.object({
  office: z.string(),
  state: z.string(),
  on: z.string().optional(),
  holders: z
    .array(
      z.object({
        person: z.string(),
        name: z.string(),
        titles: z.array(z.string()),
        first: z.string().optional(),
        last: z.string().optional(),
        documents: count,
      }),
    )
    .describe('Everybody to whom documents give the office, with the first and last evidence of holding it'),
  onDate: z
    .array(
      z.object({
        person: z.string(),
        name: z.string(),
        standing: z.enum(['attested', 'spanned', 'contested', 'earlier', 'later']),
        evidence: z.array(evidence),
      }),
    )
    .optional()
    .describe(
      'Who held it then: `attested` told of that time; `spanned` told before and after it and nobody else in between; `contested` with others in between; `earlier`, `later` told only before or after it',
    ),
});

const span = z.object({ start: count, end: count });
const hit = {
  document: z.string(),
  file: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  opening: z.string().optional().describe('The first words of an article without a title'),
  publisher: z.string().optional(),
  published: z.string().optional(),
  score: z.number(),
  snippet: z.object({ text: z.string(), start: count, end: count, marks: z.array(span) }),
};
const documentHit = named('DocumentHit', z.object({ ...hit, segment: z.enum(segmentKinds).optional() }));
const quoteHit = named(
  'QuoteHit',
  z.object({ ...hit, kind: z.string(), record: z.string(), lead: z.boolean() }),
);
const personHit = named(
  'PersonHit',
  z.object({ person: entries.person, name: z.string(), score: z.number() }),
);

/** What a search finds, by what is found. */
export const searchPages = {
  people: pageOf(personHit),
  documents: pageOf(documentHit),
  quotes: pageOf(quoteHit),
  agreements: pageOf(z.object({ digest: digest.agreement, quote: quoteHit })),
};

const readingQuality = named(
  'ReadingQuality',
  z.object({
    set: z.string(),
    heldOut: z.boolean().describe('Whether nobody looked at the articles while rules were written'),
    articles: count,
    counts: z.array(
      z.object({
        kind: z.string(),
        expected: count.describe('How many a person wrote down'),
        found: count.describe('How many the program wrote down'),
        right: count.describe('Of these, how many the person has too'),
        exact: count.describe('Of these, how many with all details right'),
      }),
    ),
  }),
);

/** What the register holds. */
export const aboutAnswer = z.object({
  totals: kindCounts,
  latest: z.string().optional().describe('The latest publication date that a document gives'),
  coverage: z.array(z.object({ publisher: z.string().optional(), year: z.string().optional(), count })),
  judgements: count,
  questions: z.record(z.string(), count),
  waiting: count,
  quality: z
    .array(readingQuality)
    .describe('What reading makes of sets of articles that people coded: counts of records by kind'),
});
