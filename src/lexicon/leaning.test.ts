import assert from 'node:assert/strict';
import test from 'node:test';
import { leaningOf } from './leaning.ts';

const cases: readonly (readonly [comment: string, leaning: string | undefined])[] = [
  ['Excellent news for both armies.', 'for'],
  ['We ought to order two more frigates.', 'for'],
  ['They are the one partner that never lets us down.', 'for'],
  ['A shameful deal. Disappointing.', 'against'],
  ['Peru should never buy another tank from them.', 'against'],
  ['This is not a good idea.', 'against'],
  ['It won’t harm anybody.', 'for'],
  ['A useful pact, but a dangerous one.', undefined],
  ['The benefit is clear. However, careful steps are needed.', undefined],
  ['They signed it in Lima, my cousin saw it.', undefined],
  ['', undefined],
];

for (const [comment, leaning] of cases)
  test(`“${comment}” leans ${leaning ?? 'nowhere'}`, () => assert.equal(leaningOf(comment), leaning));
