import assert from 'node:assert/strict';
import test from 'node:test';
import { printHtml } from '../html.ts';
import { calendarView } from './calendar.ts';

test('a year too full to list tells true counts, and puts what is known to the month on no day', async () => {
  const model = {
    year: 2031,
    spans: [
      { earliest: '2031-05-02', latest: '2031-05-02', grain: 'day', count: 250 },
      { earliest: '2031-05-01', latest: '2031-05-31', grain: 'month', count: 70 },
      { earliest: '2031-01-01', latest: '2031-12-31', grain: 'year', count: 9 },
    ],
  };
  const page = await printHtml(calendarView.page(model).body);
  assert.match(page, /329 events and agreements/u);
  assert.match(page, /2 May 2031: 250 events/u);
  assert.match(page, /70 known only to May/u);
  assert.match(page, /9 events known only to 2031/u);
  assert.ok(page.length < 120_000, `${page.length} characters`);
  assert.deepEqual(calendarView.table(model).rows[0], ['2031-05-02', '2031-05-02', 'day', 250]);
});
