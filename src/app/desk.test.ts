import assert from 'node:assert/strict';
import type { Page } from '#store/search';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { onEveryStore, withFresh } from '../../test/stores.ts';
import { type Desk, deskOn } from './desk.ts';
import { judgeIn } from './judge.ts';
import { documentWrite, type Register } from './open-register.ts';

const pair = ['PER', 'ZMB'] as const;
const states = [...pair];
const rosa = { id: 'p1', name: 'Rosa Quispe', state: 'PER', ranks: ['Major'] };
const grace = { id: 'p2', name: 'Grace Tembo', state: 'ZMB' };
const actors = [
  { person: 'p1', state: 'PER', role: 'participant' as const },
  { person: 'p2', state: 'ZMB', role: 'participant' as const },
];

const first: DocumentSpec = {
  file: 'first',
  published: '2031-04-09',
  people: [rosa, grace],
  events: [
    { form: 'meeting', states, actors, date: '2031-04-08', place: { name: 'Lima', state: 'PER' } },
    {
      form: 'visit',
      states,
      date: '2030',
      actors: [{ state: 'ZMB', role: 'visitor' }],
      place: { name: 'Cusco', state: 'PER' },
    },
    { form: 'visit', states, actors: [{ state: 'PER', role: 'visitor' }], hedged: true },
  ],
  agreements: [
    { parties: states, areas: ['energy'], kind: 'treaty', title: 'Treaty on rivers', signed: '2031-04-08' },
  ],
  initiatives: [{ by: ['PER'], to: ['ZMB'], areas: ['trade'], status: 'proposed', date: '2029-03-01' }],
  stances: [{ by: 'PER', topic: 'sovereignty', speaker: 'p1' }],
  relationships: [{ states, level: 'partnership', status: 'current' }],
};
const second: DocumentSpec = {
  file: 'second',
  published: '2031-05-02',
  people: [rosa, grace],
  events: [
    { form: 'meeting', states, actors, date: '2031-04-08', place: { name: 'Arequipa', state: 'ZMB' } },
  ],
};

async function deskOf(register: Register, ...specs: readonly DocumentSpec[]): Promise<Desk> {
  await register.store.write(specs.map(buildDocument).map((it) => documentWrite(it)));
  await register.settle();
  return deskOn(register.store);
}

const idOf = (spec: DocumentSpec) => buildDocument(spec).analysis.document.id;

onEveryStore('the first page holds what is new, active, disputed and open', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, second);
    const { news, pairs, conflicts, open, latest, totals } = await desk.home({ since: '2031-05-01' });
    assert.equal(latest, '2031-05-02');
    assert.equal(totals.document, 2);
    assert.deepEqual(
      news.items.map((it) => it.document.file),
      ['second'],
    );
    assert.deepEqual(
      news.items[0]?.entries.map(({ digest, isNew }) => [digest.entry, isNew]),
      [['event', false]],
    );
    assert.deepEqual(
      pairs.items.map(({ states: of, years }) => [of, years]),
      [
        [
          ['PER', 'ZMB'],
          [
            { year: '', count: 1 },
            { year: '2030', count: 1 },
            { year: '2031', count: 2 },
          ],
        ],
      ],
    );
    const [conflict] = conflicts.items;
    assert.deepEqual(conflict?.digest.entry === 'event' && conflict.digest.conflicts, ['place']);
    assert.deepEqual(
      Object.values(conflicts.people)
        .map((it) => it.name)
        .sort(),
      ['Grace Tembo', 'Rosa Quispe'],
    );
    assert.deepEqual(
      open.items.map(({ digest }) => [digest.area, digest.since]),
      [['trade', '2029-03-01']],
    );
    const everything = await desk.news({});
    assert.deepEqual(
      everything.items.map((it) => it.entries.some((entry) => entry.isNew)),
      [false, true],
    );
  }),
);

onEveryStore('the page of a pair tells of its years, level, officials, statements and sources', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, second);
    const page = await desk.pair(['ZMB', 'PER']);
    assert.deepEqual(page?.states, pair);
    assert.deepEqual(
      page?.ladder.map((it) => [it.level, it.steps.map((step) => step.status)]),
      [['partnership', ['current']]],
    );
    assert.deepEqual(page?.forms, [
      { value: 'visit', count: 2 },
      { value: 'meeting', count: 1 },
    ]);
    assert.deepEqual(page?.officials.map((it) => [it.name, it.count]).sort(), [
      ['Grace Tembo', 1],
      ['Rosa Quispe', 1],
    ]);
    assert.deepEqual(
      page?.stances.map((it) => [it.by, it.topic]),
      [['PER', 'sovereignty']],
    );
    const sources = await desk.timeline({ kind: 'document', pair });
    assert.deepEqual(
      sources.items.map(({ digest }) => digest.entry === 'document' && digest.file),
      ['second', 'first'],
    );
    assert.equal(await desk.pair(['PER', 'LAO']), undefined);
  }),
);

