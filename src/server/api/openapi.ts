import { z } from 'zod';
import type { OpenApi, Operation, Parameter, Schema } from '#view/desk/api/openapi-document';
import type { Resource } from './resource.ts';
import { componentNames, problemSchema } from './schemas.ts';

const problems = {
  400: 'CH402: the path or the query is not understood',
  401: 'CH404: a password is needed',
  404: 'CH401: there is nothing under this address',
} as const;

/** The OpenAPI 3.1 document of the resources, made from the schemas that they are held to. */
export function openApiOf(resources: readonly Resource[], version: string): OpenApi {
  const paths: Record<string, { readonly get: Operation }> = {};
  for (const it of resources) paths[it.path.replaceAll(/:(\w+)/gu, '{$1}')] = { get: operationOf(it) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version,
      summary: 'The register of relations between states, as data',
      description:
        'Lists hold short forms of entries and are paged by cursors. Every value stands on a quote of a document. Dates are EDTF. Every answer carries an ETag: send it back as `If-None-Match` to learn with 304 that nothing changed.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [],
    tags: [...new Set(resources.map((it) => it.tag))].map((name) => ({ name })),
    paths,
    components: { schemas: published(componentNames) },
  };
}

function operationOf({ operation, tag, summary, params, query, answer }: Resource): Operation {
  const failing = Object.entries(problems).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: schemaOf(problemSchema) } } },
  ]);
  return {
    operationId: operation,
    tags: [tag],
    summary,
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    responses: {
      200: {
        description: 'What was found',
        headers: { ETag: { description: 'Changes with the answer', schema: { type: 'string' } } },
        content: { 'application/json': { schema: schemaOf(answer) } },
      },
      304: { description: 'Nothing changed since the ETag that was sent' },
      ...Object.fromEntries(failing),
    },
  };
}

function parametersOf(schema: z.ZodObject, where: Parameter['in']): readonly Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as Schema;
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description ? { description } : {}),
    schema: rest,
  }));
}

/** A schema that points to the components by name; one that is a component is only the pointer. */
function schemaOf(schema: z.ZodType): Schema {
  const name = componentNames.get(schema);
  if (name) return { $ref: refOf(name) };
  return published([[schema, 'answer'], ...componentNames]).answer ?? {};
}

function published(schemas: Iterable<readonly [z.ZodType, string]>): Readonly<Record<string, Schema>> {
  const registry = z.registry<{ readonly id: string }>();
  for (const [schema, id] of schemas) registry.add(schema, { id });
  // The shapes of what comes in are open: an answer may hold more some day.
  const made = z.toJSONSchema(registry, { uri: refOf, io: 'input' }).schemas;
  return Object.fromEntries(Object.entries(made).map(([id, it]) => [id, bare(it as Schema)]));
}

function refOf(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Without what only stands at the top of a schema of its own. */
function bare({ $schema, $id, ...schema }: Schema): Schema {
  return schema;
}
