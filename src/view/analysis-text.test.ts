import assert from 'node:assert/strict';
import test from 'node:test';
import type { Analysis } from '#model/analysis';
import { analysisText } from './analysis-text.ts';

const evidence = [{ quote: 'met\nOdera\u001b[31m in Nairobi', start: 12, end: 34, rule: 'en/event/meeting' }];
const analysis: Analysis = {
  document: {
    id: 'd',
    file: 'nairobi.txt',
    language: 'en',
    published: '2031-05-03',
    publishedBasis: 'stated',
  },
  segments: [],
  people: [
    {
      id: 'p1',
      name: 'Juma Odera',
      state: 'KEN',
      ranks: [],
      positions: [{ title: 'Foreign Minister' }],
      mentions: evidence,
    },
  ],
  events: [
    {
      id: 'e1',
      form: 'meeting',
      plover: { type: 'CONSULT', contexts: [] },
      states: ['CHL', 'KEN'],
      actors: [{ person: 'p1', role: 'host' }],
      date: '2031-05-03',
      dateBasis: 'published',
      status: 'denied',
      hedged: true,
      attribution: { source: 'Coast Herald', cue: 'according to' },
      evidence,
    },
  ],
  agreements: [],
  initiatives: [],
  stances: [],
  mechanisms: [],
  relationships: [],
  comments: [],
  problems: [{ code: 'CH121', message: 'No article was found.' }],
};

test('each record is listed with its quote, its place in the text and its rule', () => {
  assert.equal(
    analysisText(analysis),
    `nairobi.txt
nairobi.txt · published 3 May 2031 (stated)

PEOPLE
- Juma Odera · Kenya
    Foreign Minister
    “met Odera in Nairobi” [12–34, en/event/meeting]

EVENTS
- reported on 3 May 2031: Meeting · did not take place · hedged · according to Coast Herald
    Chile and Kenya
    Juma Odera
    “met Odera in Nairobi” [12–34, en/event/meeting]

CH121 No article was found.
`,
  );
});
