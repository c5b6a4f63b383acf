import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

const url = 'http://www.presidencia.gob.cl/news/1';
const steps = [
  'The President met with the governor of the southern region.',
  'They spoke about roads and about the new hospital.',
  'The governor said that the harbour was working well.',
  'He said that the fishing fleet had been renewed.',
  'He named the bridge that was damaged in the winter.',
  'The engineers are ready, he said, and the money is there.',
  'The President said that the region was on the right path.',
  'The schools will open again in March.',
  'The winter was long, and the snow has only now melted.',
];

/** The initiatives of a text of Chile's president. */
function initiativesOf(...paragraphs: readonly string[]) {
  return readDocument({
    sourceId: 'test',
    file: 'a.txt',
    url,
    published: '2012-03-03',
    text: paragraphs.join('\n\n'),
  }).initiatives;
}

test('a state that a domestic text names once is not whom its plans are for', () => {
  const aside = 'Some of the boats were bought from Peru years ago.';
  const plan = 'We will continue to develop energy, transport and tourism.';
  assert.deepEqual(initiativesOf('Meeting with the governor', ...steps, aside, plan), []);
});

test('a state that the text is about is, though few of its sentences name it', () => {
  const plan = 'The two countries will continue to develop cooperation in energy and transport.';
  const found = initiativesOf('Chile received the President of Peru', ...steps, plan);
  assert.ok(found.length > 0);
  for (const it of found) assert.ok([...it.by, ...(it.to ?? [])].includes('PER'));
});

test('and so is one that the sentence itself names', () => {
  const plan = 'Chile will continue to develop cooperation with Peru in energy.';
  const [found] = initiativesOf('Meeting with the governor', ...steps, plan);
  assert.deepEqual([...(found?.by ?? []), ...(found?.to ?? [])].sort(), ['CHL', 'PER']);
});
