import type { z } from 'zod';
import type { Desk } from '#app/desk';
import { BadAsk } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';

/** What a resource asks. */
export interface Asked {
  readonly desk: Desk;
  readonly open: OpenDesk;
}

/** One address of the interface: what it takes, what it answers, and how that is found. */
export interface Resource {
  /** Below `/api/v1`, as the router takes it: `/events/:id`. */
  readonly path: string;
  /** Its name in the published document. */
  readonly operation: string;
  /** Under which heading it stands. */
  readonly tag: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** The shape of the answer, which tests hold it to. */
  readonly answer: z.ZodType;
  /** Undefined where nothing is there. Throws BadAsk where the path or the query is not understood. */
  find(asked: Asked, params: unknown, query: unknown): Promise<unknown>;
}

type Declared<Params, Query> = Pick<Resource, 'path' | 'operation' | 'tag' | 'summary' | 'answer'> & {
  readonly params: Params;
  readonly query: Query;
};

/** Declares a resource. */
export function resource<Params extends z.ZodObject, Query extends z.ZodObject>(
  declared: Declared<Params, Query>,
  load: (asked: Asked, query: z.output<Query>, params: z.output<Params>) => Promise<object | undefined>,
): Resource {
  return {
    ...declared,
    find: (asked, params, query) =>
      load(asked, understood(declared.query, query), understood(declared.params, params)),
  };
}

/** The values as a schema takes them. Throws BadAsk naming the first that it does not take. */
function understood<Schema extends z.ZodObject>(schema: Schema, values: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(values);
  if (success) return data;
  const [issue] = error.issues;
  const names = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  throw new BadAsk(`“${names.join(', ')}”: ${issue?.message ?? 'not understood'}.`);
}
