// Made by `npm run eval -- --record`; a test holds it to what reading gives.

import type { ReadingQuality } from '../quality.ts';

/** How well the articles are read that people coded and that come with the project. */
export const qualityFigures: readonly ReadingQuality[] = [
  {
    set: 'gold/written/b',
    heldOut: true,
    articles: 8,
    counts: [
      { kind: 'people', expected: 37, found: 38, right: 34, exact: 25 },
      { kind: 'events', expected: 75, found: 35, right: 24, exact: 9 },
      { kind: 'agreements', expected: 20, found: 12, right: 9, exact: 4 },
      { kind: 'initiatives', expected: 56, found: 21, right: 16, exact: 15 },
      { kind: 'stances', expected: 16, found: 9, right: 3, exact: 3 },
      { kind: 'relationships', expected: 4, found: 4, right: 3, exact: 3 },
    ],
  },
  {
    set: 'gold/written/a',
    heldOut: false,
    articles: 8,
    counts: [
      { kind: 'people', expected: 31, found: 32, right: 30, exact: 26 },
      { kind: 'events', expected: 77, found: 58, right: 47, exact: 31 },
      { kind: 'agreements', expected: 14, found: 13, right: 13, exact: 9 },
      { kind: 'initiatives', expected: 68, found: 54, right: 45, exact: 45 },
      { kind: 'stances', expected: 19, found: 16, right: 16, exact: 16 },
      { kind: 'relationships', expected: 4, found: 5, right: 4, exact: 2 },
    ],
  },
  {
    set: 'test/samples',
    heldOut: false,
    articles: 11,
    counts: [
      { kind: 'people', expected: 48, found: 46, right: 46, exact: 45 },
      { kind: 'events', expected: 75, found: 64, right: 59, exact: 48 },
      { kind: 'agreements', expected: 36, found: 31, right: 31, exact: 24 },
      { kind: 'initiatives', expected: 36, found: 25, right: 22, exact: 22 },
      { kind: 'stances', expected: 21, found: 16, right: 15, exact: 15 },
      { kind: 'relationships', expected: 9, found: 8, right: 8, exact: 7 },
    ],
  },
];
