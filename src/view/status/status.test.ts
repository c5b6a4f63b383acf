import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '#model/entry';
import { statusCounter } from './status.ts';
import { statusText } from './text.ts';

const document: Entry = {
  entry: 'document',
  id: 'doc-1',
  file: 'a.txt',
  published: '2031-05',
  appearances: [{ file: 'a.txt' }, { file: 'b.txt' }],
};
const sources = [{ file: 'a.txt', document: 'doc-1', record: 'event-1', quote: 'met', start: 0, end: 3 }];
const event: Entry = {
  entry: 'event',
  id: 'doc-1.event-1',
  form: 'meeting',
  plover: { type: 'CONSULT', contexts: [] },
  states: ['CHL', 'KEN'],
  people: [],
  actors: [],
  date: '2031-05-02',
  status: 'occurred',
  independentSources: 1,
  conflicts: [],
  sources,
};

function counted(...entries: readonly Entry[]) {
  const counter = statusCounter();
  for (const entry of entries) counter.add(entry);
  return counter.counts();
}

test('the first and the last date are those of dated documents and events that took place', () => {
  const counts = counted(
    document,
    { ...document, id: 'doc-2', published: '2030-01-02' },
    { ...document, id: 'doc-3', published: undefined },
    event,
    { ...event, id: 'doc-1.event-2', date: '2040', status: 'planned' },
    { ...event, id: 'doc-1.event-3', date: 'XXXX-01' },
  );
  assert.deepEqual(counts.published, { first: '2030-01-02', last: '2031-05' });
  assert.deepEqual(counts.covers, { first: '2031-05-02', last: '2031-05-02' });
  assert.equal(counts.appearances, 6);
  assert.deepEqual(counts.entries, { document: 3, event: 3 });
});

test('a file that is not sound and facts that wait are told', () => {
  const text = statusText(
    {
      register: 'x.db',
      version: 1,
      bytes: 1_234_567,
      documents: 1,
      judgements: 0,
      ...counted(document, event),
      health: { faults: ['row 3 missing from index'], waiting: 2, removed: [] },
    },
    { columns: 80, colour: false },
  );
  assert.match(text, /version +1, 1\.2 MB/u);
  assert.match(text, /documents +1, found at 2 places/u);
  assert.match(text, /file +row 3 missing from index/u);
  assert.match(text, /waiting +2 groups of facts/u);
});

test('an empty register has no dates', () => {
  const text = statusText(
    {
      register: 'x.db',
      documents: 0,
      judgements: 0,
      ...counted(),
      health: { waiting: 0, removed: [] },
    },
    { columns: 80, colour: false },
  );
  assert.match(text, /published +no date known/u);
  assert.doesNotMatch(text, /version|file/u);
});
