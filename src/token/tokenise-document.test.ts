import assert from 'node:assert/strict';
import test from 'node:test';
import { splitSentences } from '#language/en/token/split-sentences';
import { tokeniseAll } from '#language/en/token/tokenise';
import type { Segment } from '#model/analysis';
import { tokeniseDocument } from './tokenise-document.ts';

const text = 'Envoy leaves\n\nHe left. She stayed.\n- to open a port\n  \nA reader: no';
const segments: Segment[] = [
  { kind: 'headline', start: 0, end: 12 },
  { kind: 'body', start: 14, end: 51 },
  { kind: 'furniture', start: 51, end: 54 },
  { kind: 'comment', start: 54, end: text.length },
];
const sentences = tokeniseDocument(text, segments, { splitSentences, tokeniseAll });

test('sentences know their place, segment and paragraph', () => {
  assert.deepEqual(
    sentences.map((it) => [it.index, it.segment, it.paragraph, text.slice(it.start, it.end)]),
    [
      [0, 'headline', 0, 'Envoy leaves'],
      [1, 'body', 1, 'He left.'],
      [2, 'body', 1, 'She stayed.'],
      [3, 'body', 2, '- to open a port'],
      [4, 'comment', 3, 'A reader: no'],
    ],
  );
});

test('the marker of a list item is in its span and is no token', () => {
  const items = sentences.filter((it) => it.listItem);
  assert.deepEqual(
    items.map((it) => it.tokens.map((token) => token.text).join(' ')),
    ['to open a port'],
  );
});

test('a blank segment gives no sentence', () => {
  assert.ok(sentences.every((it) => it.segment !== 'furniture'));
});
