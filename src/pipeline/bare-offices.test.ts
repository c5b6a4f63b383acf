import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

function analysisOf(text: string) {
  return readDocument({ sourceId: 'test', text, file: 'a.txt', published: '2005-05-04' });
}

/** The offices of each person of a text of 2005. */
function officesOf(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    analysisOf(text).people.map((it) => [it.name, it.positions.map((position) => position.title)]),
  );
}

test('a known leader is not taken for the holder of another office of his state', () => {
  const text =
    'Vladimir Putin met with Chilean President Ana Rojas in Moscow. The Russian Foreign Minister took part in the talks.';
  assert.deepEqual(officesOf(text)['Vladimir Putin'], []);
  const own =
    'Vladimir Putin met with Chilean Prime Minister Ana Rojas in Moscow. The Russian President thanked her.';
  assert.deepEqual(officesOf(own)['Vladimir Putin'], ['President']);
});

test('a known foreign minister holds that office and not the one beside it', () => {
  const text =
    'Sergei Lavrov met with Norwegian Prime Minister Lars Berg in Oslo. The Russian trade minister stayed in Moscow. The Russian foreign minister thanked Norway.';
  assert.deepEqual(officesOf(text)['Sergei Lavrov'], ['Foreign Minister']);
});

test('the head of a state who is named after his office acts where the office does', () => {
  const text =
    'The President of Russia began the day with a working breakfast with Federal Chancellor of Germany Angela Merkel. Later Vladimir Putin spoke to reporters.';
  const { people, events } = analysisOf(text);
  const putin = people.find((it) => it.name === 'Vladimir Putin');
  assert.deepEqual(
    putin?.positions.map((it) => it.title),
    ['President'],
  );
  const meeting = events.find((it) => it.form === 'meeting');
  assert.ok(meeting?.actors.some((it) => it.person === putin?.id));
});
