import assert from 'node:assert/strict';
import test from 'node:test';
import { isFuture } from './future-date.ts';

const noon = Date.UTC(2031, 4, 3, 12);

test('a date that has begun somewhere on Earth is not in the future', () => {
  for (const date of ['2031-05-04', '2031-05-03', '2031-05', '2031', '2031-05-01/..', '1999'])
    assert.equal(isFuture(date, noon), false, date);
});

test('a date that has begun nowhere is in the future', () => {
  for (const date of ['2031-05-05', '2031-06', '2032', '2031-05-05/..'])
    assert.equal(isFuture(date, noon), true, date);
});

test('a date without a year, or with an open start, may be past', () => {
  for (const date of ['XXXX-05-09', '../2031-05-09']) assert.equal(isFuture(date, noon), false, date);
});
