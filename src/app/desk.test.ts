import assert from 'node:assert/strict';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { onEveryStore, withFresh } from '../../test/stores.ts';
import { type Desk, deskOn } from './desk.ts';
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
    const desk = await deskOf(register, first);
    assert.deepEqual(await desk.spans({ pair, from: '2030-06-01', to: '2031-12-31' }), [
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
    assert.ok(reasons[1]?.includes('state: PER'));
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
    assert.deepEqual(await desk.visits({ state: 'ZMB' }), [{ place: 'PER', year: '2030', count: 1 }]);
    assert.deepEqual(await desk.visits({ state: 'PER' }), [{ place: undefined, year: undefined, count: 1 }]);
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
