import assert from 'node:assert/strict';
import test from 'node:test';
import { exitOf, lossWords, noTally, tallied } from './tally.ts';

const read = { kind: 'analysis', isRead: true } as const;
const foreign = { kind: 'analysis', isRead: false } as const;
const otherLanguage = { kind: 'problem', lost: true, code: 'CH120' } as const;
const missing = { kind: 'problem', lost: true, code: 'CH101' } as const;
const broken = { kind: 'problem', lost: true, code: 'CH107' } as const;
const mended = { kind: 'problem', lost: false, code: 'CH110' } as const;

function tallyOf(...items: Parameters<typeof tallied>[1][]) {
  return items.reduce(tallied, noTally);
}

test('the exit tells bad input from missing input, and some from none', () => {
  assert.equal(exitOf(tallyOf(read, mended)), 'ok');
  assert.equal(exitOf(tallyOf(read, broken)), 'partial');
  assert.equal(exitOf(tallyOf(broken, missing)), 'badData');
  assert.equal(exitOf(tallyOf(missing, missing)), 'noInput');
  assert.equal(exitOf(tallyOf(foreign, otherLanguage)), 'badData');
  assert.equal(exitOf(tallyOf()), 'ok');
});

test('what was lost is counted in words', () => {
  assert.equal(lossWords(tallyOf(read, read, broken)), '2 documents read, 1 could not be read.');
  assert.equal(lossWords(tallyOf(missing)), '1 document could not be read.');
  assert.equal(lossWords(tallyOf(read)), undefined);
});
