import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { atomOf, type FeedDocument } from '#view/feed/atom';
import { deskOfSamples } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

/** The elements of a feed in order, with their text. Throws where it is no XML, or not Atom's. */
function elementsOf(xml: string): readonly { readonly path: string; readonly text: string }[] {
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly name: string; text: string }[] = [];
  const elements: { readonly path: string; readonly text: string }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    assert.equal(uri, 'http://www.w3.org/2005/Atom');
    open.push({ name: local, text: '' });
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => {
    const path = open.map((it) => it.name).join('/');
    elements.push({ path, text: open.pop()?.text ?? '' });
  });
  parser.write(xml).close();
  return elements;
}

/** What RFC 4287 demands of a feed and its entries. */
function checkFeed(xml: string, entries: number): void {
  const elements = elementsOf(xml);
  const count = (path: string) => elements.filter((it) => it.path === path).length;
  for (const name of ['id', 'title', 'updated']) {
    assert.equal(count(`feed/${name}`), 1, name);
    assert.equal(count(`feed/entry/${name}`), entries, name);
  }
  assert.equal(count('feed/author/name'), 1);
  assert.equal(count('feed/entry/author/name'), entries);
  const updated = elements.filter((it) => it.path.endsWith('/updated'));
  for (const { text } of updated) assert.match(text, moment);
  const ids = elements.filter((it) => it.path === 'feed/entry/id').map((it) => it.text);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.ok(URL.canParse(id), id);
}

test('a saved search is an Atom feed, the newest documents first', async () => {
  const { desk, drop } = await deskOfSamples();
  try {
    const app = createServer(desk, { host: '127.0.0.1' });
    const headers = { host: '127.0.0.1:4040' };
    const response = await app.request('http://127.0.0.1:4040/search.atom?q=minister', { headers });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
    const xml = await response.text();
    const dates = elementsOf(xml)
      .filter((it) => it.path === 'feed/entry/updated')
      .map((it) => it.text);
    assert.ok(dates.length > 3);
    assert.deepEqual(dates, dates.toSorted().reverse());
    checkFeed(xml, dates.length);
    assert.doesNotMatch(xml, /samples\//u);
    const tag = response.headers.get('etag') ?? '';
    const again = await app.request('http://127.0.0.1:4040/search.atom?q=minister', {
      headers: { ...headers, 'if-none-match': tag },
    });
    assert.equal(again.status, 304);
    assert.equal((await app.request('http://127.0.0.1:4040/search.atom', { headers })).status, 400);
  } finally {
    await drop();
  }
});

test('whatever documents say, the feed is valid', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(']]>', '<b>&', '\u0000\u000b\ufffe', '\ud800'),
  );
  const document: fc.Arbitrary<FeedDocument> = fc.record({
    id: fc.uuid(),
    title: text,
    address: fc.webUrl(),
    publisher: fc.option(text, { nil: undefined }),
    published: fc.constantFrom(
      undefined,
      '2025',
      '2025-05',
      '2025-05-09',
      'XXXX-07-09',
      '../2018',
      '2020/2021',
      'no date',
    ),
    summary: text,
  });
  fc.assert(
    fc.property(
      text,
      fc.uniqueArray(document, { selector: (it) => it.id, maxLength: 8 }),
      (title, documents) => {
        const page = 'http://127.0.0.1:4040/search?q=a&b';
        checkFeed(atomOf({ title, name: title, self: page, page, documents }), documents.length);
      },
    ),
  );
});

test('a document without a date is never the newest', () => {
  const page = 'http://127.0.0.1:4040/search?q=a';
  const one = { id: 'a', title: 'A', address: page, summary: '' };
  const documents = [
    { ...one, published: '2025-05' },
    { ...one, id: 'b' },
  ];
  const xml = atomOf({ title: 'a', name: 'a', self: page, page, documents });
  assert.match(xml, /<updated>2025-05-01T00:00:00Z<\/updated>\n<author>/u);
  assert.match(xml, /Published May 2025/u);
  assert.match(xml, /Publication date not known/u);
});
