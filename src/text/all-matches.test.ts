import assert from 'node:assert/strict';
import test from 'node:test';
import { allMatches } from './all-matches.ts';

test('gives what matchAll gives, however often it is asked', () => {
  const texts = ['two words', 'đôi 🐻 ba', '', 'x'];
  const patterns = [/(?<word>\p{L}+)|$/gu, /\p{L}{0,3}/gu, / /gu];
  for (const [text, pattern] of texts.flatMap((it) => patterns.map((one) => [it, one] as const))) {
    const expected = [...text.matchAll(pattern)];
    assert.deepEqual(allMatches(text, pattern), expected);
    assert.deepEqual(allMatches(text, pattern), expected);
  }
});
