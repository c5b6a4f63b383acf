import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { documentWrite } from '#app/open-register';
import type { Entry } from '#model/entry';
import { buildDocument } from '../../test/build-documents.ts';
import { deskOfSamples, type SamplesDesk } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';
import { routes } from './routes.ts';

let samples: SamplesDesk;
let app: Hono;
const host = { host: '127.0.0.1:4040' };
const ask = (path: string) => app.request(`http://127.0.0.1:4040${path}`, { headers: host });

/** A paper, and a later talk that calls its subject new: the samples hold no such claim. */
const signed = buildDocument({
  file: '/somewhere/a.txt',
  agreements: [{ parties: ['PER', 'ZMB'], areas: ['space'], signed: '2020-03-02' }],
});
const calledNew = buildDocument({
  file: '/somewhere/b.txt',
  initiatives: [
    { by: ['PER'], to: ['ZMB'], areas: ['space'], status: 'proposed', claimedNew: true, date: '2024-05-06' },
  ],
});

/** The kind of entry behind each path with an id. */
const kinds: Readonly<Record<string, Entry['entry']>> = {
  '/event/:id': 'event',
  '/agreement/:id': 'agreement',
  '/mechanism/:id': 'mechanism',
  '/thread/:id': 'thread',
  '/relationship/:id': 'relationship',
  '/position/:id': 'stance',
  '/refuted/:id': 'refuted-novelty',
  '/lead/:id': 'lead',
  '/person/:id': 'person',
  '/document/:id': 'document',
};

/** Addresses at which a route has something to show, from what the register of the samples holds. */
async function addressesOf(path: string): Promise<readonly string[]> {
  if (path === '/') return ['/', '/?since=2024-01'];
  if (path === '/pair/:pair')
    return ['', '?period=202X', '?period=2024-01&form=visit', '?status=occurred&area=space', '?cursor='].map(
      (query) => `/pair/FRA-IND${query}`,
    );
  if (path === '/network/:id')
    return [
      '/network/FRA',
      '/network/FRA?expand=IND',
      `/network/${encodeURIComponent(await firstOf('person'))}`,
    ];
  if (path === '/calendar/:year') return ['/calendar/2024', '/calendar/2024?state=IND', '/calendar/1800'];
  if (path === '/search')
    return ['/search', '/search?q=Rafale', '/search?q=Modi&only=people', '/search?q=zzzz'];
  if (path === '/events') return [path, `${path}?pair=FRA-IND&form=visit&from=2024&to=2024-06`];
  if (path === '/threads') return [path, `${path}?open=yes`, `${path}?open=no&state=IND`];
  const kind = kinds[path];
  if (kind === undefined) return [path];
  return [path.replace(':id', encodeURIComponent(await firstOf(kind)))];
}

async function firstOf(kind: Entry['entry']): Promise<string> {
  for await (const entry of samples.desk.register.entries([kind])) return entry.id;
  throw new Error(`The samples yield no ${kind}.`);
}

describe('every page of the desk', () => {
  before(async () => {
    samples = await deskOfSamples();
    await samples.desk.store.write([signed, calledNew].map((it) => documentWrite(it)));
    await samples.desk.register.settle();
    app = createServer(samples.desk, { host: '127.0.0.1', onFault: (error) => assert.fail(String(error)) });
  });
  after(() => samples.drop());

  for (const { path } of routes)
    test(`${path} answers as a page, as JSON and as CSV`, async () => {
      for (const address of await addressesOf(path)) {
        const page = await ask(address);
        assert.equal(page.status, 200, address);
        assertSound(await page.text(), address);
        const [before = '', query] = address.split('?');
        const form = (kind: string) =>
          `${before === '/' ? '/index' : before}.${kind}${query === undefined ? '' : `?${query}`}`;
        const json = await ask(form('json'));
        assert.equal(json.status, 200, form('json'));
        assert.equal(typeof (await json.json()), 'object');
        const csv = await ask(form('csv'));
        assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/u);
        const lines = (await csv.text()).split('\r\n');
        assert.ok((lines[0] ?? '').length > 0, 'a head');
      }
    });

  test('every link of a page of the desk leads to a page', async () => {
    const seen = new Set<string>();
    const starts = (await Promise.all(routes.map((it) => addressesOf(it.path)))).flat();
    for (const start of starts)
      for (const link of linksOf(await (await ask(start)).text(), start)) seen.add(link);
    assert.ok(seen.size > 150, `${seen.size} links`);
    const broken: string[] = [];
    for (const link of seen) if ((await ask(link)).status !== 200) broken.push(link);
    assert.deepEqual(broken, []);
  });

  test('no page tells where files lie', async () => {
    for (const { path } of routes)
      for (const address of await addressesOf(path))
        for (const form of [address, address.replace(/^(?<path>[^?]+)/u, '$<path>.json')]) {
          const text = await (await ask(form === '/.json' ? '/index.json' : form)).text();
          assert.ok(!text.includes(dirname(samples.address)), form);
          assert.doesNotMatch(text, /samples\/\d\d|\/somewhere/u, form);
        }
  });

  for (const bad of [
    '/pair/FRA',
    '/pair/FRA-FRA',
    '/pair/FRA-IND?period=yesterday',
    '/events?from=yesterday',
    '/events?cursor=xyz',
    '/threads?open=perhaps',
    '/search?q=a&only=all',
    '/calendar/20',
    '/people?state=%3Cscript%3E',
  ])
    test(`${bad} is told to be no address`, async () => {
      const page = await ask(bad);
      assert.equal(page.status, 400);
      assert.match(await page.text(), /CH402/u);
    });

  for (const missing of ['/event/none', '/document/doc-1', '/pair/FRA-PER', '/person/x.y', '/nowhere'])
    test(`${missing} is told not to be there`, async () => {
      assert.equal((await ask(missing)).status, 404);
    });
});

/** What holds for every page: one title, one main part, nothing inline, nothing from elsewhere. */
function assertSound(page: string, address: string): void {
  assert.equal(page.match(/<h1/gu)?.length, 1, `${address}: one heading`);
  assert.match(page, /<title>[^<]+<\/title>/u, address);
  assert.doesNotMatch(page, /<style|\sstyle="|<script(?! src="\/assets\/)|\son[a-z]+="/u, address);
  assert.doesNotMatch(page, /\[object|undefined<|>NaN|Invalid Date/u, address);
  for (const [, source] of page.matchAll(/(?:src|action)="(?<at>[^"]*)"/gu))
    assert.match(source ?? '', /^\//u, address);
  for (const id of duplicates([...page.matchAll(/\sid="(?<id>[^"]+)"/gu)].map((it) => it.groups?.id ?? '')))
    assert.fail(`${address}: the id ${id} stands twice`);
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** Addresses of the desk itself that a page leads to, without their places in a page. */
function linksOf(page: string, start: string): readonly string[] {
  const own = start.split('?')[0] ?? '/';
  return [...page.matchAll(/<a\b[^>]*\shref="(?<to>[^"]*)"/gu)]
    .map((it) => (it.groups?.to ?? '').replaceAll('&amp;', '&').replace(/#.*$/u, ''))
    .filter((it) => it.startsWith('/') || it.startsWith('?'))
    .map((it) => (it.startsWith('?') ? own + it : it));
}
