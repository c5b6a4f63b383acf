import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { allStates } from '#lexicon/states';
import { eventStatuses, relationshipLevels, relationshipStatuses } from '#model/code';
import { pad } from '#text/calendar';
import { type Chart, figureOf } from './chart.ts';
import { ladder } from './ladder.ts';
import { network } from './network.ts';
import { sparkline } from './sparkline.ts';
import { tenures } from './tenures.ts';
import { extentOf } from './time-scale.ts';
import { timeline } from './timeline.ts';
import { visitMap } from './visit-map.ts';
import { yearCalendar } from './year-calendar.ts';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "'><img src=x>",
  '\u202egnp.exe',
  'Nguyễn Thị Ánh',
  'محمد عبد الله',
  'x'.repeat(5000),
  ']]>&amp;<!--',
);
const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 30 }), fc.string());
const year = fc.integer({ min: 1945, max: 2035 });
const month = fc.integer({ min: 1, max: 12 }).map((it) => pad(it, 2));
const day = fc.integer({ min: 1, max: 28 }).map((it) => pad(it, 2));
const point = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map((it) => it.join('-')),
  fc.tuple(year, month, day).map((it) => it.join('-')),
  fc.constantFrom('202X', '2020-21', '2020-33', '2020-XX-05', '2019-05~', 'XXXX-07-09'),
);
const date = fc.option(
  fc.oneof(
    point,
    fc
      .tuple(fc.integer({ min: 1945, max: 1990 }), fc.integer({ min: 1990, max: 2035 }))
      .map((it) => it.join('/')),
    fc.constantFrom('2018/..', '../2018-05', '2025-10-19/2025-10-22', 'no date', ''),
  ),
  { nil: undefined },
);
const url = fc.option(text, { nil: undefined });
const status = fc.constantFrom(...eventStatuses);
const event = fc.record({
  date,
  lane: fc.oneof(fc.constantFrom('Visit', 'Call'), text),
  title: text,
  status,
  url,
});
const events = fc.array(event, { maxLength: 60 });
const counts = fc.array(
  event.chain((it) => fc.integer({ min: 1, max: 900 }).map((count) => ({ ...it, count }))),
  { maxLength: 30 },
);
const period = fc.option(fc.oneof(point, text), { nil: undefined });
const head = { id: 'chart', title: 'A <title> & more' };
const code = fc.constantFrom(...allStates.slice(0, 40).map((it) => it.code), 'ASEAN', '<b>');
const count = fc.integer({ min: 1, max: 5000 });

/** Fails unless the chart is well-formed XML without anything that runs or carries its own style. */
function check(chart: Chart): void {
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    assert.ok(!['script', 'img', 'style', 'foreignObject'].includes(name), name);
    for (const [key, value] of Object.entries(attributes)) {
      assert.ok(key !== 'style' && !key.startsWith('on'), key);
      assert.doesNotMatch(String(value), /NaN|Infinity|undefined/u);
      if (key === 'href') assert.doesNotMatch(String(value), /^\s*(?:javascript|data):|^[/\\]{2}/iu);
    }
  });
  parser.write(figureOf(chart)).close();
}

/** The data that one of the drawings shows, by the marks' own counts. */
function drawn(chart: Chart, variant = 'wide'): number {
  const svg = chart.svg.split('</svg>').find((it) => it.includes(`class="chart ${variant}"`)) ?? '';
  return [...svg.matchAll(/data-count="(?<count>\d+)"/gu)].reduce(
    (sum, it) => sum + Number(it.groups?.count),
    0,
  );
}

function stated(chart: Chart, pattern: RegExp): number {
  return Number(pattern.exec(chart.svg)?.groups?.count?.replaceAll(',', '') ?? 0);
}

/** The data that a timeline counts beside what it draws. */
function outsideOf(chart: Chart): number {
  const told = [
    /‹ (?<count>[\d,]+) earlier/u,
    /(?<count>[\d,]+) later ›/u,
    /(?<count>[\d,]+) events? without/u,
  ];
  return told.reduce((sum, pattern) => sum + stated(chart, pattern), 0);
}

const rowsOf = (chart: Chart): number =>
  (/<tbody>.*<\/tbody>/su.exec(chart.table)?.[0].match(/<tr>/gu) ?? []).length;

test('every event of a timeline is drawn, or counted as earlier, later or undated', () => {
  fc.assert(
    fc.property(events, period, (all, at) => {
      const chart = timeline(head, all, { period: at, urlOfPeriod: (it) => `?period=${it}` });
      check(chart);
      assert.equal(drawn(chart) + outsideOf(chart), all.length);
      assert.equal(drawn(chart, 'narrow'), drawn(chart));
      assert.equal(rowsOf(chart), Math.max(1, all.length));
    }),
    { numRuns: 60 },
  );
});

