import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '#model/entry';
import { briefOf } from './brief.ts';
import { fixture } from './fixture.ts';
import type { Brief } from './model.ts';

function briefOfFixture(entries: readonly Entry[] = fixture, asOf?: string): Brief {
  const brief = briefOf(entries, ['CHL', 'KEN'], { asOf });
  assert.ok(brief);
  return brief;
}

test('a pair of which the register holds nothing has no brief', () => {
  assert.equal(briefOf(fixture, ['CHL', 'PER']), undefined);
});

test('the order of the entries and of the names changes nothing but the order of the sides', () => {
  assert.deepEqual(briefOfFixture(fixture.toReversed()), briefOfFixture());
  assert.deepEqual(
    briefOf(fixture, ['KEN', 'CHL'])?.sides.map((it) => it.name),
    ['Kenya', 'Chile'],
  );
});

test('a brief survives JSON', () => {
  const json = JSON.stringify(briefOfFixture());
  assert.equal(JSON.stringify(JSON.parse(json)), json);
});

test('events of others, their people and their documents stay out', () => {
  const brief = briefOfFixture();
  assert.deepEqual(
    brief.events.map((it) => it.id),
    ['event-drill', 'event-talks', 'event-visit', 'event-protest'],
  );
  assert.deepEqual(
    brief.officials.map((it) => it.name),
    ['Rosa Huenchumán', 'Wanjiru Otieno'],
  );
  assert.ok(brief.sources.every((it) => it.file !== 'news/norway.txt'));
});

test('a position that a side states to others stays out', () => {
  const [sea] = briefOfFixture().positions;
  assert.deepEqual(
    sea?.statements.map((it) => it.date),
    ['2031-03-15'],
  );
});

test('sources are numbered from 1 in the order of citing, and every citation leads to one', () => {
  const brief = briefOfFixture();
  assert.deepEqual(
    brief.sources.map((it) => it.number),
    [1, 2, 3],
  );
  const cited = [...JSON.stringify(brief).matchAll(/"source":(?<number>\d+)/gu)].map((it) =>
    Number(it.groups?.number),
  );
  assert.deepEqual([...new Set(cited)].sort(), [1, 2, 3]);
});

test('a person carries the rank and the office that the documents of the event give', () => {
  const visit = briefOfFixture().events.find((it) => it.id === 'event-visit');
  assert.deepEqual(visit?.people[0]?.ranks, ['Admiral']);
  assert.deepEqual(visit?.people[0]?.offices, ['Commander-in-Chief, Chilean Navy']);
});

test('a thread waits since the first step after its last end, up to the latest publication', () => {
  const [berths] = briefOfFixture().open;
  assert.deepEqual(berths?.open, { status: 'proposed', since: '2030-01-10', waiting: 'about 14 months' });
});

test('another date can be given up to which threads wait', () => {
  const [berths] = briefOfFixture(fixture, '2030-01-20').open;
  assert.equal(berths?.open?.waiting, '10 days');
});

test('what was refused is not open', () => {
  const brief = briefOfFixture();
  assert.deepEqual(
    brief.open.map((it) => it.area),
    ['logistics'],
  );
  assert.deepEqual(
    brief.settled.map((it) => it.area),
    ['training'],
  );
});

test('the level is the one established last, not one that is only hoped for', () => {
  assert.equal(briefOfFixture().level?.date, '2029-05');
});

test('an ended level holds no longer', () => {
  const ended = fixture.map(
    (entry): Entry =>
      entry.entry === 'relationship'
        ? {
            ...entry,
            steps: [
              ...entry.steps,
              { date: '2030', status: 'ended', sources: entry.steps[0]?.sources ?? [] },
            ],
          }
        : entry,
  );
  assert.equal(briefOfFixture(ended).level, undefined);
});

test('every disagreement shows each value with its own source', () => {
  const disagreements = briefOfFixture().disagreements.map(({ subject, field, values }) => [
    subject,
    field,
    values.map((it) => [it.value, ...it.citations.map((one) => one.source)]),
  ]);
  assert.deepEqual(disagreements, [
    [
      'Visit by Chile to Kenya (Mombasa)',
      'date',
      [
        ['2031-03-11/2031-03-13', 2],
        ['2031-03-12/2031-03-14', 3],
      ],
    ],
    [
      'Rosa Huenchumán',
      'rank',
      [
        ['Admiral', 2],
        ['Vice Admiral', 3],
      ],
    ],
  ]);
});

test('two spellings of one office are one line', () => {
  const again = fixture.map(
    (entry): Entry =>
      entry.entry === 'person' && entry.id === 'person-wanjiru'
        ? {
            ...entry,
            positions: [
              ...entry.positions,
              { title: 'Principal Secretary for Defense', date: '2031-03-15', sources: entry.sources },
            ],
          }
        : entry,
  );
  const official = briefOfFixture(again).officials.find((it) => it.id === 'person-wanjiru');
  assert.deepEqual(
    official?.tenures.map((it) => it.dates),
    [['2031-03-15']],
  );
});

test('leads alone make a brief, but count nowhere', () => {
  const lead = fixture.filter((it) => it.entry === 'lead' || it.entry === 'document');
  const brief = briefOfFixture(lead);
  assert.equal(brief.leads.length, 1);
  assert.equal(brief.events.length, 0);
});
