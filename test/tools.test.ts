import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { comparableRecords } from '../tools/corpus-diff/comparable-records.ts';
import { compareRecords } from '../tools/corpus-diff/compare-records.ts';
import { analyseTexts, nothingOf } from '../tools/eval/analyse-texts.ts';
import { compareReaders } from '../tools/eval/compare-readers.ts';
import { type Expectation, readExpectations } from '../tools/eval/expectation.ts';
import { rowsOf, scoreDocument, summaryOf } from '../tools/eval/score.ts';
import { minimise } from '../tools/fuzz/minimise.ts';

interface Score {
  readonly summary: Readonly<Record<string, number | null>>;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

const scorer = '../shared/score.mjs';
const skip = existsSync(scorer) ? false : `${scorer} is absent`;
const sets = [
  { expectations: 'test/samples', texts: 'samples' },
  { expectations: '../shared/gold', texts: '../shared/seeds/all.jsonl' },
  { expectations: '../shared/dev/gold', texts: '../shared/dev/all.jsonl' },
  { expectations: '../shared/pages/gold', texts: '../shared/pages/texts' },
];

for (const { expectations: folder, texts } of sets) {
  test(`eval scores ${folder} as the reference does, to the third decimal`, { skip }, async () => {
    const expectations = readExpectations(folder);
    const { byFile } = await analyseTexts([texts], expectations);
    assert.equal(byFile.size, expectations.length);
    const scores = expectations.map((it) => scoreDocument(it, byFile.get(it.file) ?? nothingOf(it.file)));
    const own = { summary: { ...summaryOf(scores, 0) }, rows: rowsOf(scores).map((it) => ({ ...it })) };
    assert.deepEqual(rounded(own), rounded(referenceScore(folder, [...byFile.values()])));
  });
}

test('eval prints a table of the samples and agrees with itself as JSON', () => {
  const table = run('tools/eval.ts');
  const { summary } = JSON.parse(run('tools/eval.ts', '--json')) as Score;
  assert.match(table, /^people \(strict\) +\d\.\d{3}/mu);
  assert.ok(
    table.includes(`mean F1 ${summary.meanF1?.toFixed(3)} strict ${summary.meanStrictF1?.toFixed(3)}`),
  );
});

test('eval counts right, inexact, spurious and missed records and names the rule of each', () => {
  const { expectation, analysis } = smallCase();
  const score = scoreDocument(expectation, analysis);
  assert.deepEqual(
    score.records.map((it) => `${it.kind} ${it.outcome}`),
    ['people inexact', 'people spurious', 'events missed'],
  );
});

test('two readers are held against each other: one agrees with himself, and what the other left out is missed', async () => {
  const same = await compareReaders('test/samples', 'test/samples', ['samples']);
  assert.match(same.at(-1) ?? '', /^mean F1 1\.000 strict 1\.000$/u);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-readers-'));
  try {
    for (const it of readExpectations('test/samples'))
      writeFileSync(join(folder, `${it.file}.json`), JSON.stringify({ ...it, stances: [] }));
    const less = await compareReaders('test/samples', folder, ['samples']);
    assert.match(less.find((it) => it.startsWith('stances')) ?? '', / 0\.000 0\.000 0\.000 /u);
    assert.match(less.at(-1) ?? '', /^mean F1 0\.833 strict 0\.833$/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('bench measures and prints a table', () => {
  const table = run('tools/bench.ts', '--documents', '5', '--runs', '1');
  assert.match(table, /; 5 documents, \d{3,} tokens, 1 runs?$/mu);
  const rows = [...table.matchAll(/^(?<title>\S.*?) {2,}(?<figures>[\d.]+ +[\d.]+ +[\d.]+)$/gmu)];
  assert.equal(rows.length, 10);
  for (const { groups } of rows)
    assert.doesNotMatch(groups?.figures ?? '', /NaN|^0(?:\.0+)? /u, groups?.title);
});

test('corpus:diff tells what was found anew, lost and altered between two readings', () => {
  const { analysis } = smallCase();
  const [ana, ben] = analysis.people;
  assert.ok(ana && ben);
  const before = comparableRecords(analysis);
  const named = { ...ana, state: 'PER' };
  const carol = {
    ...ben,
    id: 'c',
    name: 'Carol',
    mentions: [{ quote: 'met', start: 8, end: 11, rule: 'r' }],
  };
  const after = comparableRecords({ ...analysis, people: [named, carol] });
  assert.deepEqual(compareRecords(before, before), []);
  assert.deepEqual(
    compareRecords(before, after).map((it) => [it.what, it.record.fields.name]),
    [
      ['altered', '"Ana Roa"'],
      ['lost', '"Ben Iy"'],
      ['anew', '"Carol"'],
    ],
  );
});

test('minimise keeps what makes a text fail', () => {
  const fails = (text: string): boolean => text.includes('a') && text.includes('z');
  assert.equal(minimise('the lazy dog was on the azure lawn', fails, 1000).length, 2);
});

/** What score.mjs says of the same analyses; the text lies in them, so the folder of texts is not looked at. */
function referenceScore(folder: string, analyses: readonly unknown[]): Score {
  const temporary = mkdtempSync(join(tmpdir(), 'chancery-'));
  try {
    const file = join(temporary, 'analyses.jsonl');
    writeFileSync(file, analyses.map((it) => `${JSON.stringify(it)}\n`).join(''));
    return JSON.parse(run(scorer, folder, temporary, file, '--json')) as Score;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
}

/** All figures with three decimals; the order of the rows does not count. */
function rounded({ summary, rows }: Score): unknown {
  const round = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(values).map(([key, it]) => [key, typeof it === 'number' ? it.toFixed(3) : it]),
    );
  return {
    summary: round(summary),
    rows: rows.map(round).toSorted((a, b) => (String(a.task) < String(b.task) ? -1 : 1)),
  };
}

function smallCase() {
  const text = 'Ana Roa met Ben Iy.';
  const rule = 'en/person/find-people';
  const person = (name: string, start: number) => ({
    id: name,
    name,
    ranks: [],
    positions: [],
    mentions: [{ quote: name, start, end: start + name.length, rule }],
  });
  const empty = nothingOf('small.txt');
  const analysis = {
    ...empty,
    document: { ...empty.document, text },
    people: [person('Ana Roa', 0), person('Ben Iy', 12)],
  };
  const expectation: Expectation = {
    file: 'small.txt',
    people: [{ name: 'Roa Ana', state: 'PER' }],
    events: [{ form: 'meeting', states: ['PER', 'ZMB'], status: 'occurred', quote: 'Ana Roa met Ben Iy' }],
  };
  return { expectation, analysis };
}
