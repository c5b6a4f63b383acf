import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow } from './narrow.ts';

test('a text is the same narrow as wide', () => {
  for (const text of [
    '',
    'Lomé',
    'The envoy of São Tomé arrived in Málaga on Monday.',
    'The envoy’s “message” was read out — in Łódź — on Monday.',
    'é'.repeat(40),
    '\u0000\u00ff'.repeat(40),
    '\u0100'.repeat(40),
    '\ud83d\ude00'.repeat(20),
  ]) {
    const wide = `“${text}”`;
    assert.equal(narrow(wide.slice(1, -1)), text);
  }
});
