import assert from 'node:assert/strict';
import test from 'node:test';
import { progressLine, progressOn } from './progress.ts';

test('the line tells count, rate and what is left', () => {
  assert.equal(
    progressLine(120, 480, 10),
    '██████░░░░░░░░░░░░░░░░░░ 120 of 480 documents · 12 a second · 30 s left',
  );
  assert.equal(progressLine(1200, undefined, 600), '1,200 documents · 2.0 a second');
  assert.equal(progressLine(3, 3, 0.1), '████████████████████████ 3 of 3 documents');
});

test('the line is drawn at most ten times a second, and taken away at the end', () => {
  const written: string[] = [];
  let nowMs = 0;
  const screen = { columns: 80, write: (text: string) => written.push(text) > 0 };
  const progress = progressOn(screen, 1000, () => nowMs);
  for (nowMs = 0; nowMs < 500; nowMs += 1) progress.update(nowMs);
  assert.equal(written.length, 5);
  progress.clear();
  assert.equal(written.at(-1), '\r\u001b[K');
});

test('without a terminal nothing is written, and nothing fails', () => {
  const progress = progressOn(undefined, 10);
  progress.update(1);
  progress.clear();
});
