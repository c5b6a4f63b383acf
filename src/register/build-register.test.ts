import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Entry, entrySchema } from '#model/entry';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { specs } from '../../test/random-documents.ts';
import { buildRegister } from './build-register.ts';
import { blocksOf } from './facts-of.ts';

type Kind = Entry['entry'];

function registerOf(...documents: readonly DocumentSpec[]): readonly Entry[] {
  return buildRegister(documents.map(buildDocument));
}

function entriesOf<K extends Kind>(kind: K, ...documents: readonly DocumentSpec[]) {
  return registerOf(...documents).filter((it): it is Extract<Entry, { entry: K }> => it.entry === kind);
}

const rosa = { id: 'p1', name: 'Rosa Quispe', state: 'PER' };
const grace = { id: 'p2', name: 'Grace Tembo', state: 'ZMB' };
const states = ['PER', 'ZMB'];
const actors = [
  { person: 'p1', state: 'PER', role: 'participant' as const },
  { person: 'p2', state: 'ZMB', role: 'participant' as const },
];
const meeting = { form: 'meeting' as const, states, actors, date: '2031-04-08' };

test('two cities for one meeting are a conflict, a city and the state around it are none', () => {
  const at = (name: string) => ({
    file: `${name}.txt`,
    people: [rosa, grace],
    events: [{ ...meeting, place: { name, state: 'ZMB' } }],
  });
  const conflictsOf = (...places: readonly string[]) =>
    entriesOf('event', ...places.map(at)).map((it) =>
      it.conflicts.map(({ field, values }) => [field, ...values.map((one) => one.value)]),
    );
  assert.deepEqual(conflictsOf('Lusaka', 'Ndola', 'ZMB'), [[['place', 'Lusaka', 'Ndola']]]);
  assert.deepEqual(conflictsOf('Hà Nội', 'Hanoi'), [[]], 'two spellings of one city');
  assert.deepEqual(conflictsOf('Lusaka', 'ZMB'), [[]]);
});

test('two reports of one meeting are one event with both sources', () => {
  const report = { people: [rosa, grace], events: [meeting] };
  const events = entriesOf('event', { file: 'a', ...report }, { file: 'b', ...report });
  assert.equal(events.length, 1);
  assert.deepEqual(events[0]?.sources.map((it) => it.file).sort(), ['a', 'b']);
  assert.equal(events[0]?.independentSources, 2);
  assert.equal(events[0]?.people.length, 2);
});

test('a reprint is a source but no corroboration', () => {
  const words = Array.from({ length: 90 }, (_, at) => `dispatch${at}`).join(' ');
  const report = { people: [rosa, grace], events: [meeting] };
  const reprint = `Our own correspondent ${words}`;
  const [event] = entriesOf(
    'event',
    { file: 'a', words, ...report },
    { file: 'b', words: reprint, ...report },
  );
  assert.equal(event?.sources.length, 2);
  assert.equal(event?.independentSources, 1);
});

test('what occurred outweighs the plan for it, and the day the month', () => {
  const visit = { form: 'visit' as const, states, actors: [{ person: 'p1', role: 'visitor' as const }] };
  const [event, ...more] = entriesOf(
    'event',
    {
      file: 'a',
      published: '2031-03-01',
      people: [rosa],
      events: [{ ...visit, date: '2031-04', status: 'planned' }],
    },
    {
      file: 'b',
      published: '2031-04-09',
      people: [rosa],
      events: [{ ...visit, date: '2031-04-07/2031-04-09' }],
    },
  );
  assert.deepEqual(more, []);
  assert.equal(event?.status, 'occurred');
  assert.equal(event?.date, '2031-04-07/2031-04-09');
  assert.deepEqual(event?.conflicts, []);
});

test('a day of publication gives way without a conflict', () => {
  const reported = { ...meeting, date: '2031-04-09', dateBasis: 'published' as const };
  const people = [rosa, grace];
  const [event] = entriesOf(
    'event',
    { file: 'a', people, events: [reported] },
    { file: 'b', people, events: [meeting] },
  );
  assert.equal(event?.date, '2031-04-08');
  assert.equal(event?.dateBasis, 'stated');
  assert.deepEqual(event?.conflicts, []);
});

