import assert from 'node:assert/strict';
import test from 'node:test';
import { givenDate } from './given-date.ts';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['2025-10-20', '2025-10-20'],
  [' 2025-10 ', '2025-10'],
  ['2025-10-22/..', '2025-10-22/..'],
  ['XXXX-07-09', 'XXXX-07-09'],
  ['2025-05~', '2025-05~'],
  ['2019-09-17T23:20:00+07:00', '2019-09-17'],
  ['2019-09-17 08:00', '2019-09-17'],
  ['2025-13-01', undefined],
  ['2025-02-30', undefined],
  ['20/10/2025', undefined],
  ['yesterday', undefined],
  ['..', undefined],
  ['', undefined],
];

for (const [written, expected] of cases) {
  test(`the given date "${written}" is ${expected ?? 'none'}`, () => {
    assert.equal(givenDate(written), expected);
  });
}
