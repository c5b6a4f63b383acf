import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statesIn } from './states-in.ts';

for (const [text, codes] of [
  ['Belarus Viet Nam', ['BLR', 'VNM']],
  ['kenyan peruvian kenya', ['KEN', 'PER']],
  ['FRA and IND', ['FRA', 'IND']],
  ['visit to Saint Vincent and the Grenadines, Peru', ['VCT', 'PER']],
  ['can per ton and', []],
  ['', []],
] as const)
  test(`“${text}” names ${codes.length} states`, () => {
    assert.deepEqual(statesIn(text), codes);
  });
