import assert from 'node:assert/strict';
import test from 'node:test';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { buildRegister } from './build-register.ts';
import { changesOf } from './changes.ts';

const states = ['PER', 'ZMB'];
const ranked = (file: string, rank: string): DocumentSpec => ({
  file,
  published: '2031-04-08',
  people: [{ name: 'Rosa Quispe', state: 'PER', ranks: [rank] }],
  events: [{ form: 'signing', states, date: '2031-04-08' }],
});
const claim: DocumentSpec = {
  file: 'claim',
  published: '2031-04-09',
  initiatives: [{ by: ['PER'], to: ['ZMB'], areas: ['energy'], status: 'proposed', claimedNew: true }],
};
const pact: DocumentSpec = {
  file: 'pact',
  agreements: [{ parties: states, areas: ['energy'], signed: '2028' }],
};

function changes(before: readonly DocumentSpec[], more: DocumentSpec) {
  const documents = before.map(buildDocument);
  return changesOf(buildRegister(documents), buildRegister([...documents, buildDocument(more)]));
}

test('what no document told before is new', () => {
  const found = changes([], ranked('a', 'Major')).map((it) => [it.kind, it.entry.entry]);
  assert.deepEqual(found, [
    ['new', 'event'],
    ['new', 'person'],
  ]);
});

test('a second report corroborates, and contradicts where ranks differ', () => {
  const found = changes([ranked('a', 'Major')], ranked('b', 'Colonel'));
  assert.deepEqual(
    found.map((it) => [it.kind, it.entry.entry]),
    [
      ['corroborated', 'event'],
      ['conflicting', 'person'],
    ],
  );
});

test('an older agreement that comes to light refutes a claim', () => {
  const kinds = changes([claim], pact).map((it) => it.kind);
  assert.deepEqual(kinds.sort(), ['new', 'refuted']);
});

test('nothing new, nothing to report', () => {
  const entries = buildRegister([claim, pact].map(buildDocument));
  assert.deepEqual(changesOf(entries, entries), []);
});