onEveryStore('a calendar has spans, never days that no source tells', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, {
      file: 'long',
      events: [
        { form: 'exercise', states, date: '2029/2031' },
        { form: 'exercise', states, date: '2028/2029' },
      ],
    });
    assert.deepEqual(await desk.spans({ pair, from: '2030-06-01', to: '2031-12-31' }), [
      { earliest: '2029-01-01', latest: '2031-12-31', grain: 'longer', count: 1 },
      { earliest: '2030-01-01', latest: '2030-12-31', grain: 'year', count: 1 },
      { earliest: '2031-04-08', latest: '2031-04-08', grain: 'day', count: 2 },
    ]);
  }),
);

onEveryStore('an entry has its documents, people, judgements, and its long list in parts', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, second);
    const [meeting] = (await desk.timeline({ form: 'meeting' })).items;
    const id = meeting && 'id' in meeting.digest ? meeting.digest.id : '';
    const page = await desk.entry(id, { limit: 1 });
    assert.equal(page?.total, 2);
    assert.equal(page?.entry.entry === 'event' && page.entry.sources.length, 1);
    assert.deepEqual(Object.keys(page?.documents ?? {}).sort(), [idOf(first), idOf(second)].sort());
    const rest = await desk.entry(id, { limit: 1, cursor: page?.next });
    assert.equal(rest?.next, undefined);
    const joined = await desk.entry(`${idOf(second)}.e1`, {});
    assert.equal(joined?.entry.id, id);
    assert.equal(joined?.isRenamed, id !== `${idOf(second)}.e1`);
    assert.equal(await desk.entry('none.e1', {}), undefined);
  }),
);

onEveryStore('a person has meetings, counterparts, and mentions with why they are one', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, second);
    const [hit] = (await desk.searchPeople({ name: 'Rosa Quispe' })).items;
    const id = hit?.person.id ?? '';
    const page = await desk.person(id);
    assert.equal(page?.digest.documents, 2);
    assert.deepEqual(
      page?.counterparts.items.map((it) => [it.person.name, it.count, it.first, it.last]),
      [['Grace Tembo', 1, '2031-04-08', '2031-04-08']],
    );
    assert.deepEqual(
      page?.statements.map((it) => it.topic),
      ['sovereignty'],
    );
    const found = await desk.mentions(id, { limit: 1 });
    const others = await desk.mentions(id, { limit: 1, cursor: found.next });
    const reasons = [...found.items, ...others.items].map((it) => it.reasons);
    assert.equal(reasons.length, 2);
    assert.deepEqual(reasons[0], []);
    assert.ok(reasons[1]?.includes('state: Peru'));
  }),
);

onEveryStore('a document has the entries of its records, and its near-copies', (kind) =>
  withFresh(kind, async (register) => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const reprint = { ...second, words, published: '2031-05-03' };
    const desk = await deskOf(register, first, { ...second, words: `${words} more` }, reprint);
    const page = await desk.document(idOf(reprint));
    assert.deepEqual(page?.entries.map((it) => it.digest.entry).sort(), ['event', 'person', 'person']);
    assert.equal(page?.copies.length, 1);
    assert.equal(await desk.document('none'), undefined);
  }),
);

onEveryStore('neighbours, visits, doubtful reports, agreements and coverage are found', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, second);
    assert.deepEqual((await desk.neighbours('ZMB', {})).items, [{ state: 'PER', entries: 7 }]);
    const toPeru = { home: 'ZMB', place: 'PER', year: '2030', count: 1 };
    const nowhere = { home: 'PER', place: undefined, year: undefined, count: 1 };
    assert.deepEqual(await desk.visits({ state: 'ZMB' }), [toPeru]);
    assert.deepEqual(await desk.visits({ state: 'PER' }), [nowhere, toPeru]);
    assert.deepEqual(await desk.visits({}), [nowhere, toPeru]);
    assert.equal((await desk.uncertain({})).items.length, 1);
    const [found] = (await desk.searchAgreements({ text: 'rivers' })).items;
    assert.equal(found?.digest.title, 'Treaty on rivers');
    const { coverage, totals } = await desk.about();
    assert.deepEqual(coverage, [{ year: '2031', publisher: undefined, count: 2 }]);
    assert.equal(totals.person, 2);
  }),
);

onEveryStore('what a removed document told is counted no more', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first, second);
    for (const spec of [first, second]) await register.remove(idOf(spec));
    await register.settle();
    const { totals, coverage } = await desk.about();
    assert.deepEqual([totals, coverage], [{}, []]);
    assert.equal(await desk.pair(pair), undefined);
    assert.deepEqual((await desk.neighbours('PER', {})).items, []);
  }),
);

