import assert from 'node:assert/strict';
import test from 'node:test';
import { areas, stanceTopics } from '#model/code';
import { counted, labelOf, listed, sidesWords } from './labels.ts';

test('every area and topic reads as words', () => {
  const labels = [
    ...areas.map((it) => labelOf('area', it)),
    ...stanceTopics.map((it) => labelOf('topic', it)),
  ];
  assert.deepEqual(
    labels.filter((it) => !/^\p{Lu}/u.test(it)),
    [],
  );
});

test('a code that is no key of its own is not mistaken for one', () => {
  assert.equal(labelOf('area', 'constructor'), 'Constructor');
});

test('lists and counts read as English', () => {
  assert.equal(listed(['A', 'B', 'C']), 'A, B and C');
  assert.equal(counted(1, 'entry', 'entries'), '1 entry');
  assert.equal(counted(1200, 'document'), '1,200 documents');
});

test('what was refused was refused to those who asked', () => {
  assert.equal(sidesWords('proposed', ['Chile'], ['Kenya']), ' by Chile to Kenya');
  assert.equal(sidesWords('refused', ['Chile'], ['Kenya']), ' to Chile by Kenya');
  assert.equal(sidesWords('refused', []), '');
});
