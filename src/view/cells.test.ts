import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cutMiddle, widthOf, wrapRuns } from './cells.ts';

test('combining marks take no column, wide characters two', () => {
  assert.equal(widthOf('Nguyễn'.normalize('NFD')), 6);
  assert.equal(widthOf('北京 🐻'), 7);
});

test('no line is wider than asked, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 2, max: 40 }),
      (texts, width) => {
        const lines = wrapRuns(
          texts.map((text, index) => ({ text, style: index % 2 })),
          width,
        );
        const set = lines.map((line) => line.map((run) => run.text).join(''));
        for (const line of set) assert.ok(widthOf(line) <= width, line);
        assert.equal(set.join('').replaceAll(' ', ''), texts.join('').replaceAll(' ', ''));
      },
    ),
  );
});

test('a style stays with its words over a break', () => {
  const lines = wrapRuns(
    [
      { text: 'one two', style: 'a' },
      { text: 'three', style: 'b' },
    ],
    9,
  );
  assert.deepEqual(lines, [[{ text: 'one two', style: 'a' }], [{ text: 'three', style: 'b' }]]);
});

test('a long quote keeps its beginning and its end', () => {
  const cut = cutMiddle('the two sides agreed to go on with all that they had begun in the years before', 40);
  assert.ok(widthOf(cut) <= 40);
  assert.match(cut, /^the two .* … .* before$/u);
  assert.equal(cutMiddle('short', 40), 'short');
});
