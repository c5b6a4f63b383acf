import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonEntry } from '#model/entry';
import { holdersOn, type OfficeHolder, officeHolders } from './office-holders.ts';

const question = { office: 'Minister of Trade', state: 'PER' };

/** Somebody of Peru with titles at times: `2031-05-02 Trade Minister`. */
function person(name: string, ...told: readonly string[]): PersonEntry {
  const positions = told.map((it, at) => {
    const [date = '', ...title] = it.split(' ');
    const source = { file: `${name}.txt`, document: `doc-${name}`, record: `person-${at}`, quote: it };
    return {
      title: title.join(' '),
      state: 'PER',
      date: date === '-' ? undefined : date,
      sources: [{ ...source, start: 0, end: it.length }],
    };
  });
  const sources = positions.flatMap((it) => it.sources);
  return {
    entry: 'person',
    id: name,
    name,
    names: [name],
    state: 'PER',
    ranks: [],
    positions,
    conflicts: [],
    sources,
  };
}

const held = (...people: readonly PersonEntry[]): readonly OfficeHolder[] => officeHolders(people, question);
const on = (date: string, ...people: readonly PersonEntry[]) =>
  holdersOn(held(...people), date).map((it) => `${it.name} ${it.standing}`);

const rosa = person('Rosa', '2030-02-01 Trade Minister', '2031-06-10 Minister of Trade');
const tomas = person('Tomas', '2033-01-05 Trade Minister');

test('each holder has the first and the last evidence; who was only a deputy is none', () => {
  const deputy = person('Lea', '2030-05-01 Deputy Trade Minister');
  const [first, second, ...others] = held(tomas, deputy, rosa);
  assert.deepEqual(
    [first?.name, first?.first?.date, first?.last?.date],
    ['Rosa', '2030-02-01', '2031-06-10'],
  );
  assert.equal(second?.name, 'Tomas');
  assert.deepEqual(others, []);
});

test('evidence of the very day, or within the month asked for, says who held it', () => {
  assert.deepEqual(on('2031-06-10', rosa, tomas), ['Rosa attested']);
  assert.deepEqual(on('2031-06', rosa, tomas), ['Rosa attested']);
});

test('between two pieces of evidence nothing contradicts, unless somebody else is told there', () => {
  assert.deepEqual(on('2030-09-09', rosa, tomas), ['Rosa spanned']);
  const other = person('Ivo', '2030-08-01 Trade Minister');
  assert.deepEqual(on('2030-09-09', rosa, other), ['Rosa contested', 'Ivo earlier']);
  const returned = person(
    'Ana',
    '2030-02-01 Trade Minister',
    '2030-07-01 former Trade Minister',
    '2031-01-01 Trade Minister',
  );
  assert.deepEqual(on('2030-09-09', returned), ['Ana contested']);
});

test('after the last and before the first evidence it is not known', () => {
  assert.deepEqual(on('2032-01-01', rosa, tomas), ['Rosa earlier', 'Tomas later']);
  assert.deepEqual(on('2029-01-01', rosa, tomas), ['Rosa later']);
  assert.deepEqual(on('2034-01-01', rosa, tomas), ['Tomas earlier'], 'Rosa was followed');
});

test('who is told as a former holder is not taken for one who is still in office', () => {
  const gone = person('Ana', '2030-02-01 Trade Minister', '2030-07-01 Former Trade Minister');
  assert.deepEqual(on('2030-12-01', gone), []);
  assert.deepEqual(on('2030-05-01', gone), ['Ana earlier'], 'the end lies somewhere before July');
  assert.equal(held(gone)[0]?.last?.date, '2030-02-01');
});

test('a coarse date around the day vouches for it, one without a year does not', () => {
  assert.deepEqual(on('2030-03-03', person('Ana', '2030 Trade Minister')), ['Ana spanned']);
  assert.deepEqual(on('2030-03-03', person('Ana', 'XXXX-03-03 Trade Minister')), []);
});

test('two who are told on one day are both named', () => {
  const other = person('Ivo', '2031-06-10 Acting Trade Minister');
  assert.deepEqual(on('2031-06-10', rosa, other), ['Rosa attested', 'Ivo attested']);
});
