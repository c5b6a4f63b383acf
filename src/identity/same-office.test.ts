import assert from 'node:assert/strict';
import test from 'node:test';
import { isSameOffice, tenureOf } from './same-office.ts';

for (const [a, b] of [
  ['Foreign Minister', 'Minister of Foreign Affairs'],
  ['Minister of External Relations', 'Minister for Foreign Affairs'],
  ['Minister for Europe and Foreign Affairs', 'Foreign Minister'],
  ['Minister of National Defence', 'Defense Minister'],
  ['Acting Minister of Finance', 'Finance Minister'],
  ['President of Kenya', 'President of the Republic'],
  ['Prime Minister', 'Premier'],
  ['Prime Minister of Kenya', 'Prime Minister'],
  ['First Deputy Minister of Defence', 'First Deputy Defence Minister'],
  ['Chief of the General Staff', 'Chief of General Staff'],
  ['Ambassador of Kenya to Peru', 'Ambassador to Peru'],
] as const)
  test(`“${a}” and “${b}” are one office`, () => {
    assert.ok(isSameOffice(a, b, 'KEN'));
    assert.ok(isSameOffice(b, a, 'KEN'));
  });

for (const [a, b] of [
  ['Foreign Minister', 'Deputy Foreign Minister'],
  ['Minister of Foreign Affairs', 'Minister of State for Foreign Affairs'],
  ['Minister of Foreign Affairs', 'Minister of Foreign Trade'],
  ['Minister of Finance', 'Minister of the Economy'],
  ['President', 'Vice President'],
  ['President', 'President of the National Assembly'],
  ['Prime Minister', 'Deputy Prime Minister'],
  ['Prime Minister', 'Foreign Minister'],
  ['Minister', 'Minister of Health'],
  ['Ambassador to Peru', 'Ambassador to Chile'],
  ['Secretary of State', 'Under Secretary of State'],
  ['Defence Minister', 'Defence Secretary'],
] as const)
  test(`“${a}” and “${b}” are two offices`, () => {
    assert.ok(!isSameOffice(a, b, 'KEN'));
    assert.ok(!isSameOffice(b, a, 'KEN'));
  });

test('words beside an office tell whether it is held', () => {
  assert.equal(tenureOf('Foreign Minister'), 'held');
  assert.equal(tenureOf('Acting Foreign Minister'), 'acting');
  assert.equal(tenureOf('former Foreign Minister'), 'over');
  assert.equal(tenureOf('Ex-Foreign Minister'), 'over');
  assert.equal(tenureOf('Foreign Minister-designate'), 'ahead');
});
