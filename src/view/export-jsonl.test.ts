import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '#model/entry';
import { fixture } from './brief/fixture.ts';
import { exportLine } from './export-jsonl.ts';

test('the order of keys in memory does not change the bytes', () => {
  for (const entry of fixture) {
    const turned = Object.fromEntries(Object.entries(entry).toReversed()) as Entry;
    assert.equal(exportLine(turned), exportLine(entry));
  }
});

test('a line is one entry that reads back as it was, its kind first', () => {
  for (const entry of fixture) {
    const line = exportLine(entry);
    assert.match(line, /^\{"entry":"[^\n]*\}\n$/u);
    assert.deepEqual(JSON.parse(line), JSON.parse(JSON.stringify(entry)));
  }
});

test('what does not fit the schema is not exported', () => {
  assert.throws(() => exportLine({ ...fixture[0], id: '' } as Entry), /does not fit the schema/u);
});