test('days of one visit that contradict each other stand side by side', () => {
  const visit = { form: 'visit' as const, states, actors: [{ person: 'p1', role: 'visitor' as const }] };
  const [event] = entriesOf(
    'event',
    { file: 'a', people: [rosa], events: [{ ...visit, date: '2031-04-07/2031-04-09' }] },
    { file: 'b', people: [rosa], events: [{ ...visit, date: '2031-04-08/2031-04-10' }] },
  );
  assert.deepEqual(
    event?.conflicts.map((it) => [it.field, it.values.map((value) => value.value)]),
    [['date', ['2031-04-07/2031-04-09', '2031-04-08/2031-04-10']]],
  );
});

test('a place in another state is a conflict with the sources of each value', () => {
  const people = [rosa, grace];
  const at = (name: string, state: string) => [{ ...meeting, place: { name, state } }];
  const [event] = entriesOf(
    'event',
    { file: 'a', people, events: at('Lima', 'PER') },
    { file: 'b', people, events: at('Lusaka', 'ZMB') },
  );
  const [conflict] = event?.conflicts ?? [];
  assert.equal(conflict?.field, 'place');
  assert.deepEqual(
    conflict?.values.map((it) => [it.value, it.sources[0]?.file]),
    [
      ['Lima', 'a'],
      ['Lusaka', 'b'],
    ],
  );
});

test('a name that one document alone writes is no name for somebody often named', () => {
  const named = (count: number) => {
    const documents = Array.from({ length: count }, (_, at) => ({
      file: `${at}.txt`,
      people: [{ ...rosa, positions: [{ title: 'President', state: 'PER' }] }],
    }));
    const slip = {
      ...rosa,
      name: 'Juan Soto Rosa Quispe',
      positions: [{ title: 'President', state: 'PER' }],
    };
    return entriesOf('person', ...documents, { file: 'slip.txt', people: [slip] }).map((it) => it.name);
  };
  assert.deepEqual(named(12), ['Rosa Quispe']);
  assert.deepEqual(named(2), ['Juan Soto Rosa Quispe'], 'of a few the fullest');
});

test('other ranks at one time are a conflict, a promotion is none', () => {
  const ranked = (rank: string, day: string): DocumentSpec => ({
    file: `${rank} ${day}`,
    people: [{ ...rosa, ranks: [rank] }, grace],
    events: [{ ...meeting, date: day }],
  });
  const sameDay = entriesOf('person', ranked('Colonel', '2031-04-08'), ranked('Major', '2031-04-08'));
  const conflicts = sameDay.flatMap((it) => it.conflicts);
  assert.deepEqual(
    conflicts.map((it) => it.values.map((value) => value.value)),
    [['Colonel', 'Major']],
  );
  const later = entriesOf('person', ranked('Colonel', '2034-01-11'), ranked('Major', '2031-04-08'));
  assert.deepEqual(
    later.flatMap((it) => it.conflicts),
    [],
  );
  assert.deepEqual(
    later.find((it) => it.name === rosa.name)?.ranks.map((it) => [it.date, it.value]),
    [
      ['2031-04-08', 'Major'],
      ['2034-01-11', 'Colonel'],
    ],
  );
});

test('a position without an event is dated by the publication', () => {
  const people = [{ ...rosa, positions: [{ title: 'Minister of Trade' }] }];
  const [person] = entriesOf('person', { file: 'a', published: '2031-05-01', people });
  assert.equal(person?.positions[0]?.date, '2031-05-01');
});

test('a claim of novelty is refuted by what came before, not by what came after', () => {
  const energy = { by: ['PER'], to: ['ZMB'], areas: ['energy' as const], status: 'proposed' as const };
  const claim: DocumentSpec = {
    file: 'claim',
    published: '2031-04-09',
    people: [{ ...rosa }, grace],
    events: [meeting],
    initiatives: [{ ...energy, speaker: 'p1', claimedNew: true }],
  };
  const pact = (signed: string): DocumentSpec => ({
    file: 'pact',
    agreements: [{ parties: states, areas: ['energy'], signed }],
  });
  assert.deepEqual(entriesOf('refuted-novelty', claim, pact('2031-04-08')), []);
  assert.deepEqual(entriesOf('refuted-novelty', claim, pact('2033')), []);
  const [refuted] = entriesOf('refuted-novelty', claim, pact('2027-02'));
  assert.equal(refuted?.claimed.date, '2031-04-08');
  assert.deepEqual([refuted?.earlier.date, refuted?.earlier.kind], ['2027-02', 'agreement']);
});

