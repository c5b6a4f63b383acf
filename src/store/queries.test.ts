import assert from 'node:assert/strict';
import test from 'node:test';
import { documentWrite, type Register } from '#app/open-register';
import type { Digest } from '#model/digest';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { onEveryStore, withFresh } from '../../test/stores.ts';
import { InvalidCursor } from './cursor.ts';
import { grainOf, placeOf } from './queries/place.ts';
import type { TimelineQuery } from './queries.ts';

const pair = ['PER', 'ZMB'] as const;
const states = [...pair];
const rosa = { id: 'p1', name: 'Rosa Quispe', state: 'PER' };
const grace = { id: 'p2', name: 'Grace Tembo', state: 'ZMB' };
const ivo = { id: 'p3', name: 'Ivo Petrak', state: 'PER' };
const actors = [
  { person: 'p1', state: 'PER', role: 'participant' as const },
  { person: 'p2', state: 'ZMB', role: 'participant' as const },
];

async function filled(register: Register, ...specs: readonly DocumentSpec[]): Promise<Register['store']> {
  await register.store.write(specs.map(buildDocument).map((it) => documentWrite(it)));
  await register.settle();
  return register.store;
}

/** Signings of the pair, one on each date, with other words each so that none is joined. */
const signings = (...dates: readonly (string | undefined)[]): DocumentSpec => ({
  file: 'signings',
  events: dates.map((date) => ({ form: 'signing' as const, states, date })),
});

const datesOf = (entries: readonly Digest[]) =>
  entries.map((it) => (it.entry === 'event' ? it.date : it.entry));

