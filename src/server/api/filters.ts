import { z } from 'zod';
import {
  agreementStatuses,
  areas,
  eventForms,
  eventStatuses,
  mechanismStatuses,
  relationshipStatuses,
} from '#model/code';

/** The parameters of queries. What they mean stands in their descriptions, which are published. */

const side = z
  .string()
  .regex(/^[A-Z][A-Za-z]{1,9}$/u)
  .describe('ISO 3166-1 alpha-3 code of a state, or the acronym of an organisation');
const pair = z
  .string()
  .regex(/^[A-Z][A-Za-z]{1,9}-[A-Z][A-Za-z]{1,9}$/u)
  .describe('Two codes with a hyphen, in any order: `KEN-PER`');
const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u);
const flag = z.enum(['true', 'false']);

/** What every list takes. */
const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe('Items on a page; 20 where it is left out'),
  cursor: z.string().min(1).max(2000).optional().describe('`next` of the page before'),
};

/** What narrows a list of entries by time. */
const time = {
  from: date.optional().describe('A year, month or day: what may lie in it or later'),
  to: date.optional().describe('A year, month or day: what may lie in it or before'),
  undated: flag
    .optional()
    .describe('Whether what no day can be given to fits; by default where no time is asked for'),
  order: z.enum(['newest', 'oldest']).optional().describe('Newest first where it is left out'),
};

const about = {
  pair: pair.optional(),
  state: side.optional(),
  source: z.string().min(1).max(300).optional().describe('A publisher one of whose documents it stands on'),
};
const area = z.enum(areas).optional();
const person = z.string().min(1).max(300).optional().describe('Id of a person');
const conflicting = z.enum(['true']).optional().describe('Only those in which sources differ');

/** The filters of each list in order of time. */
export const filters = {
  document: z.strictObject({ ...about, ...time, ...paging }),
  event: z.strictObject({
    ...about,
    person,
    area,
    form: z.enum(eventForms).optional(),
    status: z.enum(eventStatuses).optional(),
    conflicting,
    ...time,
    ...paging,
  }),
  agreement: z.strictObject({
    ...about,
    area,
    status: z.enum(agreementStatuses).optional(),
    conflicting,
    ...time,
    ...paging,
  }),
  relationship: z.strictObject({
    ...about,
    status: z.enum(relationshipStatuses).optional(),
    ...time,
    ...paging,
  }),
  thread: z.strictObject({
    ...about,
    area,
    open: z.enum(['true']).optional().describe('Only those that wait for something, with the day since when'),
    ...time,
    ...paging,
  }),
  stance: z.strictObject({ ...about, person, ...time, ...paging }),
  mechanism: z.strictObject({
    ...about,
    area,
    status: z.enum(mechanismStatuses).optional(),
    ...time,
    ...paging,
  }),
} as const;

/** The filters of the list of people. */
export const peopleFilter = z.strictObject({
  state: side.optional(),
  ...paging,
});

/** An office of a side, and the time asked for. */
export const officeFilter = z.strictObject({
  office: z.string().min(1).max(300).describe('The office without the name of the side: `Foreign Minister`'),
  state: side,
  on: date.optional().describe('A day, month or year: who held it then'),
});

/** The parameters of a list that takes no filter. */
export const pagingOnly = z.strictObject(paging);
/** No parameters. */
export const nothing = z.strictObject({});

/** What a search takes. */
export const searchFilter = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(1000)
    .describe('All words must occur; `"…"` stand together, `word*` is a beginning, `-word` must not occur'),
  ...paging,
});

/** The parts of paths. */
export const idParams = z.strictObject({ id: z.string().min(1).max(300).describe('Id of the entry') });
export const pairParams = z.strictObject({ pair });
