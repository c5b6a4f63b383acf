import assert from 'node:assert/strict';
import test from 'node:test';
import { dateWords, factDateWords, momentWords, periodWords } from './date-words.ts';

const cases: readonly (readonly [edtf: string, words: string])[] = [
  ['2031-10-20', '20 October 2031'],
  ['2031-05', 'May 2031'],
  ['2031', '2031'],
  ['203X', 'the 2030s'],
  ['XXXX-10-24', '24 October, year not given'],
  ['2031-10-XX', 'October 2031'],
  ['2031-23', 'autumn 2031'],
  ['2031-34', 'the second quarter of 2031'],
  ['2031-05~', 'about May 2031'],
  ['2031-10-19/2031-10-22', '19–22 October 2031'],
  ['2031-09-30/2031-10-02', '30 September – 2 October 2031'],
  ['2031-12-30/2032-01-02', '30 December 2031 – 2 January 2032'],
  ['2031-10/2031-12', 'October–December 2031'],
  ['2018/2020', '2018–2020'],
  ['2031-10-22/..', '22 October 2031 or later'],
  ['../2031-10', 'October 2031 or earlier'],
  ['some day', 'some day'],
];

for (const [edtf, words] of cases) test(`${edtf} is ${words}`, () => assert.equal(dateWords(edtf), words));

test('a date that only the publication vouches for is "reported"', () => {
  assert.equal(factDateWords('2031-10-20', 'published'), 'reported on 20 October 2031');
  assert.equal(factDateWords('2031-10-20', 'inferred'), '20 October 2031');
  assert.equal(factDateWords(undefined), 'undated');
});

test('a date takes the preposition that fits it', () => {
  assert.equal(momentWords('2031-10-19/2031-10-22'), 'on 19–22 October 2031');
  assert.equal(momentWords('2031-05'), 'in May 2031');
  assert.equal(momentWords('2018/2020'), 'in 2018–2020');
  assert.equal(momentWords(undefined), 'at a date not given');
});

test('the open end of a period goes on', () => {
  assert.equal(periodWords('2031/..'), 'from 2031 on');
  assert.equal(periodWords('2018/2020'), '2018–2020');
});
