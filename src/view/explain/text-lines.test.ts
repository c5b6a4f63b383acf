import assert from 'node:assert/strict';
import test from 'node:test';
import { linesOf } from './text-lines.ts';

test('lines are counted at every kind of line break', () => {
  const lines = linesOf('one\r\ntwo\n\nfour\rfive\n');
  assert.equal(lines.count, 5);
  assert.deepEqual([0, 3, 5, 8, 9, 10, 15].map(lines.lineAt), [1, 1, 2, 2, 3, 4, 5]);
  assert.deepEqual(lines.spanOf(2), { start: 5, end: 8 });
  assert.equal(lines.spanOf(6), undefined);
});

test('an empty text has one line', () => {
  assert.equal(linesOf('').count, 1);
  assert.deepEqual(linesOf('').spanOf(1), { start: 0, end: 0 });
});
