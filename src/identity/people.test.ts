import assert from 'node:assert/strict';
import test from 'node:test';
import { joinPeople as joined, nameForm, nameKeys, type PersonTraits } from './people.ts';

const joinPeople = (...given: Parameters<typeof joined>) => joined(...given).groups;

function person(name: string, state?: string, ...offices: string[]): PersonTraits {
  return { name, state, offices, events: [], about: [] };
}

test('a full name and its state join, in any spelling and order', () => {
  const spellings = ['Yakhontov Dmitry Pavlovich', 'Dmitriy Yahontov', 'Dmitry Pavlovich Yakhontov'];
  assert.deepEqual(joinPeople(spellings.map((name) => person(name, 'KGZ'))), [[0, 1, 2]]);
});

test('one name in two states is two people', () => {
  assert.deepEqual(joinPeople([person('Marta Lindqvist', 'SWE'), person('Marta Lindqvist', 'FIN')]), [
    [0],
    [1],
  ]);
});

test('one name and state with offices that nobody holds at one time is two people', () => {
  const holding = (title: string, date: string): PersonTraits => ({
    ...person('Marta Lindqvist', 'SWE', title.toLowerCase()),
    held: [{ title, date }],
  });
  const envoy = holding('Ambassador to Peru', '2030-05-02');
  const minister = holding('Minister of Trade', '2030-05-02');
  const bare = person('Marta Lindqvist', 'SWE');
  assert.deepEqual(joinPeople([envoy, minister, holding('Minister of Trade', '2031-01-01')]), [[0], [1, 2]]);
  assert.deepEqual(joinPeople([envoy, minister, bare]), [[0], [1], [2]], 'nothing says whose the third is');
  assert.deepEqual(joinPeople([envoy, holding('Minister of Trade', '2030-09-01'), bare]), [[0, 1, 2]]);
});

test('a name without a state needs the office, or an event, besides', () => {
  const known = person('Marta Lindqvist', 'SWE', 'envoy');
  assert.deepEqual(joinPeople([known, person('Marta Lindqvist')]), [[0], [1]]);
  assert.deepEqual(joinPeople([known, person('Marta Lindqvist', undefined, 'envoy')]), [[0, 1]]);
  const met = { ...known, events: ['meeting NOR SWE 2030-05-01'] };
  assert.deepEqual(joinPeople([met, { ...person('Marta Lindqvist'), events: met.events }]), [[0, 1]]);
  assert.deepEqual(joinPeople([person('Marta Lindqvist'), person('Marta Lindqvist')]), [[0], [1]]);
});

test('a name without a state, in a document about one, goes to the only bearer of the name there', () => {
  const known = person('Marta Lindqvist', 'SWE');
  const open = { ...person('Marta Lindqvist'), about: ['NOR', 'SWE'] };
  assert.deepEqual(joinPeople([known, open]), [[0, 1]]);
  assert.deepEqual(joinPeople([known, person('Marta Lindqvist', 'NOR'), open]), [[0], [1], [2]]);
});

test('a single word needs state and office, and one alone who fits', () => {
  const minister = person('Marta Lindqvist', 'SWE', 'trade minister');
  assert.deepEqual(joinPeople([minister, person('Lindqvist', 'SWE')]), [[0], [1]]);
  assert.deepEqual(joinPeople([minister, person('Lindqvist', 'SWE', 'trade minister')]), [[0, 1]]);
  const other = person('Karl Lindqvist', 'SWE', 'trade minister');
  assert.deepEqual(joinPeople([minister, other, person('Lindqvist', 'SWE', 'trade minister')]), [
    [0],
    [1],
    [2],
  ]);
});

test('a single word without a state goes with its office to the only one of whose state the document tells', () => {
  const minister = person('Marta Lindqvist', 'SWE', 'trade minister');
  const spoken = { ...person('Lindqvist', undefined, 'trade minister'), about: ['NOR', 'SWE'] };
  assert.deepEqual(joinPeople([minister, spoken]), [[0, 1]]);
  assert.deepEqual(joinPeople([minister, { ...spoken, about: ['NOR'] }]), [[0], [1]]);
  assert.deepEqual(joinPeople([minister, { ...spoken, offices: [] }]), [[0], [1]]);
  assert.deepEqual(joinPeople([spoken, { ...spoken, about: ['FIN'] }]), [[0], [1]]);
});

test('years apart, a single word and an office are another person', () => {
  const minister = { ...person('Lindqvist', 'SWE', 'trade minister'), published: '2003-04-05' };
  assert.deepEqual(joinPeople([minister, { ...minister, published: '2007-01-01' }]), [[0, 1]]);
  assert.deepEqual(joinPeople([minister, { ...minister, published: '2031-01-01' }]), [[0], [1]]);
});

test('a short name goes to nobody where two full ones contradict each other', () => {
  const full = ['Dmitry Pavlovich Yakhontov', 'Dmitry Olegovich Yakhontov'].map((name) =>
    person(name, 'KGZ'),
  );
  assert.deepEqual(joinPeople([...full, person('Dmitry Yakhontov', 'KGZ')]), [[0], [1], [2]]);
});

test('names that may be one share a key', () => {
  const shared = (a: string, b: string) => nameKeys(a).some((key) => nameKeys(b).includes(key));
  assert.ok(shared('Yakhontov Dmitry Pavlovich', 'Dmitriy Yahontov'));
  assert.ok(shared('Robert Adam Lindqvist', 'Bob Lindqvist'));
  assert.ok(!shared('Robert Lindqvist', 'Robert Almgren'));
  assert.equal(nameForm('ĐẶNG Thị Hoa'), nameForm('Dang Thi Hoa'));
});