onEveryStore('questions wait until a human has answered, page by page', (kind) =>
  withFresh(kind, async (register) => {
    const named = (file: string, name: string, state?: string): DocumentSpec => ({
      file,
      people: [{ id: 'p1', name, ...(state ? { state } : {}) }],
    });
    const desk = await deskOf(
      register,
      named('a', 'Rosa Quispe', 'PER'),
      named('b', 'Rosa Quispe'),
      named('c', 'Grace Tembo', 'ZMB'),
      named('d', 'Grace Tembo'),
    );
    const whole = (await desk.review({})).items;
    assert.equal(whole.length, 2);
    const one = await desk.review({ limit: 1 });
    const other = await desk.review({ limit: 1, cursor: one.next });
    assert.deepEqual([...one.items, ...other.items], whole);
    assert.equal(other.next, undefined);
    assert.deepEqual((await desk.review({ kinds: ['event'] })).items, []);
    assert.deepEqual((await desk.about()).questions, { person: 2 });
    const [asked] = whole;
    await judgeIn(register, { ask: 'unsure', left: asked?.left.id ?? '', right: asked?.right.id ?? '' });
    assert.deepEqual((await desk.review({})).items, whole.slice(1));
  }),
);

onEveryStore('every list gives each row once, whatever the size of its pages', async (kind) => {
  await withFresh(kind, async (register) => {
    const spec = (file: string): DocumentSpec => ({
      file,
      published: `2031-05-0${file.length}`,
      people: [rosa, grace, { id: 'p3', name: `Abel ${'Mwale'.slice(0, 2 + file.length)}`, state: 'ZMB' }],
      events: [
        { form: 'meeting', states: ['PER', 'ZMB', 'LAO'], actors, date: `203${file.length}` },
        { form: 'call', states, actors, date: `204${file.length}`, hedged: true },
        { form: 'exercise', states: ['PER', file.toUpperCase()] },
      ],
      initiatives: [{ by: ['PER'], to: ['ZMB'], areas: ['trade', 'energy', 'health'], status: 'proposed' }],
      stances: [{ by: 'PER', topic: file.length > 2 ? 'sovereignty' : 'sanctions' }],
    });
    const desk = await deskOf(register, ...['xa', 'xbb', 'xccc', 'xdddd'].map(spec));
    const [person] = (await desk.searchPeople({ name: 'Rosa Quispe' })).items;
    const id = person?.person.id ?? '';
    const lists: readonly ((paging: {
      limit: number;
      cursor?: string | undefined;
    }) => Promise<Page<unknown>>)[] = [
      (paging) => desk.news(paging),
      (paging) => desk.activePairs(paging),
      (paging) => desk.threads({ pair, ...paging }),
      (paging) => desk.officials(pair, paging),
      (paging) => desk.encounters({ pair, ...paging }),
      (paging) => desk.encounters({ person: id, from: '2030-01-01', ...paging }),
      (paging) => desk.counterparts(id, paging),
      (paging) => desk.mentions(id, paging),
      (paging) => desk.neighbours('PER', paging),
      (paging) => desk.uncertain(paging),
      (paging) => desk.timeline({ source: undefined, state: 'PER', ...paging }),
      (paging) => desk.searchQuotes({ text: 'events', ...paging }),
      (paging) => desk.searchPeople({ name: 'Abel', ...paging }),
    ];
    for (const list of lists) {
      const whole = (await list({ limit: 200 })).items;
      assert.ok(whole.length > 0, String(list));
      for (const limit of [1, 2, 3]) {
        const found: unknown[] = [];
        let cursor: string | undefined;
        do {
          const page = await list({ limit, cursor });
          assert.ok(page.items.length <= limit);
          found.push(...page.items);
          cursor = page.next;
        } while (cursor !== undefined);
        assert.deepEqual(found, whole, String(list));
      }
    }
  });
});

onEveryStore('no text that a user types is an error, however odd or long', (kind) =>
  withFresh(kind, async (register) => {
    const desk = await deskOf(register, first);
    for (const text of [
      '',
      '"',
      '\0',
      '\u{d800}',
      'a\0b AND "c*',
      'NEAR(a b, 3) OR words:x',
      "' OR 1=1 --",
      'x'.repeat(100_000),
      'lorem ipsum '.repeat(20_000),
      '"'.repeat(5_000),
      '-'.repeat(5_000),
    ]) {
      await desk.search({ text });
      await desk.timeline({ source: text, state: text.slice(0, 20), from: '2030-01-01' });
      await desk.person(text.slice(0, 200));
      await desk.entry(text.slice(0, 200), {});
    }
  }),
);
