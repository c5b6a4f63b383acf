import assert from 'node:assert/strict';
import test from 'node:test';
import { problem, problemMessage, problemTexts } from './problems.ts';

test('every code says what happened, why and what to do, each in a sentence', () => {
  const entries = Object.entries(problemTexts);
  assert.ok(entries.length >= 15);
  for (const [code, { what, why, todo }] of entries) {
    assert.match(code, /^CH\d{3}$/u);
    for (const sentence of [what, why, todo]) assert.match(sentence, /^\p{Lu}.+\.$/u, code);
  }
});

test('the detail stands in brackets, the span beside the message', () => {
  assert.match(problemMessage('CH102', '.docx'), /^The kind of file is not known \(\.docx\)\. /u);
  assert.deepEqual(problem('CH121', undefined, { start: 1, end: 3 }), {
    code: 'CH121',
    message: problemMessage('CH121'),
    start: 1,
    end: 3,
  });
});
