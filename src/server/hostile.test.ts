import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { documentWrite } from '#app/open-register';
import { buildDocument } from '../../test/build-documents.ts';
import { deskOfSamples, type SamplesDesk } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';

const script = '<script>alert(1)</script>';
const attribute = '"><img src=x onerror=alert(1)>';
const override = '\u202egnihtemos\u2066';
const longName = `Rosa ${'Quispe-'.repeat(714)}Quispe`;
const formula = '=HYPERLINK("http://evil.example","x")';

/** An article with teasers, a broken byte and a turned direction in it. */
const article = Buffer.concat([
  Buffer.from(
    `Ministers of Peru and Zambia ${script} met in Lima\n\nLIMA, 3 May 2031 - The foreign minister of Peru, Rosa Quispe, met the foreign minister of Zambia, Moses Banda ${attribute}, in Lima on 2 May 2031. ${override}\n\nThe byte `,
  ),
  Buffer.from([0xff, 0xc3]),
  Buffer.from(` is broken. \u0007\u001b[31m\n\n`),
  Buffer.from('Read more: The foreign minister of Peru will visit Chile next week\n\n'.repeat(40)),
]);

/** Facts whose every word is hostile. */
const facts = buildDocument({
  file: `/secret/folder/${script}.txt`,
  url: 'javascript:alert(1)',
  people: [
    {
      id: 'p1',
      name: longName,
      state: 'PER',
      ranks: [script],
      positions: [{ title: attribute, organization: override }],
    },
    { id: 'p2', name: formula, state: 'ZMB' },
  ],
  events: [
    {
      form: 'meeting',
      states: ['PER', 'ZMB'],
      date: '2031-05-02',
      mechanism: attribute,
      place: { name: script, state: 'PER' },
      actors: [
        { person: 'p1', state: 'PER', role: 'host' },
        { person: 'p2', state: 'ZMB', role: 'visitor' },
      ],
    },
  ],
  agreements: [
    { parties: ['PER', 'ZMB'], title: formula, areas: ['space'], signed: '2031-05-02' },
    { parties: ['PER', 'ZMB'], title: `${attribute}${script}`, areas: ['trade'] },
  ],
  mechanisms: [{ name: script, states: ['PER', 'ZMB'] }],
  comments: [{ handle: attribute, text: script }],
});

/** The same with ten thousand teasers below it. */
function withTeasers(document: typeof facts): typeof facts {
  const teaser = 'The foreign minister of Peru will visit Chile next week';
  const segments = Array.from({ length: 10_000 }, (_, at) => {
    const start = document.text.length + 1 + at * (teaser.length + 1);
    return { kind: 'teaser' as const, start, end: start + teaser.length };
  });
  const { analysis } = document;
  return {
    ...document,
    text: `${document.text}\n${`${teaser}\n`.repeat(10_000)}`,
    analysis: { ...analysis, segments: [...analysis.segments, ...segments] },
  };
}

describe('a hostile document', () => {
  let samples: SamplesDesk;
  let app: Hono;
  let folder: string;
  let pages: ReadonlyMap<string, string>;
  const ask = (path: string) =>
    app.request(`http://127.0.0.1:4040${path}`, { headers: { host: '127.0.0.1:4040' } });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-hostile-'));
    writeFileSync(join(folder, 'article.txt'), article);
    samples = await deskOfSamples({ paths: [folder] });
    await samples.desk.store.write([documentWrite(withTeasers(facts))]);
    await samples.desk.register.settle();
    app = createServer(samples.desk, { host: '127.0.0.1', onFault: (error) => assert.fail(String(error)) });
    const found = new Map<string, string>();
    for (const address of await addresses()) {
      const page = await ask(address);
      assert.equal(page.status, 200, address);
      found.set(address, await page.text());
    }
    pages = found;
  });
  after(async () => {
    await samples.drop();
    rmSync(folder, { recursive: true });
  });

  async function addresses(): Promise<readonly string[]> {
    const own: string[] = [];
    const paths = {
      event: 'event',
      agreement: 'agreement',
      person: 'person',
      mechanism: 'mechanism',
      document: 'document',
      lead: 'lead',
    };
    for await (const entry of samples.desk.register.entries(Object.keys(paths) as (keyof typeof paths)[]))
      own.push(`/${paths[entry.entry as keyof typeof paths]}/${encodeURIComponent(entry.id)}`);
    const facts = own.filter((it) => it.startsWith('/document/')).map((it) => `${it}?fact=e1`);
    const lists = [
      '/',
      '/news',
      '/pair/PER-ZMB',
      '/events',
      '/people',
      '/agreements',
      '/documents',
      '/leads',
      '/review',
      '/map',
      '/calendar/2031',
      '/network/PER',
    ];
    return [
      ...lists,
      '/search?q=%3Cscript%3Ealert',
      `/search?q=${encodeURIComponent(attribute)}`,
      ...own.slice(0, 60),
      ...facts,
    ];
  }

  test('its markup is shown, never obeyed', () => {
    assert.ok(pages.size > 20, `${pages.size} pages`);
    for (const [address, page] of pages) {
      assert.doesNotMatch(page, /<script>|<img|<a[^>]+href="javascript:/u, address);
      const bare = page.replaceAll(/"[^"]*"/gu, '""');
      const attributes = bare.match(/<[a-z][^>]*\son[a-z]+\s*=/gu) ?? [];
      assert.deepEqual(attributes, [], address);
    }
    assert.ok([...pages.values()].some((it) => it.includes('&lt;script&gt;alert(1)&lt;/script&gt;')));
  });

  test('nothing in it turns the direction of writing, or steers a terminal', () => {
    for (const [address, page] of pages)
      assert.doesNotMatch(page, /[\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<!\n)/u, address);
  });

  test('ten thousand teasers are folded away, and all there', () => {
    const page = [...pages.values()].find((it) => it.includes('<details class="dim">')) ?? '';
    const held = page.match(/will visit Chile/gu) ?? [];
    assert.ok(held.length >= 10_000, `${held.length} teasers`);
    assert.ok(page.length < 8_000_000, `${page.length} characters`);
  });

  test('a name of 5,000 characters stands on its page', () => {
    assert.ok(
      [...pages].some(([address, page]) => address.startsWith('/person/') && page.includes(longName)),
    );
  });

  test('no path of the file system is on any page', () => {
    for (const [address, page] of pages) {
      assert.ok(!page.includes('/secret/folder'), address);
      assert.ok(!page.includes(folder), address);
    }
  });

  test('no cell of a CSV begins a formula', async () => {
    for (const address of [
      '/agreements.csv',
      '/people.csv',
      '/pair/PER-ZMB.csv',
      '/events.csv',
      '/search.csv?q=HYPERLINK',
    ]) {
      const csv = await (await ask(address)).text();
      assert.doesNotMatch(csv, /(?:^|[,\n])"?[=+@-]/mu, address);
    }
    assert.match(await (await ask('/agreements.csv')).text(), /"'=HYPERLINK/u);
  });

  test('a link of a document that is no address of the web is no link', () => {
    for (const [address, page] of pages) assert.doesNotMatch(page, /javascript:/u, address);
  });
});
