// Made by `npm run eval -- --record`; a test holds it to what reading gives.

import type { ReadingQuality } from '../quality.ts';

/** How well the articles are read that people coded and that come with the project. */
export const qualityFigures: readonly ReadingQuality[] = [
  {
    set: 'gold/written/b',
    heldOut: true,
    articles: 8,
    counts: [
      { kind: 'people', expected: 37, found: 37, right: 34, exact: 26 },
      { kind: 'events', expected: 75, found: 31, right: 22, exact: 8 },
      { kind: 'agreements', expected: 20, found: 13, right: 9, exact: 4 },
      { kind: 'initiatives', expected: 56, found: 14, right: 9, exact: 9 },
      { kind: 'stances', expected: 16, found: 7, right: 3, exact: 3 },
      { kind: 'relationships', expected: 4, found: 4, right: 3, exact: 3 },
    ],
  },
  {
    set: 'gold/written/a',
    heldOut: false,
    articles: 8,
    counts: [
      { kind: 'people', expected: 31, found: 32, right: 31, exact: 25 },
      { kind: 'events', expected: 77, found: 54, right: 44, exact: 27 },
      { kind: 'agreements', expected: 14, found: 13, right: 13, exact: 9 },
      { kind: 'initiatives', expected: 68, found: 42, right: 34, exact: 34 },
      { kind: 'stances', expected: 19, found: 16, right: 16, exact: 16 },
      { kind: 'relationships', expected: 4, found: 5, right: 4, exact: 2 },
    ],
  },
  {
    set: 'test/samples',
    heldOut: false,
    articles: 11,
    counts: [
      { kind: 'people', expected: 48, found: 46, right: 46, exact: 41 },
      { kind: 'events', expected: 75, found: 63, right: 59, exact: 46 },
      { kind: 'agreements', expected: 36, found: 31, right: 31, exact: 22 },
      { kind: 'initiatives', expected: 36, found: 16, right: 14, exact: 14 },
      { kind: 'stances', expected: 21, found: 15, right: 14, exact: 14 },
      { kind: 'relationships', expected: 9, found: 8, right: 8, exact: 7 },
    ],
  },
];
