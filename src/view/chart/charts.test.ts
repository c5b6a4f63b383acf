import assert from 'node:assert/strict';
import test from 'node:test';
import { type Chart, figureOf } from './chart.ts';
import { careers, days, events, neighbours, steps, visits } from './charts.fixture.ts';
import { ladder } from './ladder.ts';
import { network } from './network.ts';
import { sparkline } from './sparkline.ts';
import { tenures } from './tenures.ts';
import { timeline } from './timeline.ts';
import { visitMap } from './visit-map.ts';
import { yearCalendar } from './year-calendar.ts';

const golden = (name: string) => new URL(`golden/${name}.html.txt`, import.meta.url).pathname;
const urlOfPeriod = (period: string) => `/pair/CHL-KEN?period=${period}`;
const head = { id: 'chart', title: 'Chile and Kenya' };

const charts: Readonly<Record<string, Chart>> = {
  timeline: timeline(head, events, { urlOfPeriod }),
  'timeline-decade': timeline(head, events, { period: '203X', urlOfPeriod }),
  'timeline-year': timeline(head, events, { period: '2033', urlOfPeriod }),
  'timeline-month': timeline(head, events, { period: '2033-11', urlOfPeriod }),
  ladder: ladder(head, steps),
  tenures: tenures(head, careers),
  network: network(head, 'Kenya', neighbours),
  map: visitMap(head, visits, (code) => `/state/${code}`),
  calendar: yearCalendar(head, 2033, days, { urlOf: (period) => `/day/${period}` }),
  sparkline: sparkline(head, [
    { year: 2030, count: 4 },
    { year: 2033, count: 1 },
  ]),
};

for (const [name, chart] of Object.entries(charts)) {
  test(`the chart ${name} with its table`, (t) =>
    t.assert.fileSnapshot(inLines(chart), golden(name), { serializers: [(text: string) => text] }));
}

/** One element a line; the outlines of the world are left out, which generated.test.ts holds. */
function inLines(chart: Chart): string {
  return `${figureOf(chart)
    .replaceAll('><', '>\n<')
    .replaceAll(/<path class="land"[^>]*>\n/gu, '')}\n`;
}

test('a chart without data says so and has a table that says so', () => {
  const empty = [
    timeline(head, []),
    ladder(head, []),
    tenures(head, []),
    network(head, 'Kenya', []),
    visitMap(head, []),
  ];
  for (const { svg, table } of empty) {
    assert.match(svg, /<text[^>]*>No [a-z ]+ recorded<\/text>/u);
    assert.match(table, /<td colspan="\d">No(?:thing| [a-z]+) recorded\.<\/td>/u);
  }
});

test('a chart with links is a group, so that they stay reachable; without, it is one image', () => {
  assert.match(charts.map?.svg ?? '', /role="group"/u);
  assert.match(sparkline(head, [{ year: 2030, count: 1 }]).svg, /role="img"/u);
});

test('only addresses of this site and of the web become links', () => {
  const at = (url: string) => network(head, 'Kenya', [{ name: 'Chile', count: 1, url }]).svg.includes('<a ');
  assert.deepEqual(['/state/CHL', '?page=2', '#top', 'https://example.org/a'].map(at), [
    true,
    true,
    true,
    true,
  ]);
  const wrong = [
    'javascript:alert(1)',
    '//example.org',
    '/\\example.org',
    '/\u0001/example.org',
    'data:text/html,x',
  ];
  assert.deepEqual(wrong.map(at), [false, false, false, false, false]);
});

test('a timeline counts what lies outside the period, before and after', () => {
  const { svg } = timeline(head, events, { period: '2031', urlOfPeriod });
  assert.match(svg, /<a href="\/pair\/CHL-KEN\?period=2030"><text[^>]*>‹ 2 earlier</u);
  assert.match(svg, /<a href="\/pair\/CHL-KEN\?period=2032"><text[^>]*>6 later ›</u);
});

test('a few early events do not press all others into a corner', () => {
  const recent = Array.from({ length: 20 }, (_, at) => ({
    date: `${2030 + (at % 4)}-05`,
    lane: 'Visit',
    title: 'v',
  }));
  const { svg } = timeline(head, [{ date: '1961', lane: 'Visit', title: 'first' }, ...recent], {
    urlOfPeriod,
  });
  assert.match(svg, /<a href="\/pair\/CHL-KEN\?period=196X"><text[^>]*>‹ 1 earlier</u);
  assert.doesNotMatch(svg, />1960s?</u);
});

test('a date known to the month is drawn over the whole month, never on one day', () => {
  const { svg } = timeline(head, [{ date: '2030-05', lane: 'Visit', title: 'In May' }], { period: '2030' });
  const span = /<rect class="span" x="(?<x>[\d.]+)" y="[\d.]+" width="(?<width>[\d.]+)"/u.exec(svg)?.groups;
  const perDay = 820 / 365;
  assert.ok(Math.abs(Number(span?.x) - 120 * perDay) < 1);
  assert.ok(Math.abs(Number(span?.width) - 31 * perDay) < 2);
  assert.doesNotMatch(svg, /<circle class="mark"/u);
});
