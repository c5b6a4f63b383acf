import assert from 'node:assert/strict';
import test from 'node:test';
import { anyCase } from './any-case.ts';

test('a group of any case is written out, what stands around it is not', () => {
  assert.equal(anyCase('at(?:(?i:no)|on)'), 'at(?:(?:[Nn][Oo])|on)');
});

test('escapes, classes without letters, looks around and repeats stay as they are', () => {
  const source = String.raw`(?i:a\s{1,12}\p{Lu}(?=\s?[,.;)])|b?)\d`;
  assert.equal(anyCase(source), String.raw`(?:[Aa]\s{1,12}\p{Lu}(?=\s?[,.;)])|[Bb]?)\d`);
});

test('the words of the group are found in either case, those beside it in their own', () => {
  const pattern = new RegExp(`^${anyCase('(?i:late|early) May')}$`, 'u');
  for (const text of ['late May', 'Late May', 'EARLY May']) assert.match(text, pattern);
  for (const text of ['late may', 'late MAY', 'Lat May']) assert.doesNotMatch(text, pattern);
});

test('a group that is not closed is an error', () => {
  assert.throws(() => anyCase('(?i:a(b)'), SyntaxError);
});
