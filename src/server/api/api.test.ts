import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Hono } from 'hono';
import { z } from 'zod';
import { deskOfSamples, type SamplesDesk } from '../../../test/desk-of-samples.ts';
import { createServer } from '../create-server.ts';
import { apiDocument } from './mount-api.ts';
import { resources } from './resources.ts';
import { problemSchema } from './schemas.ts';

const base = '/api/v1';
let samples: SamplesDesk;
let app: Hono;

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(`http://127.0.0.1:4040${path}`, { headers: { host: '127.0.0.1:4040', ...headers } });
const json = async (path: string): Promise<unknown> => (await ask(base + path)).json();

/** The ids of the first entries of a list. */
async function idsOf(path: string): Promise<readonly string[]> {
  const { items } = z
    .object({
      items: z.array(z.object({ digest: z.object({ id: z.string() }) }).or(z.object({ id: z.string() }))),
    })
    .parse(await json(path));
  return items.map((it) => ('digest' in it ? it.digest.id : it.id));
}

describe('the interface for programs', () => {
  before(async () => {
    samples = await deskOfSamples();
    app = createServer(samples.desk, { host: '127.0.0.1' });
  });
  after(() => samples.drop());

  test('its document is valid OpenAPI 3.1 and names every resource', async () => {
    const document = (await json('/openapi.json')) as Record<string, unknown>;
    const result = await new Validator().validate(structuredClone(document));
    assert.deepEqual(result, { valid: true });
    assert.equal(document.openapi, '3.1.0');
    assert.equal(Object.keys(apiDocument().paths).length, resources.length);
    assert.ok(resources.length >= 20);
    const ids = Object.values(apiDocument().paths).map((it) => it.get.operationId);
    assert.equal(new Set(ids).size, ids.length, 'every operation has a name of its own');
  });

  test('every reference in its document leads somewhere', () => {
    const { schemas } = apiDocument().components;
    const refs = JSON.stringify(apiDocument()).matchAll(/"\$ref":"#\/components\/schemas\/(?<name>[^"]+)"/gu);
    const missing = [...refs].map((it) => it.groups?.name ?? '').filter((name) => !(name in schemas));
    assert.deepEqual(missing, []);
  });

  for (const { path, query, answer } of resources) {
    test(`${path} answers in the shape that is published, field by field`, async () => {
      for (const address of await addressesOf(path, 'q' in query.shape)) {
        const response = await ask(base + address);
        assert.equal(response.status, 200, address);
        assert.match(response.headers.get('content-type') ?? '', /^application\/json/u);
        const found: unknown = await response.json();
        assert.deepEqual(answer.parse(found), found, `${address}: a field is not published`);
        assert.doesNotMatch(JSON.stringify(found), /samples\/|\/tmp\//u, 'no path of a file');
      }
    });
  }

  test('a list is walked by its cursors, every entry once', async () => {
    const whole = await idsOf('/events?limit=200');
    assert.ok(whole.length > 10);
    const walked: string[] = [];
    let next: string | undefined = '/events?limit=7';
    while (next) {
      walked.push(...(await idsOf(next)));
      const link: string = (await ask(base + next)).headers.get('link') ?? '';
      next = /^<\/api\/v1(?<to>[^>]+)>; rel="next"$/u.exec(link)?.groups?.to;
    }
    assert.deepEqual(walked, whole);
  });

  test('filters narrow a list; a year holds all its days', async () => {
    const states = async (path: string) =>
      z
        .object({ items: z.array(z.object({ digest: z.object({ states: z.array(z.string()) }) })) })
        .parse(await json(path));
    const { items } = await states('/events?pair=IND-FRA&limit=200');
    assert.ok(items.length > 0);
    for (const { digest } of items) assert.ok(['FRA', 'IND'].every((it) => digest.states.includes(it)));
    const all = await idsOf('/events?limit=200');
    const [before, since] = [
      await idsOf('/events?to=2022&limit=200'),
      await idsOf('/events?from=2023&limit=200'),
    ];
    assert.ok(before.length > 0 && since.length > 0 && before.length < all.length);
    assert.ok((await idsOf('/events?form=signing&limit=200')).length < all.length);
  });

  test('an answer that has not changed is not sent again', async () => {
    const first = await ask(`${base}/events?limit=3`);
    const tag = first.headers.get('etag') ?? '';
    assert.match(tag, /^(?:W\/)?"[^"]+"$/u);
    const again = await ask(`${base}/events?limit=3`, { 'if-none-match': tag });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), tag);
    assert.equal((await ask(`${base}/events?limit=4`, { 'if-none-match': tag })).status, 200);
  });

  for (const [path, status, code] of [
    ['/events?limit=0', 400, 'CH402'],
    ['/events?limit=201', 400, 'CH402'],
    ['/events?limit=2&limit=3', 400, 'CH402'],
    ['/events?form=party', 400, 'CH402'],
    ['/events?colour=red', 400, 'CH402'],
    ['/events?from=yesterday', 400, 'CH402'],
    ['/events?from=2023-02-30', 400, 'CH402'],
    ['/events?pair=KEN', 400, 'CH402'],
    ['/events?pair=KEN-KEN', 400, 'CH402'],
    ['/events?cursor=nothing', 400, 'CH402'],
    ['/search/documents', 400, 'CH402'],
    ['/offices?office=President', 400, 'CH402'],
    ['/offices?office=President&state=FRA&on=2023-02-30', 400, 'CH402'],
    ['/pairs/KEN', 400, 'CH402'],
    ['/pairs/KEN-PER', 404, 'CH401'],
    ['/events/none.event-1', 404, 'CH401'],
    ['/documents/none', 404, 'CH401'],
    ['/nothing', 404, 'CH401'],
  ] as const) {
    test(`${path} is a problem with the code ${code}`, async () => {
      const response = await ask(base + path);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const problem: unknown = await response.json();
      assert.deepEqual(problemSchema.parse(problem), problem);
      assert.equal(problemSchema.parse(problem).code, code);
    });
  }

  test('the page that explains it names every resource and every shape, and is plain HTML', async () => {
    const page = await (await ask('/api')).text();
    for (const { path } of resources)
      assert.ok(page.includes(`GET ${base}${path.replaceAll(/:(\w+)/gu, '{$1}')}`), path);
    for (const name of Object.keys(apiDocument().components.schemas))
      assert.ok(page.includes(`id="shape-${name}"`), name);
    const links = [...page.matchAll(/href="#(?<id>[^"]+)"/gu)].map((it) => it.groups?.id ?? '');
    assert.deepEqual(
      links.filter((id) => !page.includes(`id="${id}"`)),
      [],
    );
    assert.deepEqual(await (await ask('/api.json')).json(), JSON.parse(JSON.stringify(apiDocument())));
  });
});

