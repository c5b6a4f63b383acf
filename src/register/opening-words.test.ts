import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingWords } from './opening-words.ts';

const body = (start: number, end: number) => ({ segments: [{ kind: 'body' as const, start, end }] });

test('a text is named by the first words of its article, cut at a word', () => {
  const text =
    'Menu\n\nLUSAKA –  The two ministers met on Tuesday to talk about the bridge, the road and the customs house.';
  assert.equal(
    openingWords(body(6, text.length), text),
    'LUSAKA – The two ministers met on Tuesday to talk about the bridge, the road and …',
  );
  assert.equal(openingWords(body(0, 4), text), 'Menu');
});

test('a word without end is cut too, and an empty text has no first words', () => {
  const long = '𝔸'.repeat(5000);
  const cut = openingWords(body(0, long.length), long) ?? '';
  assert.ok(cut.length < 100 && cut.isWellFormed());
  assert.equal(openingWords({ segments: [] }, '  '), undefined);
});
