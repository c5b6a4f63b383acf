import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSide, unknownSide } from './arguments.ts';

test('a side is a name, a demonym, a code or an acronym', () => {
  assert.equal(parseSide('Vietnam'), 'VNM');
  assert.equal(parseSide('việt nam'), 'VNM');
  assert.equal(parseSide('KEN'), 'KEN');
  assert.equal(parseSide('ASEAN'), 'ASEAN');
});

test('a misspelt state is refused and the nearest is named', () => {
  assert.throws(() => parseSide('Vietnm'), /No state is called “Vietnm”\. Did you mean Vietnam \(VNM\)/u);
  assert.match(unknownSide('Qqqqqqqqqq'), /Give its English name or its ISO 3166-1 code/u);
});
