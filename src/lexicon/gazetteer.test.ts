import assert from 'node:assert/strict';
import test from 'node:test';
import { createGazetteer } from './gazetteer.ts';
import { tokensOf } from './tokens.fixture.ts';

const names = createGazetteer(
  [
    ['Guinea', 'GIN'],
    ['Papua New Guinea', 'PNG'],
    ['Guinea-Bissau', 'GNB'],
    ['US', 'USA'],
    ["People's Republic of China", 'CHN'],
    ['Turkey', 'TUR'],
  ],
  { letterCase: 'name' },
);
const offices = createGazetteer(
  [
    ['vice president', 'vice'],
    ['spokesman', 'spokesman'],
    ['deputy', 'deputy'],
  ],
  { letterCase: 'any', inflect: true },
);

test('the longest label wins', () => {
  assert.deepEqual(names.matchAt(tokensOf('Papua New Guinea'), 0), {
    length: 3,
    value: 'PNG',
    plural: false,
  });
  assert.equal(names.matchAt(tokensOf('Papua New Zealand'), 0), undefined);
});

test('a name must have its capital, an acronym all of them', () => {
  assert.equal(names.matchAt(tokensOf('turkey'), 0), undefined);
  assert.equal(names.matchAt(tokensOf('TURKEY'), 0)?.value, 'TUR');
  assert.equal(names.matchAt(tokensOf('us'), 0), undefined);
  assert.equal(names.matchAt(tokensOf('Us'), 0), undefined);
  assert.equal(names.matchAt(tokensOf('U.S.'), 0)?.value, 'USA');
});

test('a hyphen is a space and a possessive a word of its own', () => {
  assert.equal(names.matchAt(tokensOf('Guinea-Bissau'), 0)?.value, 'GNB');
  assert.equal(names.matchAt(tokensOf('Guinea Bissau'), 0)?.length, 2);
  assert.equal(names.matchAt(tokensOf("People 's Republic of China"), 0)?.length, 5);
  assert.equal(offices.matchAt(tokensOf('Vice-President'), 0)?.value, 'vice');
});

test('plurals are told apart', () => {
  assert.equal(offices.matchAt(tokensOf('spokesmen'), 0)?.plural, true);
  assert.equal(offices.matchAt(tokensOf('deputies'), 0)?.plural, true);
  assert.equal(offices.matchAt(tokensOf('vice presidents'), 0)?.plural, true);
  assert.equal(offices.matchAt(tokensOf('deputy'), 0)?.plural, false);
});

test('labels in parts of hyphenated tokens have their own offsets', () => {
  const text = 'the US-Turkey talks';
  const found = names.findAll(tokensOf(text));
  assert.deepEqual(
    found.map((it) => [text.slice(it.start, it.end), it.value, it.from, it.to]),
    [
      ['US', 'USA', 1, 2],
      ['Turkey', 'TUR', 1, 2],
    ],
  );
});

test('odd tokens match nothing and throw nothing', () => {
  assert.deepEqual(names.findAll(tokensOf('- -- \ud800 … 🐻 ’s . .. –')), []);
  assert.equal(names.matchAt([], 0), undefined);
});
