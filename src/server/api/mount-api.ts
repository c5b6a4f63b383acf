import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { deskOn } from '#app/desk';
import { withoutPaths } from '#app/desk/without-paths';
import { versionOf } from '#app/version';
import type { OpenApi } from '#view/desk/api/openapi-document';
import type { Serving } from '../create-server.ts';
import { sendProblem } from '../print.ts';
import { openApiOf } from './openapi.ts';
import { resources } from './resources.ts';

const base = '/api/v1';
let document: OpenApi | undefined;

/** The document that describes the interface; made once. */
export function apiDocument(): OpenApi {
  document ??= openApiOf(resources, versionOf());
  return document;
}

/** The resources under `/api/v1`, each with its ETag, and the document that describes them. */
export function mountApi(app: Hono, { desk: open, frameOf }: Serving): void {
  const asked = { open, desk: deskOn(open.store) };
  app.use(`${base}/*`, etag());
  app.get(`${base}/openapi.json`, (c) => c.json(apiDocument()));
  for (const it of resources) {
    app.get(`${base}${it.path}`, async (c) => {
      const found = await it.find(asked, c.req.param(), queryOf(new URL(c.req.url)));
      if (found === undefined) return sendProblem(c, 'CH401', 404, frameOf(c));
      const next = nextLink(new URL(c.req.url), found);
      return c.json(withoutPaths(found) as object, 200, next ? { Link: next } : {});
    });
  }
}

/** The query; a name that stands twice is one value too many, which no schema takes. */
function queryOf({ searchParams }: URL): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** The address of the page after this one (RFC 8288). */
function nextLink({ pathname, searchParams }: URL, found: unknown): string | undefined {
  if (typeof found !== 'object' || found === null || !('next' in found) || typeof found.next !== 'string')
    return undefined;
  const query = new URLSearchParams(searchParams);
  query.set('cursor', found.next);
  return `<${pathname}?${query}>; rel="next"`;
}
