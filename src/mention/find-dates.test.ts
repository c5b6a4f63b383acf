import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dateFinders, dateGate, dateRefiners } from '#language/en/date/rules';
import type { SegmentKind } from '#model/code';
import type { Sentence } from '#model/token';
import { isEdtf } from '#text/edtf';
import { frameOf, impliedAnchor } from './date-frame.ts';
import { findDates, isResolved } from './find-dates.ts';

const pack = { dateGate, dateFinders, dateRefiners };
const words = fc.constantFrom(
  'on',
  'from',
  'to',
  'and',
  'May',
  '3',
  '22,',
  '2021',
  'Monday',
  'last',
  'week',
  'early',
  'the',
  'same day',
  'until',
  '1990s',
  'XXXX',
  'by',
  'will',
  'met',
  '-',
  'spring',
  '10/11/2020',
  'ago',
  'two',
  'years',
  'Q2',
  '🐻',
  'Feb. 29',
);
const sentence = fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 14 });
const published = fc.constantFrom(undefined, '2024-10-16', 'XXXX-02-28', '2024-12-30/2025-01-02', '2023/..');

test('offsets count in the text of the document', () => {
  const { text, sentences } = documentOf(['🐻 Đỗ Mười sailed.', 'body'], ['They met on 3 May 2021.', 'body']);
  const [, [date] = []] = findDates(sentences, text, pack);
  assert.equal(date && text.slice(date.start, date.end), '3 May 2021');
  assert.equal(date?.rule, 'en/date/day-month');
});

test('a teaser keeps an open year and comments yield none', () => {
  const { text, sentences } = documentOf(
    ['The king flew home on 3 May.', 'teaser'],
    ['I was there on 3 May.', 'comment'],
  );
  const dates = findDates(sentences, text, pack, { published: '2021-05-06' });
  assert.deepEqual(
    dates.map((it) => it.map((date) => date.value)),
    [['XXXX-05-03'], []],
  );
});

test('a back reference reaches over a sentence, but not over half a page', () => {
  const far = Array.from({ length: 12 }, (): [string, SegmentKind] => ['They went on.', 'body']);
  const last: [string, SegmentKind] = ['The same day they parted.', 'body'];
  const near = documentOf(['They met on 3 May 2021.', 'body'], ['They went on.', 'body'], last);
  const away = documentOf(['They met on 3 May 2021.', 'body'], ...far, last);
  assert.equal(findDates(near.sentences, near.text, pack).at(-1)?.[0]?.value, '2021-05-03');
  assert.deepEqual(findDates(away.sentences, away.text, pack).at(-1), []);
});

test('a relative date is resolved by an interval only where both ends agree', () => {
  const { text, sentences } = documentOf(['She returned last month and left yesterday.', 'body']);
  const [dates = []] = findDates(sentences, text, pack, { published: '2021-05-06/2021-05-09' });
  assert.deepEqual(
    dates.map((it) => it.value),
    ['2021-04'],
  );
});

test('the frame runs from the latest news to the eve of what is to come', () => {
  const { text, sentences } = documentOf(
    ['They signed it in March 2020.', 'body'],
    ['It will be carried out in 2021.', 'body'],
    ['Elsewhere they signed one in June 2020.', 'teaser'],
  );
  assert.equal(frameOf(sentences, findDates(sentences, text, pack)).frame, '2020-03-01/2020-12-31');
});

test('one reported weekday and one reported day near a dateline are the same day', () => {
  const { text, sentences } = documentOf(
    ['They signed five papers on Wednesday.', 'body'],
    ['The two premiers on May 5.', 'caption'],
    ['The guest will leave on Friday.', 'body'],
  );
  const dates = findDates(sentences, text, pack);
  const weekdayAnchor = impliedAnchor(sentences, dates, { published: 'XXXX-05-06' });
  assert.deepEqual(weekdayAnchor, { weekday: 3, day: 'XXXX-05-05' });
  const resolved = findDates(sentences, text, pack, { published: 'XXXX-05-06' }, { weekdayAnchor });
  assert.deepEqual(
    resolved.flat().map((it) => it.value),
    ['XXXX-05-05', 'XXXX-05-05', 'XXXX-05-07'],
  );
});

test('whatever the text, dates lie in it, in order, and are EDTF', () => {
  fc.assert(
    fc.property(sentence, published, (parts, known) => {
      const { text, sentences } = documentOf([parts.join(' '), 'body']);
      const dates = findDates(sentences, text, pack, { published: known }).flat();
      let end = 0;
      for (const date of dates) {
        assert.ok(date.start >= end && date.end > date.start && date.end <= text.length);
        end = date.end;
        if (isResolved(date))
          assert.ok(isEdtf(date.value) && isEdtf(date.unit), `${date.value} ${date.unit}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('a later pass finds what a first one with the same answers finds', () => {
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 4 });
  const passes = fc.array(fc.tuple(published, fc.constantFrom(undefined, '2020-03-01/2021-12-31')), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(sentences, passes, (parts, settled) => {
      const build = () => documentOf(...parts.map((it) => [it.join(' '), 'body'] as const));
      const kept = build();
      for (const [date, frame] of settled) {
        const [publication, known] = [{ published: date }, { frame }];
        const fresh = build();
        assert.deepEqual(
          findDates(kept.sentences, kept.text, pack, publication, known),
          findDates(fresh.sentences, fresh.text, pack, publication, known),
        );
      }
    }),
    { numRuns: 300 },
  );
});

function documentOf(...parts: readonly (readonly [string, SegmentKind])[]) {
  let text = '';
  const sentences = parts.map(([words, segment], index): Sentence => {
    const start = text.length;
    text += `${words}\n`;
    return {
      start,
      end: start + words.length,
      index,
      segment,
      paragraph: index,
      listItem: false,
      tokens: [],
    };
  });
  return { text, sentences };
}
