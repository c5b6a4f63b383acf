import assert from 'node:assert/strict';
import test from 'node:test';
import { quoted, snippetRuns } from './snippet-runs.ts';

const snippet = {
  text: 'a (joint committee)\nmet',
  marks: [
    { start: 3, end: 8 },
    { start: 9, end: 18 },
  ],
};

test('found words stand in brackets where there is no colour', () => {
  assert.deepEqual(
    snippetRuns(snippet, false).map((it) => it.text),
    ['a', '(‹joint›', '‹committee›)', 'met'],
  );
});

test('found words are painted where there is colour', () => {
  const runs = snippetRuns(snippet, true);
  assert.deepEqual(
    runs.filter((it) => it.style !== undefined).map((it) => it.text),
    ['(joint', 'committee)'],
  );
});

test('quotation marks stand on the first and the last word', () => {
  assert.deepEqual(
    quoted(snippetRuns({ text: 'one two', marks: [] }, false)).map((it) => it.text),
    ['“one', 'two”'],
  );
});