async function walk(store: Register['store'], query: TimelineQuery) {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await store.timeline({ ...query, limit: 2, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}

onEveryStore('a timeline runs in time either way, page by page, undated entries last', (kind) =>
  withFresh(kind, async (register) => {
    const store = await filled(
      register,
      signings('2031-04-08', undefined, '2030', '2031-04', 'XXXX-05-01', '2029-01-02/2029-01-04'),
    );
    const newest = datesOf((await walk(store, { pair })).map((it) => it.digest));
    assert.deepEqual(newest.slice(0, 4), ['2031-04-08', '2031-04', '2030', '2029-01-02/2029-01-04']);
    assert.deepEqual(newest.slice(4).sort(), ['XXXX-05-01', undefined]);
    const oldest = datesOf((await walk(store, { state: 'ZMB', order: 'oldest' })).map((it) => it.digest));
    assert.deepEqual(oldest.slice(0, 4), ['2029-01-02/2029-01-04', '2030', '2031-04', '2031-04-08']);
    assert.equal(oldest.length, 6);
    await assert.rejects(store.timeline({ pair, cursor: 'WzFd' }), InvalidCursor);
  }),
);

onEveryStore('a coarse date fits a range that it may lie in, and is no certain hit', (kind) =>
  withFresh(kind, async (register) => {
    const store = await filled(register, signings('2031-04-08', '2031-04', '2031', '2030-04-08', undefined));
    const { items } = await store.timeline({ pair, from: '2031-04-05', to: '2031-04-30' });
    assert.deepEqual(
      items.map(({ digest, certain, grain }) => [digest.entry === 'event' && digest.date, certain, grain]),
      [
        ['2031-04-08', true, 'day'],
        ['2031-04', false, 'month'],
        ['2031', false, 'year'],
      ],
    );
    const withUndated = await store.timeline({ pair, from: '2031-04-05', undated: true });
    assert.equal(withUndated.items.length, 4);
    assert.deepEqual(
      datesOf((await store.timeline({ pair, to: '2030-04-08' })).items.map((it) => it.digest)),
      ['2030-04-08'],
    );
  }),
);

onEveryStore('filters by form, status, person, area and kind all hold together', (kind) =>
  withFresh(kind, async (register) => {
    const store = await filled(register, {
      file: 'a',
      people: [rosa, grace],
      events: [
        { form: 'meeting', states, actors, date: '2031-04-08' },
        { form: 'meeting', states, date: '2032-02-02', status: 'planned' },
        { form: 'meeting', states, date: '2033-02-02', grade: 'lead' },
      ],
      agreements: [{ parties: states, areas: ['energy'], signed: '2031-04-09' }],
    });
    const count = async (query: TimelineQuery) => (await store.timeline(query)).items.length;
    assert.equal(await count({}), 3);
    assert.equal(await count({ form: 'meeting' }), 2);
    assert.equal(await count({ form: 'meeting', status: 'planned', pair: ['ZMB', 'PER'] }), 1);
    assert.equal(await count({ area: 'energy', kind: 'agreement' }), 1);
    assert.equal(await count({ area: 'energy', form: 'meeting' }), 0);
    assert.equal(await count({ kind: 'lead', state: 'PER' }), 1);
    assert.equal(await count({ kind: 'person', state: 'PER' }), 1);
    const [person] = (await store.searchPeople({ name: 'Rosa Quispe' })).items;
    assert.equal(await count({ person: person?.person.id }), 1);
    assert.deepEqual(await store.totals(), {
      agreement: 1,
      document: 1,
      event: 2,
      lead: 1,
      person: 2,
      thread: 1,
    });
  }),
);

onEveryStore('counts keep coarse dates apart from days', (kind) =>
  withFresh(kind, async (register) => {
    const dates = ['2031-04-08', '2031-04-20', '2031-04', '2031', '2029/2031', undefined];
    const store = await filled(register, signings(...dates));
    assert.deepEqual(
      (await store.countByDate({ pair })).map((it) => [it.bin, it.grain, it.count]),
      [
        ['', 'longer', 1],
        ['', 'undated', 1],
        ['2031', 'year', 1],
        ['2031-04', 'day', 2],
        ['2031-04', 'month', 1],
      ],
    );
  }),
);

onEveryStore('who met whom: people of two sides, in events that occurred', (kind) =>
  withFresh(kind, async (register) => {
    const meeting = { form: 'meeting' as const, states, actors };
    const people = [rosa, grace, ivo];
    const store = await filled(
      register,
      {
        file: 'a',
        people,
        events: [
          { ...meeting, date: '2031-04-08' },
          { ...meeting, date: '2032-05' },
          { ...meeting, date: '2033-05-01', status: 'planned' },
        ],
      },
      {
        file: 'b',
        people,
        events: [
          {
            form: 'visit',
            states,
            date: '2034-01-01',
            actors: [
              { person: 'p1', role: 'visitor' },
              { person: 'p3', role: 'visitor' },
              { person: 'p2', role: 'host' },
            ],
          },
        ],
      },
    );
    const { items } = await store.encounters({ pair });
    const rows = items.map(({ left, right, ...rest }) => [[left.name, right.name].sort(), rest]);
    assert.deepEqual(rows, [
      [['Grace Tembo', 'Rosa Quispe'], { count: 3, first: '2031-04-08', last: '2034-01-01' }],
      [['Grace Tembo', 'Ivo Petrak'], { count: 1, first: '2034-01-01', last: '2034-01-01' }],
    ]);
    const person = items[0]?.left.name === 'Grace Tembo' ? items[0].left : items[0]?.right;
    const met = await store.encounters({ person: person?.id ?? '', to: '2032-12-31' });
    assert.deepEqual(
      met.items.map((it) => [it.left.name, it.right.name, it.count]),
      [['Grace Tembo', 'Rosa Quispe', 2]],
    );
  }),
);

onEveryStore('threads that wait, longest first', (kind) =>
  withFresh(kind, async (register) => {
    const proposal = (
      area: 'energy' | 'trade' | 'health',
      date: string | undefined,
      status = 'proposed' as const,
    ) => ({
      by: ['PER'],
      to: ['ZMB'],
      areas: [area],
      status,
      date,
    });
    const store = await filled(register, {
      file: 'a',
      initiatives: [proposal('energy', '2031'), proposal('trade', '2029-03-01'), proposal('health', '2020')],
      agreements: [{ parties: states, areas: ['health'], signed: '2021-01-01' }],
    });
    const open = { kind: 'thread', open: true, order: 'oldest' } as const;
    const { items } = await store.timeline({ ...open, pair });
    assert.deepEqual(
      items.map(({ digest }) => digest.entry === 'thread' && digest.area),
      ['trade', 'energy'],
    );
    assert.equal((await store.timeline({ ...open, area: 'energy', state: 'PER', limit: 1 })).items.length, 1);
  }),
);

onEveryStore('people stand in order of their names, folded', (kind) =>
  withFresh(kind, async (register) => {
    const people = ['Éva Szabo', 'Zoltan Kis', 'Adam Toth', 'eva nagel'].map((name) => ({
      name,
      state: 'HUN',
    }));
    const store = await filled(register, { file: 'a', people: [rosa, ...people] });
    const first = await store.byName({ kind: 'person', state: 'HUN', limit: 3 });
    assert.deepEqual(
      first.items.map((it) => it.name),
      ['Adam Toth', 'eva nagel', 'Éva Szabo'],
    );
    const second = await store.byName({ kind: 'person', state: 'HUN', limit: 3, cursor: first.next });
    assert.deepEqual(
      second.items.map((it) => it.name),
      ['Zoltan Kis'],
    );
  }),
);

onEveryStore('pairs are counted without leads, and a pair has all that a brief needs', (kind) =>
  withFresh(kind, async (register) => {
    const store = await filled(
      register,
      {
        file: 'a',
        published: '2031-04-09',
        people: [rosa, grace],
        events: [{ form: 'meeting', states, actors, date: '2031-04-08' }],
        stances: [{ by: 'PER', topic: 'sovereignty', speaker: 'p1' }],
      },
      {
        file: 'b',
        published: '2032-01',
        people: [ivo],
        events: [
          { form: 'call', states: ['LAO', 'PER', 'ZMB'], grade: 'lead' },
          { form: 'call', states: ['LAO', 'PER'] },
        ],
      },
    );
    assert.deepEqual((await store.pairs({})).items, [
      { states: ['LAO', 'PER'], entries: 1 },
      { states: ['PER', 'ZMB'], entries: 1 },
    ]);
    const kinds = (await store.entriesOfPair(['ZMB', 'PER'])).map((it) => it.entry).sort();
    assert.deepEqual(kinds, [
      'document',
      'document',
      'event',
      'lead',
      'person',
      'person',
      'person',
      'stance',
    ]);
    assert.equal(await store.latestPublication(), '2032-01');
  }),
);

onEveryStore('an entry that changed is found as it is now, not as it was', (kind) =>
  withFresh(kind, async (register) => {
    const visit = { form: 'visit' as const, states, actors: [{ person: 'p1', role: 'visitor' as const }] };
    const people = [rosa];
    const store = await filled(register, {
      file: 'a',
      published: '2031-03-01',
      people,
      events: [{ ...visit, date: '2031-04', status: 'planned' }],
    });
    const report = { file: 'b', published: '2031-04-09', people, events: [{ ...visit, date: '2031-04-07' }] };
    await filled(register, report);
    assert.deepEqual((await store.timeline({ status: 'planned' })).items, []);
    assert.deepEqual(datesOf((await store.timeline({ pair })).items.map((it) => it.digest)), ['2031-04-07']);
    await register.remove(buildDocument(report).analysis.document.id);
    await register.settle();
    assert.equal((await store.timeline({ status: 'planned', pair })).items.length, 1);
  }),
);

for (const [date, place, grain] of [
  ['2031-04-08', '2031-04-08 2031-04-08', 'day'],
  ['2031-04-30/2031-05-02', '2031-04-30 2031-05-02', 'day'],
  ['2031-04', '2031-04-01 2031-04-30', 'month'],
  ['2031-33', '2031-01-01 2031-03-31', 'year'],
  ['203X', '2030-01-01 2039-12-31', 'longer'],
  ['2031/..', '2031-01-01 9999-12-31', 'longer'],
  ['XXXX-04-08', '', 'undated'],
  ['soon', '', 'undated'],
] as const)
  test(`the place of ${date} is ${grain}`, () => {
    assert.equal(placeOf(date).slice(0, 21), place);
    assert.equal(grainOf(placeOf(date)), grain);
  });
