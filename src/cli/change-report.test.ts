import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '#model/entry';
import { changeReport } from './change-report.ts';

const source = { file: 'a.txt', document: 'd', record: 'e1', quote: 'met', start: 0, end: 3 };
const event: Entry & { entry: 'event' } = {
  entry: 'event',
  id: 'e',
  form: 'meeting',
  plover: { type: 'CONSULT', contexts: [] },
  states: ['CHL', 'KEN'],
  people: [],
  actors: [],
  date: '2031-05-02',
  status: 'occurred',
  independentSources: 2,
  conflicts: [],
  sources: [source],
};
const conflict = {
  field: 'date',
  values: ['2031-05-02', '2031-05-03'].map((value) => ({ value, sources: [source] })),
};

test('nothing changed, nothing to say', () => {
  assert.deepEqual(changeReport().lines(), []);
});

test('new entries are counted, the rest is named', () => {
  const report = changeReport();
  report.add({ kind: 'new', entry: event });
  report.add({ kind: 'new', entry: event });
  report.add({ kind: 'corroborated', entry: event, sources: 2, before: 1 });
  report.add({ kind: 'conflicting', entry: event, conflict });
  assert.deepEqual(report.lines(), [
    'New: 2 events',
    'Corroborated: 1 event',
    '  Meeting, 2 May 2031 (Chile and Kenya): 1 → 2 independent sources',
    'Conflicting: 1 event',
    '  Meeting, 2 May 2031 (Chile and Kenya), date: 2 May 2031 / 3 May 2031',
  ]);
});

test('a refuted claim says what came before', () => {
  const report = changeReport();
  report.add({
    kind: 'refuted',
    entry: {
      entry: 'refuted-novelty',
      id: 'r',
      states: ['CHL', 'KEN'],
      area: 'energy',
      claimed: { date: '2031-05-02', sources: [source] },
      earlier: { date: '2029', kind: 'agreement', status: 'signed', sources: [source] },
    },
  });
  assert.deepEqual(report.lines(), [
    'Refuted novelty: 1 claim',
    '  Energy (Chile and Kenya), called new on 2 May 2031: signed in 2029 already',
  ]);
});

test('of many changes the first are named and the others counted', () => {
  const report = changeReport();
  for (let count = 0; count < 1500; count += 1) report.add({ kind: 'conflicting', entry: event, conflict });
  const lines = report.lines();
  assert.ok(lines.length < 12);
  assert.equal(lines.at(-1), '  and 1,492 more');
});