test('events that are only counted are drawn by their number', () => {
  fc.assert(
    fc.property(counts, period, (all, at) => {
      const chart = timeline(head, all, { period: at });
      check(chart);
      const total = all.reduce((sum, it) => sum + it.count, 0);
      assert.equal(drawn(chart) + outsideOf(chart), total);
    }),
    { numRuns: 40 },
  );
});

test('5,000 events of 80 years make a drawing of bounded size, and a table that counts them all', () => {
  const all = Array.from({ length: 5000 }, (_, index) => ({
    date: `${1946 + (index % 80)}-${pad(1 + (index % 12), 2)}-${pad(1 + (index % 28), 2)}`,
    lane: ['Visit', 'Meeting', 'Call'][index % 3] ?? '',
    title: `event ${index}`,
  }));
  const chart = timeline(head, all);
  check(chart);
  assert.equal(drawn(chart), all.length);
  assert.ok(figureOf(chart).length < 150_000);
  const counts = [...chart.table.matchAll(/<td class="number">(?<count>\d+)</gu)];
  assert.equal(
    counts.reduce((sum, it) => sum + Number(it.groups?.count), 0),
    all.length,
  );
});

test('every dated step of a ladder is drawn; all stand in the table', () => {
  const step = fc.record({
    level: fc.constantFrom(...relationshipLevels),
    status: fc.constantFrom(...relationshipStatuses),
    date,
    sources: count,
    url,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (all) => {
      const chart = ladder(head, all);
      check(chart);
      assert.equal(drawn(chart), all.filter((it) => extentOf(it.date)).length);
      assert.equal(rowsOf(chart), Math.max(1, all.length));
    }),
    { numRuns: 60 },
  );
});

test('every office and rank is drawn, or counted as undated or left to the table', () => {
  const tenure = fc.record({
    kind: fc.constantFrom('office' as const, 'rank' as const),
    label: text,
    first: date,
    last: date,
    isConflicting: fc.boolean(),
    sources: count,
    url,
  });
  fc.assert(
    fc.property(fc.array(tenure, { maxLength: 40 }), (all) => {
      const chart = tenures(head, all);
      check(chart);
      const rest = stated(chart, /(?<count>\d+) more in/u) + stated(chart, /(?<count>\d+) undated, in/u);
      assert.equal(drawn(chart) + rest, all.length);
      assert.equal(rowsOf(chart), Math.max(1, all.length));
    }),
    { numRuns: 60 },
  );
});

test('every neighbour is drawn or left to the table', () => {
  const neighbour = fc.record({ name: text, count, url, expandUrl: url });
  fc.assert(
    fc.property(text, fc.array(neighbour, { maxLength: 60 }), (centre, all) => {
      const chart = network(head, centre, all);
      check(chart);
      assert.equal(drawn(chart) + stated(chart, />(?<count>\d+) more in/u), all.length);
      assert.equal(rowsOf(chart), Math.max(1, all.length));
    }),
    { numRuns: 40 },
  );
});

test('every visit is in a circle or counted as off the map', () => {
  const visit = fc.record({ home: code, host: code, count, url });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 30 }), (all) => {
      const chart = visitMap(head, all, (it) => `/state/${encodeURIComponent(it)}`);
      check(chart);
      const total = all.reduce((sum, it) => sum + it.count, 0);
      assert.equal(drawn(chart, 'chart-map') + stated(chart, /(?<count>[\d,]+) visits? with a side/u), total);
      assert.equal(rowsOf(chart), Math.max(1, all.length));
    }),
    { numRuns: 20 },
  );
});

test('a calendar puts nothing on a day that was not given', () => {
  fc.assert(
    fc.property(year, fc.array(event, { maxLength: 40 }), (of, all) => {
      const chart = yearCalendar(head, of, all);
      check(chart);
      const days = new Set(all.filter((it) => /^\d{4}-\d\d-\d\d$/u.test(it.date ?? '')).map((it) => it.date));
      const inYear = [...days].filter((it) => it?.startsWith(String(of))).length;
      const range = of === 2025 && all.some((it) => it.date === '2025-10-19/2025-10-22') ? 4 : 0;
      const circles = (chart.svg.split('</svg>')[0] ?? '').match(/<circle class="cell/gu)?.length ?? 0;
      assert.ok(circles >= inYear && circles <= inYear + range);
    }),
    { numRuns: 30 },
  );
});

test('a sparkline has a bar for every year with a count', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ year, count }), { maxLength: 80 }), (all) => {
      const chart = sparkline(head, all);
      check(chart);
      const years = new Set(all.map((it) => it.year)).size;
      assert.equal(chart.svg.match(/<rect class="cell"/gu)?.length ?? 0, years);
      assert.equal(rowsOf(chart), Math.max(1, years));
    }),
    { numRuns: 40 },
  );
});
