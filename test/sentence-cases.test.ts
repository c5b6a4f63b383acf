import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { splitSentences } from '#language/en/token/split-sentences';

const file = '../shared/corpus/sent-cases.jsonl';
const skip = existsSync(file) ? false : `${file} is not here`;

test('splits at least 38 of the 40 hard paragraphs as expected', { skip }, () => {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): { text: string; sents: string[] } => JSON.parse(line));
  assert.equal(cases.length, 40);
  const failures = cases
    .map(({ text, sents }) => ({ sents, found: sentencesOf(text) }))
    .filter(({ sents, found }) => sents.join('\n') !== found.join('\n'));
  assert.ok(failures.length <= 2, JSON.stringify(failures, undefined, 1));
});

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}
