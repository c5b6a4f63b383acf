import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { compareNames } from './compare-names.ts';

const table: readonly (readonly [string, string, string])[] = [
  ['Đặng Thị Hoa', 'Dang Thi Hoa', 'same'],
  ['Hoa Dang Thi', 'Dang Thi Hoa', 'same'],
  ['DANG THI HOA', 'Đặng Thị Hoa', 'same'],
  ['Đặng Thị Hoa', 'Đặng Thị Hòa', 'unsure'],
  ['Dang Thi Hoa', 'Dang Van Hoa', 'different'],
  ['Dang Thi Hoa', 'Dang Thi Hoan', 'different'],
  ['Dang Hoa', 'Dang Thi Hoa', 'unsure'],
  ['Yakhontov Dmitry Pavlovich', 'Dmitriy Yahontov', 'same'],
  ['Яхонтов Дмитрий', 'Dmitri Yakhontov', 'same'],
  ['Dmitry Pavlovich Yakhontov', 'Dmitry Olegovich Yakhontov', 'different'],
  ['Dmitry Yakhontov', 'Oleg Yakhontov', 'different'],
  ['Dmitry Pavlovich', 'Yakhontov Dmitry Pavlovich', 'unsure'],
  ['Andrei Halavenka', 'Andrey Halavenko', 'same'],
  ['Marta Lindqvist', 'Marta K. Lindqvist', 'same'],
  ['Marta J. Lindqvist', 'Marta K. Lindqvist', 'different'],
  ['M. Lindqvist', 'Marta Lindqvist', 'unsure'],
  ['P. Lindqvist', 'Marta Lindqvist', 'different'],
  ['Lindqvist', 'Marta Lindqvist', 'unsure'],
  ['Marta Lindqvist', 'Marta Lindqist', 'unsure'],
  ['Bob Lindqvist', 'Robert Lindqvist', 'same'],
  ['Robert Adam Lindqvist', 'Robert Lindqvist', 'same'],
  ['Park Sung-ho', 'Park Sungho', 'same'],
  ['Park Sung-ho', 'Sung-ho Park', 'same'],
];

for (const [a, b, outcome] of table) {
  test(`${a} and ${b}: ${outcome}`, () => {
    assert.equal(compareNames(a, b).outcome, outcome);
    assert.equal(compareNames(b, a).outcome, outcome);
    assert.ok(compareNames(a, b).reasons.length > 0);
  });
}

test('Vietnamese and Belarusian pairs come out as people judged them', (t) => {
  const file = '../shared/corpus/name-pairs-vn-by.jsonl';
  if (!existsSync(file)) return t.skip(`${file} is absent`);
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): { a: string; b: string; expect: string; category: string } => JSON.parse(line))
    .filter(({ category }) => !/rank|title|honorific|short-reference/u.test(category));
  assert.ok(pairs.length > 50);
  for (const { a, b, expect } of pairs)
    assert.equal(compareNames(a, b).outcome, expect === 'uncertain' ? 'unsure' : expect, `${a} and ${b}`);
});
