import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { documentWrite, type Register } from '#app/open-register';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { onEveryStore, withFresh } from '../../test/stores.ts';
import { InvalidCursor } from './cursor.ts';
import { parseQuery } from './search/parse-query.ts';
import { bestSnippet } from './search/snippet.ts';

const ports: DocumentSpec = {
  file: 'ports',
  words: 'The harbour of Kaolack was dredged. Đặng Văn Lâm spoke of the joint committee on ports.',
  events: [{ form: 'signing', states: ['PER', 'ZMB'], mechanism: 'Harbour Commission' }],
};
const rails: DocumentSpec = {
  file: 'rails',
  words: 'A committee of rails met. The joint was repaired. 鉄道の協定。',
  stances: [{ by: 'PER', topic: 'sovereignty' }],
};

async function store(register: Register, ...specs: readonly DocumentSpec[]): Promise<void> {
  await register.store.write(specs.map(buildDocument).map((it) => documentWrite(it)));
  await register.settle();
}

const filesFor = async ({ store }: Register, text: string) =>
  (await store.searchDocuments({ text })).items.map((it) => it.file).sort();

onEveryStore('words find documents whatever their case and diacritics', (kind) =>
  withFresh(kind, async (register) => {
    await store(register, ports, rails);
    assert.deepEqual(await filesFor(register, 'LAM Dang'), ['ports']);
    assert.deepEqual(await filesFor(register, 'Kàolack'), ['ports']);
    assert.deepEqual(await filesFor(register, 'committee joint'), ['ports', 'rails']);
    assert.deepEqual(await filesFor(register, '"joint committee"'), ['ports']);
    assert.deepEqual(await filesFor(register, 'commit*'), ['ports', 'rails']);
    assert.deepEqual(await filesFor(register, 'commit'), []);
    assert.deepEqual(await filesFor(register, 'committee -rails'), ['ports']);
    assert.deepEqual(await filesFor(register, '協定'), ['rails']);
    assert.deepEqual(await filesFor(register, '-rails'), []);
  }),
);

onEveryStore('nothing that a user types is a query of the engine', async (kind) => {
  await withFresh(kind, async (register) => {
    await store(register, ports, rails);
    for (const text of [
      '"',
      "'",
      "');--",
      'a OR b',
      'NEAR(a b)',
      'words:a',
      "'x':* & !y",
      '\\',
      '*',
      '""*',
      'a:*',
    ])
      await filesFor(register, text);
    assert.deepEqual(await filesFor(register, 'harbour OR rails'), []);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await register.store.searchQuotes({ text });
        await register.store.searchPeople({ name: text });
        await filesFor(register, text);
      }),
      { numRuns: Math.ceil(60 * kind.share) },
    );
  });
});

onEveryStore('a snippet is a part of the text and marks the words in it', (kind) =>
  withFresh(kind, async (register) => {
    await store(register, ports);
    const [hit] = (await register.store.searchDocuments({ text: '"joint committee" lam' })).items;
    const { text } = buildDocument(ports);
    assert.ok(hit);
    const { snippet } = hit;
    assert.equal(text.slice(snippet.start, snippet.end), snippet.text);
    assert.deepEqual(
      snippet.marks.map((it) => snippet.text.slice(it.start, it.end)),
      ['Lâm', 'joint', 'committee'],
    );
    assert.equal(hit.segment, 'body');
  }),
);

onEveryStore('quotes are found with their records, of some kinds where that is asked', (kind) =>
  withFresh(kind, async (register) => {
    await store(register, ports, rails);
    const [hit, ...more] = (await register.store.searchQuotes({ text: 'harbour commission' })).items;
    assert.deepEqual(more, []);
    assert.deepEqual([hit?.kind, hit?.record, hit?.file, hit?.lead], ['event', 'e1', 'ports', false]);
    assert.equal((await register.store.searchQuotes({ text: 'harbour', kinds: ['stance'] })).items.length, 0);
    const entry = await register.store.entry('event', `${hit?.document}.${hit?.record}`);
    assert.equal(entry?.entry, 'event');
  }),
);

onEveryStore('what is removed is found no more, and again once it is restored', (kind) =>
  withFresh(kind, async (register) => {
    await store(register, ports, rails);
    const { id } = buildDocument(ports).analysis.document;
    await register.remove(id);
    assert.deepEqual(await filesFor(register, 'harbour'), []);
    assert.deepEqual((await register.store.searchQuotes({ text: 'harbour' })).items, []);
    await register.restore();
    assert.deepEqual(await filesFor(register, 'harbour'), ['ports']);
    await store(register, ports);
    assert.equal((await register.store.searchQuotes({ text: 'harbour' })).items.length, 1);
  }),
);

onEveryStore('pages follow each other without a gap or a repetition', (kind) =>
  withFresh(kind, async (register) => {
    const files = Array.from({ length: 7 }, (_, at) => `f${at}`);
    await store(register, ...files.map((file) => ({ file, words: `Tin of ${file} and copper` })));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await register.store.searchDocuments({ text: 'copper', limit: 3, cursor });
      assert.ok(page.items.length <= 3);
      found.push(...page.items.map((it) => it.file));
      cursor = page.next;
    } while (cursor !== undefined);
    assert.deepEqual(found.sort(), files);
    for (const odd of ['', 'x', 'WyJhIl0', 'Wy0xXQ'])
      await assert.rejects(register.store.searchDocuments({ text: 'copper', cursor: odd }), InvalidCursor);
  }),
);

onEveryStore('people are found by names that are but like theirs, the likest first', (kind) =>
  withFresh(kind, async (register) => {
    const people = [
      { name: 'Đặng Văn Lâm', state: 'VNM' },
      { name: 'Grace Tembo', state: 'ZMB' },
      { name: 'Grace Temborini', state: 'ITA' },
    ];
    await store(register, { file: 'a', people });
    const namesFor = async (name: string, state?: string) =>
      (await register.store.searchPeople({ name, state })).items.map((it) => it.name);
    assert.deepEqual(await namesFor('Lam Dang'), ['Đặng Văn Lâm']);
    assert.deepEqual(await namesFor('grace tembo'), ['Grace Tembo', 'Grace Temborini']);
    assert.deepEqual(await namesFor('grace tembo', 'ITA'), ['Grace Temborini']);
    assert.deepEqual(await namesFor('Tenbo Grace'), ['Grace Tembo', 'Grace Temborini']);
    assert.deepEqual(await namesFor('Quispe'), []);
    const [best] = (await register.store.searchPeople({ name: 'Tembo, Grâce' })).items;
    assert.equal(best?.score, 1);
    assert.equal(best?.person.state, 'ZMB');
  }),
);

test('a snippet of any text for any query is a slice with marks inside', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.string({ unit: 'binary' }),
      (text, query) => {
        const terms = parseQuery(`${query} ${text.slice(5, 12)}`);
        const found = bestSnippet(text, [{ start: 0, end: text.length }], terms?.required ?? []);
        if (!found) return;
        assert.equal(text.slice(found.start, found.end), found.text);
        assert.ok(found.marks.every((it) => it.start < it.end && it.end <= found.text.length));
        assert.ok(found.marks.length > 0);
      },
    ),
  );
});
