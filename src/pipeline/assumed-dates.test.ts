import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

const lead =
  'Office of the Spokesperson\n\nThe below is attributable to Spokesperson Dan Moss:\n\nSecretary of State Lee Hill spoke with Peruvian Foreign Minister Ana Rojas.';
const act = 'The United States condemned the raid by Chile.';

/** The date of the accusation in a release of a day. */
function dateOf(...paragraphs: readonly string[]): string | undefined {
  const url = 'https://www.state.gov/releases/1';
  const text = paragraphs.join('\n\n');
  const { events } = readDocument({ sourceId: 'test', file: 'a.txt', url, published: '2022-03-03', text });
  const found = events.find((it) => it.plover.type === 'ACCUSE');
  assert.ok(found, 'there is an accusation');
  return found.date;
}

test('lines about a release are no news before its news', () => {
  assert.equal(dateOf('Secretary Hill’s Call with Peruvian Foreign Minister Rojas', lead, act), '2022-03-03');
});

test('a joint statement may be older than its release, and a late paragraph tells of other days', () => {
  assert.equal(dateOf('Joint Statement of the United States and Peru', lead, act), undefined);
  const more = Array.from({ length: 4 }, (_, at) => `They spoke of the ${at + 3} dams on the border.`);
  assert.equal(
    dateOf('Secretary Hill’s Call with Peruvian Foreign Minister Rojas', lead, ...more, act),
    undefined,
  );
});
