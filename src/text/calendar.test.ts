import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, daysInMonth, isCalendarDay, weekdayOf } from './calendar.ts';

const days = fc
  .integer({ min: Date.UTC(1500, 0, 1) / 86_400_000, max: Date.UTC(2400, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

test('agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -100_000, max: 100_000 }), (day, shift) => {
      const expected = new Date(Date.parse(day) + shift * 86_400_000);
      assert.equal(addDays(day, shift), expected.toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), new Date(day).getUTCDay() || 7);
    }),
  );
});

test('counts the days that it adds', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, shift) => {
      assert.equal(daysBetween(day, addDays(day, shift) ?? ''), shift);
    }),
  );
});

test('goes over New Year and stays without a year where none is known', () => {
  assert.equal(addDays('XXXX-12-31', 2), 'XXXX-01-02');
  assert.equal(addMonths('XXXX-11', 3), 'XXXX-02');
  assert.equal(addMonths('2024-01', -1), '2023-12');
});

test('does not tell a day that hangs on a leap year', () => {
  assert.equal(addDays('XXXX-02-27', 3), undefined);
  assert.equal(addDays('XXXX-03-02', -1), 'XXXX-03-01');
  assert.equal(weekdayOf('XXXX-03-02'), undefined);
});

test('knows the length of months', () => {
  assert.equal(daysInMonth(1900, 2), 28);
  assert.equal(daysInMonth(2000, 2), 29);
  assert.equal(isCalendarDay('2023-02-29'), false);
  assert.equal(isCalendarDay('XXXX-02-29'), true);
  assert.equal(isCalendarDay('2023-2-9'), false);
});