/** Addresses that a resource answers: of an entry, those of the first entries of its list. */
async function addressesOf(path: string, isSearch: boolean): Promise<readonly string[]> {
  if (isSearch) return [`${path}?q=minister`, `${path}?q=jaipur&limit=1`];
  if (path === '/offices')
    return ['office=prime%20minister&state=IND', 'office=President&state=FRA&on=2023'].map(
      (it) => `${path}?${it}`,
    );
  if (path === '/pairs/:pair') return ['/pairs/FRA-IND', '/pairs/PHL-JPN'];
  if (!path.includes(':')) return [path];
  const list = path.replace('/:id', '');
  const ids = await idsOf(`${list}?limit=200`);
  assert.ok(ids.length > 0, `the samples have ${list}`);
  return ids.slice(0, 12).map((id) => `${list}/${encodeURIComponent(id)}`);
}

test('readers’ handles are left out where the desk hides them', async () => {
  const { desk, drop } = await deskOfSamples({
    paths: ['samples/03-france-india-2024-jaipur.html'],
    hidesHandles: true,
  });
  try {
    const server = createServer(desk, { host: '127.0.0.1' });
    const get = async (path: string) =>
      (await server.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } })).text();
    const ids = z
      .object({ items: z.array(z.object({ digest: z.object({ id: z.string() }) })) })
      .parse(JSON.parse(await get(`${base}/documents`)));
    const documents = await Promise.all(ids.items.map((it) => get(`${base}/documents/${it.digest.id}`)));
    const comments = documents.flatMap((it) => JSON.parse(it).analysis.comments as object[]);
    assert.ok(comments.length > 0, 'the samples have comments');
    assert.ok(comments.every((it) => !('handle' in it)));
  } finally {
    await drop();
  }
});
