import assert from 'node:assert/strict';
import test from 'node:test';
import { countIndependent, isCopy, sketchOf } from './sketch.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

test('a reprint with another opening, and one cut short, are copies', () => {
  const report = sketchOf(words(0, 400));
  assert.ok(isCopy(report, sketchOf(`${words(9000, 40)} ${words(20, 380)}`)));
  assert.ok(isCopy(report, sketchOf(words(0, 120))));
});

test('another report with a quotation in common is none', () => {
  assert.ok(!isCopy(sketchOf(words(0, 400)), sketchOf(`${words(5000, 300)} ${words(100, 60)}`)));
});

test('copies count once, texts too short to tell count each', () => {
  const report = sketchOf(words(0, 400));
  assert.equal(countIndependent([report, sketchOf(words(10, 390)), sketchOf(words(7000, 400))]), 2);
  assert.equal(countIndependent([sketchOf('a b'), sketchOf('a b')]), 2);
});
