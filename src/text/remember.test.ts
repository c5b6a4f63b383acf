import assert from 'node:assert/strict';
import test from 'node:test';
import { rememberBy, rememberByWord } from './remember.ts';

test('each finder is asked once for each key, whatever the others are asked between', () => {
  const asked: string[] = [];
  const lengthOf = rememberBy((key: { readonly name: string }) => {
    asked.push(`length of ${key.name}`);
    return key.name.length;
  });
  const twice = rememberBy((key: { readonly name: string }) => {
    asked.push(`twice ${key.name}`);
    return lengthOf(key) * 2 + lengthOf({ name: 'other' }) * 0;
  });
  const [a, b] = [{ name: 'ab' }, { name: 'abc' }];
  assert.deepEqual([twice(a), lengthOf(b), twice(a), lengthOf(a), twice(b)], [4, 3, 4, 2, 6]);
  assert.deepEqual(
    asked.filter((it) => !it.endsWith('other')),
    ['twice ab', 'length of ab', 'length of abc', 'twice abc'],
  );
});

test('what a word gives is the same after all words were forgotten, and nothing found is remembered too', () => {
  let asked = 0;
  const known = rememberByWord((word) => {
    asked += 1;
    return word.startsWith('x') ? undefined : word.toUpperCase();
  });
  assert.deepEqual([known('a'), known('a'), known('x'), known('x')], ['A', 'A', undefined, undefined]);
  assert.equal(asked, 2);
  for (let at = 0; at < 20_001; at += 1) known(`w${at}`);
  assert.deepEqual([known('a'), known('x'), known('w7')], ['A', undefined, 'W7']);
});
