import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import type { AreaMention } from '#model/mention';
import type { Sentence } from '#model/token';
import { tokenise } from '../token/tokenise.ts';
import { findAreas } from './find-areas.ts';

const cases = readFileSync(`${import.meta.dirname}/find-areas.cases.txt`, 'utf8')
  .split(/^# /m)
  .slice(1);

test('there are cases to look at', () => assert.ok(cases.length >= 15));

for (const source of cases) {
  const [head = '', expected = ''] = source.trim().split('\n==>\n');
  const [name = '', ...lines] = head.split('\n');
  test(`areas: ${name}`, () => {
    const text = lines.join('\n');
    const found = areasOf(text).map((it) => `${it.area} "${text.slice(it.start, it.end)}"`);
    assert.equal(found.join('\n') || 'nothing', expected);
  });
}

test('any text at all gives mentions within it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (noise) => {
      const text = `${noise} military science, trade and cultural cooperation ${noise}`;
      const found = areasOf(text);
      assert.ok(found.every((it) => it.start >= 0 && it.start < it.end && it.end <= text.length));
      assert.ok(found.every((it, at) => at === 0 || (found[at - 1]?.start ?? 0) <= it.start));
    }),
    { numRuns: 60 },
  );
});

function areasOf(text: string): readonly AreaMention[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const sentence: Sentence = {
    start: 0,
    end: text.length,
    index: 0,
    segment: 'body',
    paragraph: 0,
    listItem: false,
    tokens,
  };
  return findAreas(sentence, text);
}
