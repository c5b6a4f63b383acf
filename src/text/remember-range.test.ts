import assert from 'node:assert/strict';
import test from 'node:test';
import { rememberByRange } from './remember-range.ts';

test('each word is asked for once, wherever it stands', () => {
  const asked: string[] = [];
  const lengthOf = rememberByRange((word) => {
    asked.push(word);
    return word.length;
  });
  const text = 'the pact, the treaty and the pact';
  const found = [...text.matchAll(/\p{L}+/gu)].map((it) => lengthOf(text, it.index, it.index + it[0].length));
  assert.deepEqual(found, [3, 4, 3, 6, 3, 3, 4]);
  assert.deepEqual(asked, ['the', 'pact', 'treaty', 'and']);
});

test('more words than it keeps are still told apart', () => {
  const wordOf = rememberByRange((word) => word);
  const words = Array.from({ length: 100_000 }, (_, at) => `w${at}`);
  for (const word of [...words, ...words]) assert.equal(wordOf(word, 0, word.length), word);
});

test('words whose code units sum up to one number are told apart', () => {
  const wordOf = rememberByRange((word) => word);
  // 31 times one unit more and 31 units less.
  for (const word of ['Aa', 'BB', 'Aa', 'AaAa', 'BBBB', 'AaBB'])
    assert.equal(wordOf(`x${word}y`, 1, 1 + word.length), word);
});
