import assert from 'node:assert/strict';
import test from 'node:test';
import { officeWords, spellingKey } from './office-words.ts';

test('an office names its organisation once', () => {
  assert.equal(officeWords({ title: 'Commander', organization: 'Kenya Navy' }), 'Commander, Kenya Navy');
  assert.equal(
    officeWords({ title: 'Commander of the Kenya Navy', organization: 'Kenya Navy' }),
    'Commander of the Kenya Navy',
  );
});

test('spellings of one office have one key, other offices another', () => {
  assert.equal(
    spellingKey('Deputy Minister of National Defense'),
    spellingKey('deputy minister of national Defence'),
  );
  assert.equal(
    spellingKey('Chief of the Việt Nam People’s Army'),
    spellingKey("Chief of the Vietnam People's Army"),
  );
  assert.notEqual(spellingKey('Minister of Defence'), spellingKey('Deputy Minister of Defence'));
});
