import assert from 'node:assert/strict';
import test from 'node:test';
import type { EventEntry } from '#model/entry';
import { eventTitle } from './event-title.ts';

type Titled = Parameters<typeof eventTitle>[0];
const visitor: EventEntry['actors'] = [{ state: 'CHL', role: 'visitor' }];

const cases: readonly (readonly [title: string, event: Titled])[] = [
  [
    'Visit by Chile to Kenya (Mombasa)',
    { form: 'visit', states: ['CHL', 'KEN'], actors: visitor, place: { name: 'Mombasa', state: 'KEN' } },
  ],
  [
    'Visit by Chile to the Philippines',
    { form: 'visit', states: ['CHL', 'PHL'], actors: visitor, place: { name: 'Philippines', state: 'PHL' } },
  ],
  [
    'Visit by Chile to Kenya',
    { form: 'visit', states: ['CHL', 'KEN'], actors: [...visitor, { state: 'KEN', role: 'host' }] },
  ],
  ['Visit', { form: 'visit', states: ['CHL', 'KEN'] }],
  [
    'Meeting in Nairobi',
    { form: 'meeting', states: ['CHL', 'KEN'], place: { name: 'Nairobi', state: 'KEN' } },
  ],
  [
    'Joint Commission in Nairobi',
    { form: 'dialogue', states: ['CHL', 'KEN'], mechanism: 'Joint Commission', place: { name: 'Nairobi' } },
  ],
  [
    'Protest, Chile to Kenya',
    {
      form: 'other',
      states: ['CHL', 'KEN'],
      plover: { type: 'PROTEST', contexts: [] },
      actors: [
        { state: 'CHL', role: 'participant' },
        { state: 'KEN', role: 'recipient' },
      ],
    },
  ],
];

for (const [title, event] of cases) test(title, () => assert.equal(eventTitle(event), title));
