import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import type { DateMention } from '#model/mention';
import type { Sentence } from '#model/token';
import { datesAndPublication } from '#pipeline/dates-and-publication';
import { splitSentences } from '../token/split-sentences.ts';
import { dateFinders, dateGate, dateRefiners } from './rules.ts';

/** A Wednesday. A case whose name ends in "(no publication)" is read without it. */
const published = '2024-10-16';
const folder = 'src/language/en/date';
const ids = [...dateFinders, ...dateRefiners].map((it) => it.id);
const files = globSync(`${folder}/*.cases.txt`);

test(`every date rule has a case file (publication date ${published})`, () => {
  assert.deepEqual(files.map(ruleOf).sort(), ids.toSorted());
});

for (const file of files) {
  const rule = ruleOf(file);
  const cases = readFileSync(file, 'utf8').split(/^# /m).slice(1).map(parseCase);

  test(`${rule}: has positive and negative cases`, () => {
    const negatives = cases.filter((it) => it.expected === 'nothing').length;
    assert.ok(negatives > 0 && negatives < cases.length);
  });

  test(`${rule}: changes what its cases yield`, () => {
    const changed = cases.filter((it) => draw(it).join() !== draw(it, rule).join());
    assert.ok(changed.length > 0, 'the same without the rule');
  });

  for (const it of cases) {
    test(`${rule}: ${it.name}`, () => {
      assert.equal(draw(it).join('\n') || 'nothing', it.expected);
    });
  }
}

interface DateCase {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

/** The dates of a case, one a line; `without` leaves out a rule. */
function draw({ name, text }: DateCase, without?: string): string[] {
  const sentences = splitSentences(text, { start: 0, end: text.length }).map(
    (span, index): Sentence => ({
      ...span,
      index,
      segment: 'body',
      paragraph: 0,
      listItem: false,
      tokens: [],
    }),
  );
  const pack = {
    dateGate,
    dateFinders: dateFinders.filter((it) => it.id !== without),
    dateRefiners: dateRefiners.filter((it) => it.id !== without),
  };
  const known = name.endsWith('(no publication)') ? {} : { published };
  const segments = [{ kind: 'body', start: 0, end: text.length }] as const;
  const { dates } = datesAndPublication({ file: 'case', text, ...known }, segments, sentences, pack);
  return dates.flat().map((date) => line(date, text));
}

function line(date: DateMention, text: string): string {
  const unit = date.unit === date.value ? [] : [`unit ${date.unit}`];
  const marks = date.role === 'period' ? ['period'] : [];
  const quote = `"${text.slice(date.start, date.end)}"`;
  return ['date', date.value, quote, ...unit, date.basis, ...marks, date.outlook ?? '-'].join(' ');
}

function ruleOf(file: string): string {
  return file.replace('src/language/', '').replace('.cases.txt', '');
}

function parseCase(source: string): DateCase {
  const [head = '', expected = ''] = source.trim().split('\n==>\n');
  const [name = '', ...lines] = head.split('\n');
  return { name, text: lines.join('\n'), expected };
}
