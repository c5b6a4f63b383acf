import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { widthOf } from '../cells.ts';
import type { ExplainedMark } from './model.ts';
import { underlined } from './underline.ts';

/** Marks under the words, numbered in order; `from` tells where to look for a word that comes twice. */
function marked(text: string, ...words: readonly string[]): readonly ExplainedMark[] {
  return words.map((word, index) => {
    const start = text.indexOf(word);
    return { number: index + 1, start, end: start + word.length, mentions: [] };
  });
}

function drawn(text: string, marks: readonly ExplainedMark[], width = 80): readonly string[] {
  return underlined(text, marks, width).flatMap((line) => [
    line.text,
    ...line.carets.map((runs) => runs.map((it) => it.text).join('')),
  ]);
}

test('carets stand under the words, the number at their start', () => {
  const text = 'Juma Odera met Ana Paredes.';
  assert.deepEqual(drawn(text, marked(text, 'Juma Odera', 'Ana Paredes')), [
    'Juma Odera met Ana Paredes.',
    '1^^^^^^^^^     2^^^^^^^^^^',
  ]);
});

test('marks within marks get a line of their own', () => {
  const text = 'the Minister of Kenya spoke';
  assert.deepEqual(drawn(text, marked(text, 'Minister of Kenya', 'Kenya')), [
    'the Minister of Kenya spoke',
    '    1^^^^^^^^^^^^^^^^',
    '                2^^^^',
  ]);
});

test('a mark that is broken goes on in the next line, without its number', () => {
  const text = 'talks with Ana Paredes today';
  assert.deepEqual(drawn(text, marked(text, 'Ana Paredes'), 15), [
    'talks with Ana',
    '           1^^',
    'Paredes today',
    '^^^^^^^',
  ]);
});

test('a wide character has two carets, a combining mark none', () => {
  const text = '東京 e\u0301te\u0301 Nguye\u0302\u0303n 🐻 Hà Nội';
  assert.deepEqual(
    drawn(text, marked(text, '東京', 'e\u0301te\u0301', 'Nguye\u0302\u0303n', '🐻', 'Hà Nội')),
    [text, '1^^^ 2^^ 3^^^^^ 4^ 5^^^^^'],
  );
});

test('white space is one space, and nothing that a terminal obeys is left', () => {
  const text = 'met\r\n  \tOdera\u001b[31m in\u200b Oslo\u202e';
  assert.deepEqual(drawn(text, marked(text, 'Odera', 'Oslo')), [
    'met Odera[31m in Oslo',
    '    1^^^^        2^^^',
  ]);
});

test('numbers of short words do not run into one another', () => {
  const text = 'a b';
  const marks = marked(text, 'a', 'b').map((it) => ({ ...it, number: it.number + 10 }));
  const [, ...carets] = drawn(text, marks);
  assert.deepEqual(carets, ['11', '  12']);
});

test('a word that is longer than the line is cut between characters', () => {
  const lines = underlined('x'.repeat(25), [{ number: 1, start: 0, end: 25, mentions: [] }], 10);
  assert.deepEqual(
    lines.map((it) => it.text.length),
    [10, 10, 5],
  );
  assert.deepEqual(
    lines.map((it) => it.carets[0]?.[0]?.text.length),
    [10, 10, 5],
  );
});

test('whatever the text, no line is too wide and the carets of a mark are as wide as its words', () => {
  const inputs = fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    from: fc.nat(60),
    length: fc.integer({ min: 1, max: 60 }),
    width: fc.integer({ min: 4, max: 60 }),
  });
  fc.assert(
    fc.property(inputs, ({ text, from, length, width }) => {
      const start = Math.min(from, text.length - 1);
      const mark = { number: 1, start, end: Math.min(text.length, start + length), mentions: [] };
      for (const line of underlined(text, [mark], width)) {
        assert.ok(widthOf(line.text) <= width);
        // One column more where the mark is nothing but the space at the end, which is not shown.
        for (const runs of line.carets)
          assert.ok(runs.reduce((sum, run) => sum + run.text.length, 0) <= widthOf(line.text) + 1);
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
});
