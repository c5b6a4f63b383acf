import assert from 'node:assert/strict';
import test from 'node:test';
import { fixture } from './brief/fixture.ts';
import { pairCounter } from './pairs.ts';

test('an entry of three sides counts for each of their pairs, a lead for none', () => {
  const counter = pairCounter();
  for (const entry of fixture) counter.add(entry);
  assert.deepEqual(counter.counts(), [
    { states: ['CHL', 'KEN'], entries: 11 },
    { states: ['KEN', 'NOR'], entries: 3 },
    { states: ['CHL', 'NOR'], entries: 2 },
  ]);
});
