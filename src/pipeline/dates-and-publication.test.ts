import assert from 'node:assert/strict';
import test from 'node:test';
import { dateFinders, dateGate, dateRefiners } from '#language/en/date/rules';
import type { SegmentKind } from '#model/code';
import type { MarkupBlock } from '#model/source-document';
import type { Sentence } from '#model/token';
import { datesAndPublication } from './dates-and-publication.ts';

const pack = { dateGate, dateFinders, dateRefiners };
type Part = readonly [SegmentKind, string];

test('a publication that came with the document is taken as it is', () => {
  const read = dated([['body', 'They met on 3 May 2021.']], { published: '2021-05-06' });
  assert.deepEqual(read.publication, { published: '2021-05-06', basis: 'given' });
});

test('a story printed days later counts from its dateline', () => {
  const story: readonly Part[] = [
    ['dateline', 'TUNIS, 6 May 2021 —'],
    ['body', 'The consul was received today, after talks yesterday.'],
  ];
  const printed = dated(story, { published: '2021-05-08' });
  assert.deepEqual(printed.publication, { published: '2021-05-08', basis: 'given' });
  assert.deepEqual(printed.values, ['2021-05-06', '2021-05-06', '2021-05-05']);
  const later = dated(story, { published: '2021-06-08' });
  assert.deepEqual(later.values, ['2021-05-06', '2021-06-08', '2021-06-07']);
});

test('a dateline states it, and resolves what counts from it', () => {
  const read = dated([
    ['dateline', 'TUNIS, 6 May 2021 —'],
    ['body', 'The consul was received on Monday.'],
  ]);
  assert.deepEqual(read.publication, { published: '2021-05-06', basis: 'stated' });
  assert.deepEqual(read.values, ['2021-05-06', '2021-05-03']);
});

test('the day on which a joint document was done states it, where nothing above does', () => {
  const read = dated([
    ['body', 'The Sides met on 2 and 3 May 2021 and agreed to meet again in the summer of 2022.'],
    ['body', 'Done at Bern on 4 May 2021.'],
  ]);
  assert.deepEqual(read.publication, { published: '2021-05-04', basis: 'stated' });
});

test('a joint document ends with its place and day', () => {
  const read = dated([
    ['body', 'The Sides met on 2 and 3 May 2021 and agreed to meet again in the summer of 2022.\n'],
    ['body', 'Bern, 4 May 2021'],
  ]);
  assert.equal(read.publication.published, '2021-05-04');
});

test('a paper signed long before is no date of publication', () => {
  const read = dated([['body', 'The Treaty was signed at Bern on 4 May 1921.']]);
  assert.deepEqual(read.publication, {});
});

test('a figure read wrong by a scanner is understood in a date', () => {
  const read = dated([
    ['dateline', 'OSLO, Monday, Dec. l4, 1970 (NPS) --'],
    ['body', 'He left today.'],
  ]);
  assert.deepEqual(read.publication, { published: '1970-12-14', basis: 'stated' });
});

test('a full date goes before one without a year and before that of an update', () => {
  const read = dated([
    ['dateline', 'Updated: 09/05/2021 07:30'],
    ['dateline', 'Thursday, 6 May 2021'],
    ['dateline', 'TUNIS, May 6 (Wire) --'],
  ]);
  assert.equal(read.publication.published, '2021-05-06');
});

test('a dateline without a year leaves the year open', () => {
  const read = dated([
    ['dateline', 'TUNIS, May 6 (Wire) --'],
    ['body', 'The consul arrived yesterday.'],
  ]);
  assert.deepEqual(read.publication, { published: 'XXXX-05-06', basis: 'stated' });
  assert.deepEqual(read.values, ['XXXX-05-06', 'XXXX-05-05']);
});

test('a time stamp in the markup states it', () => {
  const read = dated(
    [
      ['furniture', 'Home | 6 May 2021 | 3 min read | Share this page with friends'],
      ['body', 'They met.'],
    ],
    {
      blocks: [{ start: 7, end: 17, hint: 'time' }],
    },
  );
  assert.equal(read.publication.published, '2021-05-06');
});

test('who said something on a day states no publication', () => {
  const read = dated([
    ['dateline', '– The Minister, 6 May 2021'],
    ['body', 'They met.'],
  ]);
  assert.deepEqual(read.publication, {});
});

test('a stay that is over leaves the time after it', () => {
  const read = dated([
    ['body', 'General Obi paid a visit to Lomé from May 3 to 6, 2021.'],
    ['body', 'He met the premier on May 4, 2021.'],
  ]);
  assert.deepEqual(read.publication, { published: '2021-05-06/..', basis: 'inferred' });
});

test('the year of a bare stay comes from what was done before it and what is to come after', () => {
  const read = dated([
    ['body', 'General Obi paid a visit to Lomé from May 3 to 6.'],
    ['body', 'He met the premier on May 4.'],
    [
      'body',
      'The two states were raised to partners in January 2021, and a draft plan for 2022 was weighed.',
    ],
  ]);
  assert.equal(read.publication.published, '2021-05-06/..');
  assert.equal(read.values[0], '2021-05-03/2021-05-06');
});

test('what is under way and what was done fix it from both sides', () => {
  const read = dated([
    ['body', 'General Obi on May 4 met the premier and is attending AeroLomé 2021 from May 3-6.'],
    ['caption', 'The guests at the gate on May 4.'],
  ]);
  assert.deepEqual(read.publication, { published: '2021-05-04/2021-05-06', basis: 'inferred' });
  assert.deepEqual(read.values, ['2021-05-04', '2021-05-03/2021-05-06', '2021-05-04']);
});

test('a weekday on a day tells the others, without a year', () => {
  const read = dated([
    ['body', 'The envoys met on Tuesday.'],
    ['caption', 'The envoys in Lomé on Tuesday, 4 May.'],
    ['body', 'The guest flies home on Thursday.'],
  ]);
  assert.deepEqual(read.publication, { published: 'XXXX-05-04/XXXX-05-06', basis: 'inferred' });
  assert.deepEqual(read.values, ['XXXX-05-04', 'XXXX-05-04', 'XXXX-05-06']);
});

test('what happened on one day, or long ago, fixes nothing', () => {
  assert.deepEqual(dated([['body', 'The pact was concluded on July 9.']]).publication, {});
  assert.deepEqual(dated([['body', 'They established ties on 4 May 1961.']]).publication, {});
});

test('a teaser and a comment fix nothing', () => {
  const read = dated([
    ['body', 'They met.'],
    ['teaser', 'The king landed on 3 May 2021 and left on 5 May 2021.'],
    ['comment', 'I was there on 6 May 2021.'],
  ]);
  assert.deepEqual(read.publication, {});
});

function dated(parts: readonly Part[], given: { published?: string; blocks?: readonly MarkupBlock[] } = {}) {
  let text = '';
  const sentences = parts.map(([segment, words], index): Sentence => {
    const start = text.length;
    text += `${words}\n`;
    const end = start + words.length;
    return { start, end, index, segment, paragraph: index, listItem: false, tokens: [] };
  });
  const segments = sentences.map(({ segment: kind, start, end }) => ({ kind, start, end }));
  const { dates, publication } = datesAndPublication(
    { file: 'page', text, ...given },
    segments,
    sentences,
    pack,
  );
  return { publication, values: dates.flat().map((it) => it.value) };
}
