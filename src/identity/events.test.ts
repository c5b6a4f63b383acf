import assert from 'node:assert/strict';
import test from 'node:test';
import { compareEvents, type EventTraits, joinEvents as joined } from './events.ts';

const joinEvents = (...given: Parameters<typeof joined>) => joined(...given).groups;

let documents = 0;

/** A meeting of Rosa Quispe of Peru and Jean Kabila Mwamba of Zambia on a day, in a document of its own. */
function meeting(traits: Partial<EventTraits> = {}): EventTraits {
  documents += 1;
  return {
    document: `d${documents}`,
    form: 'meeting',
    act: 'CONSULT ',
    date: '2031-04-08',
    dateBasis: 'stated',
    status: 'occurred',
    people: [
      { name: 'Rosa Quispe', state: 'PER', visitor: false },
      { name: 'Jean Kabila Mwamba', state: 'ZMB', visitor: false },
    ],
    visitors: [],
    ...traits,
  };
}

function visit(traits: Partial<EventTraits> = {}): EventTraits {
  const people = [{ name: 'Rosa Quispe', state: 'PER', visitor: true }];
  return meeting({ form: 'visit', people, visitors: ['PER'], ...traits });
}

const outcome = (a: EventTraits, b: EventTraits) => compareEvents(a, b).outcome;

test('one day and the same people are one meeting', () => {
  assert.equal(outcome(meeting(), meeting()), 'same');
});

test('two hosts of one visitor on one day are two meetings', () => {
  const [visitor] = meeting().people;
  const other = { name: 'Grace Tembo', state: 'ZMB', visitor: false };
  assert.equal(outcome(meeting(), meeting({ people: visitor ? [visitor, other] : [other] })), 'different');
});

test('a report that names no host does not choose between two', () => {
  const [visitor] = meeting().people;
  const people = visitor ? [visitor] : [];
  const grace = { name: 'Grace Tembo', state: 'ZMB', visitor: false };
  const first = meeting({ document: 'both' });
  const second = meeting({ document: 'both', people: [...people, grace] });
  assert.deepEqual(joinEvents([first, second, meeting({ people })]), [[0], [1], [2]]);
});

test('a coarser date joins the only finer one', () => {
  assert.deepEqual(joinEvents([meeting(), meeting({ date: '2031-04' })]), [[0, 1]]);
  const twice = [meeting(), meeting({ date: '2031-04-20' }), meeting({ date: '2031-04' })];
  assert.deepEqual(joinEvents(twice), [[0], [1], [2]]);
});

test('other stated days are other meetings', () => {
  assert.equal(outcome(meeting(), meeting({ date: '2031-04-09' })), 'different');
});

test('a day of publication joins up to three days off', () => {
  const reported = (date: string) => meeting({ date, dateBasis: 'published' });
  assert.equal(outcome(meeting(), reported('2031-04-11')), 'likely');
  assert.equal(outcome(meeting(), reported('2031-04-12')), 'different');
});

test('a date without a year joins the day that it fits', () => {
  assert.notEqual(outcome(meeting(), meeting({ date: 'XXXX-04-08' })), 'different');
  assert.equal(outcome(meeting(), meeting({ date: 'XXXX-05-08' })), 'different');
});

test('records of one document stay apart', () => {
  assert.equal(outcome(meeting({ document: 'd' }), meeting({ document: 'd' })), 'different');
});

test('a visit there and a visit back are two', () => {
  const back = visit({
    people: [{ name: 'Jean Kabila Mwamba', state: 'ZMB', visitor: true }],
    visitors: ['ZMB'],
  });
  assert.equal(outcome(visit(), back), 'different');
});

test('a planned visit without a date is the one that follows', () => {
  const planned = visit({
    date: undefined,
    dateBasis: undefined,
    status: 'planned',
    published: '2031-01-15',
  });
  assert.equal(outcome(planned, visit()), 'likely');
  assert.equal(outcome({ ...planned, published: '2031-06-01' }, visit()), 'unsure');
  assert.equal(outcome({ ...planned, published: '2028-06-01' }, visit()), 'unsure');
});

test('events without date and people stay apart', () => {
  const bare = () => meeting({ form: 'training', date: undefined, dateBasis: undefined, people: [] });
  assert.equal(outcome(bare(), bare()), 'unsure');
});

test('visits whose days overlap join by their visitor alone', () => {
  const first = visit({ date: '2031-04-07/2031-04-09' });
  assert.equal(outcome(first, visit({ date: '2031-04-08/2031-04-10' })), 'likely');
  const unnamed = visit({ date: '2031-04-08/2031-04-10', people: [] });
  assert.equal(outcome(first, unnamed), 'different');
});

test('a verdict names its reasons', () => {
  const { reasons, score } = compareEvents(meeting(), meeting());
  assert.deepEqual(
    reasons.map((it) => it.feature),
    ['the same date', 'people', 'people'],
  );
  assert.equal(
    score,
    reasons.reduce((sum, it) => sum + it.weight, 0),
  );
});
