import assert from 'node:assert/strict';
import test from 'node:test';
import { exitCodes } from './exit-codes.ts';
import { openWorkbench } from './run-chancery.fixture.ts';

const { chancery, fileOf } = openWorkbench();
const told = [
  [
    '2031-05-03',
    'Foreign Minister Ana Paredes of Chile met Foreign Minister Juma Odera of Kenya in Nairobi on 2 May 2031.',
  ],
  ['2033-08-12', 'Chilean Foreign Minister Ana Paredes visited Kenya on 11 August 2033.'],
  [
    '2034-03-02',
    'Chilean Foreign Minister Luis Bravo met Kenyan President Peter Otieno in Santiago on 1 March 2034.',
  ],
];
const input = told
  .map(([published, text], at) => `${JSON.stringify({ id: `wire-${at}`, text, published })}\n`)
  .join('');
assert.equal(chancery('office.db', ['read', fileOf('wire.jsonl', input)]).code, 0);

const office = (...args: readonly string[]) =>
  chancery('office.db', ['office', 'Minister of Foreign Affairs', ...args]);

test('who held an office on a day is told with the evidence of that day', () => {
  const { code, out } = office('--state', 'Chile', '--on', '2031-05-02');
  assert.equal(code, 0);
  assert.match(out, /^Minister of Foreign Affairs · Chile \(CHL\) · on 2 May 2031\n/u);
  assert.match(out, /Held it on 2 May 2031, by evidence of that time\n {2}Ana Paredes \[doc-/u);
  assert.match(out, /“Foreign Minister Ana Paredes of Chile” ·\s+\S*wire\.jsonl:1\s+\[doc-/u);
  assert.doesNotMatch(out, /Bravo|Odera/u);
});

test('what only lies around the day is told as what it is', () => {
  assert.match(
    office('--state', 'CHL', '--on', '2032-01-01').out,
    /Not contradicted: .*\n.*\n? {2}Ana Paredes/u,
  );
  const after = office('--state', 'CHL', '--on', '2035').out;
  assert.match(after, /Told before; whether still in office is not known\n {2}Luis Bravo/u);
  assert.doesNotMatch(after, /Paredes/u);
});

test('without a day everybody is listed with the first and the last evidence', () => {
  const { out } = office('--state', 'CHL');
  assert.match(out, /first evidence +last evidence +documents +holder\n/u);
  assert.match(out, /2 May 2031 +11 August 2033 +2 +Ana Paredes/u);
  assert.match(out, /1 March 2034 +1 March 2034 +1 +Luis Bravo/u);
});

test('as JSON each holder comes with what is known of the time, and its sources', () => {
  const { out } = office('--state', 'CHL', '--on', '2033-08-11', '--format', 'json');
  const { on, onDate, holders } = JSON.parse(out);
  assert.equal(on, '2033-08-11');
  assert.deepEqual(
    onDate.map((it: { name: string; standing: string }) => [it.name, it.standing]),
    [['Ana Paredes', 'attested']],
  );
  assert.match(onDate[0].evidence[0].sources[0].quote, /Ana Paredes/u);
  assert.equal(holders.length, 2);
});

test('an office that nobody is told to have held, and a question without a state, are told why', () => {
  const { code, out, err } = chancery('office.db', ['office', 'Minister of Health', '--state', 'CHL']);
  assert.deepEqual([code, out], [0, '']);
  assert.match(err, /No document gives anybody of Chile \(CHL\) the office “Minister of Health”/u);
  assert.equal(office().code, exitCodes.usage.code);
  assert.equal(office('--state', 'CHL', '--on', 'yesterday').code, exitCodes.usage.code);
});
