import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { compareNames, compareTitledNames } from './compare-names.ts';

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

const titled: readonly (readonly [string, string, string])[] = [
  // Ranks, offices and words of respect say nothing.
  ['Maj. Gen. Đặng Thị Hoa', 'Lieutenant General Dang Thi Hoa', 'same'],
  ['H.E. Mr. Olov Berg', 'Foreign Minister Olov Berg', 'same'],
  ['Deputy Minister of Defence Olov Berg', 'Olov Berg, Minister of Trade', 'same'],
  ['Col. (retd) Olov Berg', 'Olov Berg', 'same'],
  ['Minister Berg', 'Olov Berg', 'unsure'],
  ['Minister Berg', 'Minister Lind', 'different'],
  ['Dean Marlow', 'Dean Marlow', 'same'],
  // Chinese
  ['Shen Yichen', 'Yichen Shen', 'same'],
  ['Shen Yi-chen', 'Shen Yichen', 'same'],
  ['Shen Yichen', 'Shen Guohua', 'different'],
  ['Chiang Ming-te', 'Jiang Ming-te', 'unsure'],
  // Korean
  ['Park Min-jae', 'Min-jae Park', 'same'],
  ['Park Min-jae', 'Pak Min-jae', 'unsure'],
  ['Lee Sung-chul', 'Yi Seong-cheol', 'unsure'],
  ['Park Min-jae', 'Park Min-ho', 'different'],
  // Arabic
  ['Abdel Karim al-Hadi', 'Abdulkarim Al-Hadi', 'same'],
  ['Mohammed Qassem', 'Muhammad Qassem', 'same'],
  ['Mohamed Qassem', 'Mahmoud Qassem', 'different'],
  ['Khaled bin Tariq', 'Khaled bin Walid', 'different'],
  // Spanish
  ['José Ángel Ruiz', 'Jose Angel Ruiz', 'same'],
  ['Elena Ruiz Montoya', 'Elena Ruiz', 'unsure'],
  ['Elena Ruiz', 'Elena Roca', 'different'],
  // Western
  ['Sir Thomas Whitlock', 'Tom Whitlock', 'same'],
  ['Thomas B. Whitlock Jr.', 'Thomas Whitlock', 'same'],
  ['Thomas Whitlock', 'Timothy Whitlock', 'different'],
];

for (const [a, b, outcome] of titled) {
  test(`with titles: ${a} and ${b}: ${outcome}`, () => {
    assert.equal(compareTitledNames(a, b).outcome, outcome);
    assert.equal(compareTitledNames(b, a).outcome, outcome);
  });
}

test('no text makes comparing names fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.ok(compareTitledNames(a, b).reasons.length > 0);
    }),
  );
});

test('Vietnamese and Belarusian pairs come out as people judged them', (t) => {
  const file = '../shared/corpus/name-pairs-vn-by.jsonl';
  if (!existsSync(file)) return t.skip(`${file} is absent`);
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): { a: string; b: string; expect: string } => JSON.parse(line));
  assert.ok(pairs.length > 50);
  for (const { a, b, expect } of pairs)
    assert.equal(
      compareTitledNames(a, b).outcome,
      expect === 'uncertain' ? 'unsure' : expect,
      `${a} and ${b}`,
    );
});

test('an initial is held against the patronymic that it may stand for', () => {
  const full = 'Viktor Petrovich Sheremet';
  assert.equal(compareNames('Viktor P. Sheremet', full).outcome, 'same');
  assert.equal(compareNames('Viktor I. Sheremet', full).outcome, 'different');
  assert.equal(compareNames('Viktor Y. Sheremet', 'Viktor Evgenievich Sheremet').outcome, 'same');
  const without = compareNames('Robert F. Adams', 'Robert Adams');
  assert.deepEqual([without.outcome, without.reasons[0]], ['same', 'one leaves out an initial']);
});

test('names in scripts that cannot be held against each other are unsure, not different', () => {
  for (const [a, b] of [
    ['李明', 'Li Ming'],
    ['김민수', 'Kim Min-soo'],
    ['سامي حداد', 'Sami Haddad'],
  ] as const)
    assert.deepEqual(compareNames(a, b), {
      outcome: 'unsure',
      reasons: ['written in scripts that are not compared'],
    });
  assert.equal(compareNames('李明', '王伟').outcome, 'different');
});