test('a thread runs in time, undated steps last, and counts no lead', () => {
  const energy = { by: ['PER'], to: ['ZMB'], areas: ['energy' as const] };
  const [thread] = entriesOf('thread', {
    file: 'a',
    initiatives: [
      { ...energy, status: 'delivered' },
      { ...energy, status: 'agreed', date: '2031-04' },
      { ...energy, status: 'proposed', date: '2030' },
      { ...energy, status: 'refused', date: '2029', grade: 'lead' },
    ],
    agreements: [{ parties: states, areas: ['energy'], signed: '2031-05-02' }],
  });
  assert.deepEqual(
    thread?.steps.map((it) => [it.date, it.status]),
    [
      ['2030', 'proposed'],
      ['2031-04', 'agreed'],
      ['2031-05-02', 'signed'],
      [undefined, 'delivered'],
    ],
  );
});

test('the level of a relationship has one step for a change told with a coarser, a finer and no date', () => {
  const level = { states, level: 'partnership' as const, status: 'established' as const };
  const [relationship] = entriesOf(
    'relationship',
    { file: 'a', relationships: [{ ...level, since: '2031' }] },
    { file: 'b', relationships: [{ ...level, since: '2031-04' }] },
    { file: 'c', published: '2029-01-01', relationships: [{ ...level, status: 'proposed' }] },
    { file: 'd', published: '2033-01-01', relationships: [level] },
  );
  assert.deepEqual(
    relationship?.steps.map((it) => [it.date, it.status, it.sources.length]),
    [
      ['2029-01-01', 'proposed', 1],
      ['2031-04', 'established', 3],
    ],
  );
});

test('a mechanism knows its sessions', () => {
  const name = 'Peru-Zambia Joint Mining Commission';
  const session = { form: 'dialogue' as const, states, date: '2031-04-08', mechanism: name };
  const [mechanism] = entriesOf('mechanism', {
    file: 'a',
    mechanisms: [{ name, states }],
    events: [session, { ...session, mechanism: 'Andean Copper Forum' }],
  });
  assert.equal(mechanism?.sessions.length, 1);
});

test('leads and comments are kept apart', () => {
  const lead = { ...meeting, grade: 'lead' as const };
  const people = [rosa, grace].map((it) => ({ ...it, grade: 'lead' as const }));
  const comments = [{ handle: 'reader', text: 'I doubt it.' }];
  const kinds = registerOf({ file: 'a', people, events: [lead], comments }).map((it) => it.entry);
  assert.deepEqual(kinds, ['document', 'lead', 'opinion']);
});

test('the register is the same for any order of the documents', () => {
  fc.assert(
    fc.property(specs, fc.infiniteStream(fc.nat()), (found, random) => {
      const documents = found.map(buildDocument);
      const shuffled = documents
        .map((document) => ({ document, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map((it) => it.document);
      assert.equal(JSON.stringify(buildRegister(shuffled)), JSON.stringify(buildRegister(documents)));
    }),
    { numRuns: 60 },
  );
});

test('every entry fits the schema, has an id of its own, and stands on quotes of the texts', () => {
  fc.assert(
    fc.property(specs, (found) => {
      const documents = found.map(buildDocument);
      const entries = buildRegister(documents);
      assert.equal(new Set(entries.map((it) => `${it.entry} ${it.id}`)).size, entries.length);
      for (const entry of entries) entrySchema.parse(entry);
      const texts = new Map(documents.map((it) => [it.analysis.document.id, it.text]));
      const sources = entries.flatMap((it) => ('sources' in it ? it.sources : []));
      for (const { document, start, end, quote } of sources)
        assert.equal(texts.get(document)?.slice(start, end), quote);
    }),
    { numRuns: 60 },
  );
});

test('a document changes no block but its own', () => {
  const report = buildDocument({ file: 'a', people: [rosa, grace], events: [meeting] });
  assert.deepEqual(
    blocksOf(report).map((it) => it.split(':')[0]),
    ['document', 'event', 'person', 'person'],
  );
});
