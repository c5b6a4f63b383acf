import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold } from '#text/fold';
import { dateFinders } from './rules.ts';

const words =
  'on from to and between during until till through the of in a May March DEC Dec. October October, 3 22 4th 22, 19-22 1 20 2021 2018-2020 l998 2021, 5/6/2020 2020-05-04 10.11.2020 Monday Tuesday Mon. - – Tuesday-Friday last next this coming week weeks year years day days before after early late mid- middle end same that very following previous preceding afternoon later earlier ago two spring Fall quarter first Q2 half decade 1990s today yesterday tomorrow night evening academic fiscal period – /'.split(
    ' ',
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '-', ', ', '', '\n')), {
    maxLength: 14,
  })
  .map((parts) => fold(parts.flat().join('')));

for (const finder of dateFinders) {
  test(`${finder.id}: where the pattern matches there is a cue`, () => {
    const isSpared = (folded: string) => !finder.isCued({ folded });
    fc.assert(
      fc.property(text, (folded) => {
        finder.pattern.lastIndex = 0;
        assert.ok(!(isSpared(folded) && finder.pattern.test(folded)));
      }),
      { numRuns: 2000 },
    );
  });
}
