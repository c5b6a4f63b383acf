import assert from 'node:assert/strict';
import test from 'node:test';
import { buildDocument } from '../../test/build-documents.ts';
import { arrivalOf } from './arrival.ts';

const stored = buildDocument({ file: 'a.txt', events: [] });
const find = (file: string, published?: string) => ({ file, text: stored.text, published });

test('a text from the same place is known', () => {
  assert.equal(arrivalOf([find('a.txt')], stored).kind, 'known');
});

test('a text at another place is found again, and the least place stands for it', () => {
  const arrival = arrivalOf([find('Z.txt')], stored);
  assert.equal(arrival.kind, 'found-again');
  assert.ok(arrival.kind === 'found-again');
  assert.deepEqual(
    arrival.document.appearances.map((it) => it.file),
    ['Z.txt', 'a.txt'],
  );
  assert.equal(arrival.document.analysis.document.file, 'Z.txt');
});

test('a date that becomes known has the text read again with it', () => {
  const arrival = arrivalOf([find('b.txt', '2031-04-09')], stored);
  assert.ok(arrival.kind === 'read');
  assert.equal(arrival.source.published, '2031-04-09');
  assert.equal(arrival.appearances.length, 2);
});

test('of several dates the earliest counts, in whatever order they come', () => {
  const dated = { ...stored, appearances: [{ file: 'b.txt', published: '2031-04-09' }] };
  assert.equal(arrivalOf([find('c.txt', '2031-04-12')], dated).kind, 'found-again');
  const arrival = arrivalOf([find('c.txt', '2031-04-12'), find('d.txt', '2031-04-01')], dated);
  assert.ok(arrival.kind === 'read');
  assert.equal(arrival.source.published, '2031-04-01');
});

test('a new text is read', () => {
  assert.equal(arrivalOf([find('a.txt')], undefined).kind, 'read');
});
