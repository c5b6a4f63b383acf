import assert from 'node:assert/strict';
import test from 'node:test';
import { leaderTerms } from './generated/leaders.ts';
import { isCommonLeaderName, leaderTermsOf } from './leaders.ts';
import { organisationByCode } from './organisations.ts';
import { stateOfCode } from './states.ts';

test('every leader leads a state or an organisation that the lexicon knows', () => {
  const codes = new Set(
    leaderTerms
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[2] ?? ''),
  );
  const unknown = [...codes].filter((code) => !stateOfCode(code) && !organisationByCode.has(code));
  assert.ok(codes.size > 150);
  assert.deepEqual(unknown, []);
});

test('a leader is found by the last word of the name that stands alone, in all spellings', () => {
  assert.deepEqual(
    leaderTermsOf('leyen').map((it) => [it.short, it.state]),
    [['von der leyen', 'EU']],
  );
  assert.deepEqual([...new Set(leaderTermsOf('zelensky').map((it) => it.state))], ['UKR']);
  assert.deepEqual(leaderTermsOf('nobody'), []);
});

test('an ordinary word is told from a name', () => {
  assert.equal(isCommonLeaderName('brown'), true);
  assert.equal(isCommonLeaderName('merkel'), false);
});
