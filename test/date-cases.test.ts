import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { dateFinders, dateGate, dateRefiners } from '#language/en/date/rules';
import { splitSentences } from '#language/en/token/split-sentences';
import { findDates, isResolved } from '#mention/find-dates';
import type { DateMention } from '#model/mention';
import type { Sentence } from '#model/token';

interface DateCase {
  readonly text: string;
  readonly expr: string;
  readonly published: string;
  readonly expect: string | null;
}

const file = '../shared/corpus/date-cases.jsonl';
const skip = existsSync(file) ? false : `${file} is absent`;
/** How many of the expressions of the list are read as it expects. */
const leastRight = 98;

test('reads the date expressions of the shared list', { skip }, () => {
  const cases = readFileSync(file, 'utf8').trim().split('\n').map(parse);
  const positive = cases.filter((it) => it.expect !== null);
  const wrong = positive.filter((it) => !isRight(it));
  for (const it of wrong)
    console.log(it.text, '|', it.expr, '|', it.expect, '|', JSON.stringify(datesOf(it)));
  assert.ok(positive.length >= 90);
  assert.ok(cases.length - wrong.length >= leastRight, wrong.map((it) => it.text).join('\n'));
});

test('finds no date where there is none', { skip }, () => {
  const cases = readFileSync(file, 'utf8').trim().split('\n').map(parse);
  const negative = cases.filter((it) => it.expect === null);
  assert.ok(negative.length > 5);
  assert.deepEqual(
    negative.flatMap((it) => datesOf(it)),
    [],
  );
});

function parse(line: string): DateCase {
  return JSON.parse(line) as DateCase;
}

function isRight(it: DateCase): boolean {
  const start = it.text.indexOf(it.expr);
  const end = start + it.expr.length;
  return datesOf(it).some((date) => date.start < end && start < date.end && date.value === it.expect);
}

function datesOf({ text, published }: DateCase): readonly DateMention[] {
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
  const pack = { dateGate, dateFinders, dateRefiners };
  return findDates(sentences, text, pack, { published, basis: 'given' }).flat().filter(isResolved);
}
