import assert from 'node:assert/strict';
import test from 'node:test';
import { compareNewestFirst, compareOldestFirst, spanWords } from './date-order.ts';

const dates = ['2031-05', undefined, '2031-05-09', 'XXXX-10-24', '2032', '2030/..', '1998-12-31'];

test('newest first goes by the last day that a date may mean; what has no year comes last', () => {
  assert.deepEqual(dates.toSorted(compareNewestFirst).slice(0, 5), [
    '2032',
    '2031-05',
    '2031-05-09',
    '2030/..',
    '1998-12-31',
  ]);
});

test('oldest first leaves dates without a year last', () => {
  assert.deepEqual(dates.toSorted(compareOldestFirst).slice(0, 5), [
    '1998-12-31',
    '2030/..',
    '2031-05',
    '2031-05-09',
    '2032',
  ]);
});

test('a time between two days is exact while it is short, and rough between coarse dates', () => {
  assert.equal(spanWords('2031-01-01', '2031-01-13'), '12 days');
  assert.equal(spanWords('2030-05', '2031-03-15'), 'about 10 months');
  assert.equal(spanWords('2025', '2031-03-15'), 'about 6 years');
});

test('there is no time to a day that came before, or from one without a year', () => {
  assert.equal(spanWords('2031-01-13', '2031-01-01'), undefined);
  assert.equal(spanWords('XXXX-01-13', '2031-01-01'), undefined);
});
