import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldOfText, textOfField } from './field-text.ts';

const pairs: readonly (readonly [field: string, text: string, value: unknown])[] = [
  ['areas', 'energy, trade', ['energy', 'trade']],
  ['states', 'KEN, PER', ['KEN', 'PER']],
  ['ranks', 'Colonel; Maj. Gen., retired', ['Colonel', 'Maj. Gen., retired']],
  ['place', 'Lusaka, ZMB', { name: 'Lusaka', state: 'ZMB' }],
  ['place', 'Port Louis, the old harbour', { name: 'Port Louis, the old harbour' }],
  ['date', '2031-05', '2031-05'],
];

for (const [field, text, value] of pairs)
  test(`“${text}” is a value of ${field} and the way back`, () => {
    assert.deepEqual(fieldOfText(field, text), value);
    assert.equal(textOfField(field, value), text);
  });

test('no text empties a list and takes any other field away', () => {
  assert.deepEqual(fieldOfText('areas', undefined), []);
  assert.equal(fieldOfText('place', undefined), undefined);
});
