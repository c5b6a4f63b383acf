import assert from 'node:assert/strict';
import test from 'node:test';
// @ts-expect-error the package has no types of its own
import edtf from 'edtf';
import fc from 'fast-check';
import { daysInMonth, pad } from './calendar.ts';
import {
  coarsenToUnit,
  compareEdtf,
  compatible,
  containsDate,
  earliest,
  finer,
  formatEdtf,
  isEdtf,
  lacksYear,
  latest,
  lengthInDays,
  parseEdtf,
  withYear,
} from './edtf.ts';

const year = fc.oneof(
  fc.integer({ min: 1500, max: 2099 }).map(String),
  fc.constant('XXXX'),
  fc.integer({ min: 150, max: 209 }).map((tens) => `${tens}X`),
);
const point = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([known, month, day, depth]) => {
    const length = daysInMonth(/^\d{4}$/u.test(known) ? Number(known) : 2023, month);
    const parts = [known, pad(month, 2), pad(Math.min(day, length), 2)];
    if (depth === 3) return `${known}-${21 + (month % 4)}`;
    return parts.slice(0, depth + 1).join('-');
  });
const interval = fc
  .tuple(point, point)
  .filter(([a, b]) => isEdtf(`${a}/${b}`) && lacksYear(a) === lacksYear(b))
  .map(([a, b]) => `${a}/${b}`);
const open = fc.oneof(
  point.map((it) => `${it}/..`),
  point.map((it) => `../${it}`),
);
const value = fc.oneof(point, interval, open);

test('formats what it parses', () => {
  fc.assert(
    fc.property(value, (it) => {
      const parsed = parseEdtf(it);
      assert.ok(parsed, it);
      assert.equal(formatEdtf(parsed), it);
    }),
  );
});

test('the first day is not after the last one', () => {
  fc.assert(
    fc.property(fc.oneof(point, interval), (it) => {
      const [first, last] = [earliest(it), latest(it)];
      assert.ok(first && last);
      if (!lacksYear(it)) assert.ok(first <= last, it);
    }),
  );
});

test('compatibility is reflexive and symmetric', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      assert.ok(compatible(a, a), a);
      assert.equal(compatible(a, b), compatible(b, a), `${a} ${b}`);
    }),
  );
});

test('a date lies within its unit', () => {
  fc.assert(fc.property(fc.oneof(point, interval), (it) => assert.ok(compatible(coarsenToUnit(it), it), it)));
});

test('the order of dates is total', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      assert.equal(compareEdtf(a, b), -compareEdtf(b, a) + 0);
      if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) assert.ok(compareEdtf(a, c) <= 0);
    }),
  );
});

test('of plain dates and intervals, what it accepts the edtf package accepts', () => {
  const isPlain = (end: string) => !end.includes('X') && !/^\d{4}-2\d$/u.test(end);
  // The package takes no interval whose ends are equal or of different precision.
  const isOrdered = ([start = '', end]: readonly string[]) =>
    end === undefined || start === '..' || end === '..' || (start.length === end.length && start < end);
  const known = value.filter((it) => it.split('/').every(isPlain) && isOrdered(it.split('/')));
  fc.assert(fc.property(known, (it) => assert.doesNotThrow(() => edtf(it), it)));
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      compatible(a, b);
      coarsenToUnit(a);
      finer(a, b);
      compareEdtf(a, b);
      assert.equal(isEdtf(`${a}!`), false);
    }),
  );
});

test('refuses what is no date', () => {
  for (const it of [
    '',
    '2024-13',
    '2023-02-29',
    '2024-5',
    '2024-10-22/2024-10-19',
    '../..',
    '2X24',
    '2024/',
  ]) {
    assert.equal(isEdtf(it), false, it);
  }
});

test('seasons, quarters, halves and unknown digits have first and last days', () => {
  const days = (it: string) => [earliest(it), latest(it)].join(' ');
  assert.equal(days('2023-22'), '2023-06-01 2023-08-31');
  assert.equal(days('2023-34'), '2023-04-01 2023-06-30');
  assert.equal(days('2024-41'), '2024-07-01 2024-12-31');
  assert.equal(days('199X'), '1990-01-01 1999-12-31');
  assert.equal(days('2024-02'), '2024-02-01 2024-02-29');
  assert.equal(days('XXXX-07-09'), 'XXXX-07-09 XXXX-07-09');
  assert.equal(latest('2012/..'), undefined);
});

test('a coarser date does not conflict with a finer one', () => {
  assert.ok(compatible('2024', '2024-05-03'));
  assert.ok(compatible('2024-05-01/2024-05-04', '2024-05-02'));
  assert.ok(compatible('2012/..', '2019-05'));
  assert.ok(!compatible('2024-05', '2024-06-01'));
  assert.ok(!compatible('2024-05-01/2024-05-04', '2024-05-03/2024-05-09'));
});

test('a date without a year is compared by the rest', () => {
  assert.ok(compatible('XXXX-07-09', '2015-07-09'));
  assert.ok(compatible('XXXX-07', '2015-07-09'));
  assert.ok(!compatible('XXXX-07-09', '2015-08'));
  assert.ok(compatible('XXXX-12-29/XXXX-01-02', '2025-01-01'));
  assert.ok(compatible('XXXX-02-29', '2023/2025'));
  assert.ok(!compatible('XXXX-02-29', '2023'));
  assert.ok(containsDate('2014/2019', 'XXXX-05'));
  assert.ok(!containsDate('2014-05-02', '2014-05'));
});

test('a fact is dated by the unit that surely holds it', () => {
  assert.equal(coarsenToUnit('2025-05-01~/2025-05-10~'), '2025-05');
  assert.equal(coarsenToUnit('2017-09~/2017-12~'), '2017');
  assert.equal(coarsenToUnit('2016-23'), '2016');
  assert.equal(coarsenToUnit('2018-12~'), '2018');
  assert.equal(coarsenToUnit('2010~'), '2010');
  assert.equal(coarsenToUnit('1990~/1993~'), '199X');
  assert.equal(coarsenToUnit('2025-10-08~'), '2025-10');
  assert.equal(coarsenToUnit('2025-10-19/2025-10-22'), '2025-10-19/2025-10-22');
  assert.equal(coarsenToUnit('2012/..'), '2012/..');
});

test('the finer of two dates says more', () => {
  assert.equal(finer('2024', '2024-05'), '2024-05');
  assert.equal(finer('2024-05-02', '2024-05-01/2024-05-04'), '2024-05-02');
  assert.equal(finer('XXXX-05-02', '2024-05-02'), '2024-05-02');
  assert.equal(finer('2012/..', '2019'), '2019');
  assert.equal(lengthInDays('2024-02'), 29);
});

test('dates sort by their days, those without a year last', () => {
  const sorted = ['XXXX-05', '2024-05-02', '2024', '../2023', '2024-05'].toSorted(compareEdtf);
  assert.deepEqual(sorted, ['../2023', '2024', '2024-05-02', '2024-05', 'XXXX-05'].toSorted(compareEdtf));
  assert.equal(sorted.at(-1), 'XXXX-05');
  assert.equal(sorted[0], '../2023');
  assert.ok(sorted.indexOf('2024-05') < sorted.indexOf('2024-05-02'));
});

test('a year completes a date, and an interval over New Year', () => {
  assert.equal(withYear('XXXX-07-09', 2015), '2015-07-09');
  assert.equal(withYear('XXXX-12-29/XXXX-01-02', 2024), '2024-12-29/2025-01-02');
});
