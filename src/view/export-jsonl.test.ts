import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '#model/entry';
import { fixture } from './brief/fixture.ts';
import { exportJsonl } from './export-jsonl.ts';

test('the same entries give the same bytes, whatever their order and that of their keys', () => {
  const turned = fixture
    .toReversed()
    .map((entry) => Object.fromEntries(Object.entries(entry).toReversed()) as Entry);
  assert.equal([...exportJsonl(turned)].join(''), [...exportJsonl(fixture)].join(''));
});

test('lines are sorted by kind and id, the kind comes first', () => {
  const lines = [...exportJsonl(fixture)].map((line) => JSON.parse(line) as Entry);
  const keys = lines.map((it) => `${it.entry} ${it.id}`);
  assert.equal(lines.length, fixture.length);
  assert.deepEqual(keys, keys.toSorted());
  assert.ok(lines.every((it) => Object.keys(it)[0] === 'entry'));
});

test('what does not fit the schema is not exported', () => {
  const broken = { ...fixture[0], id: '' } as Entry;
  assert.throws(() => [...exportJsonl([broken])], /does not fit the schema/u);
});
