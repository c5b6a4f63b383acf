import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { before, test } from 'node:test';
import { agreementKinds, areas, eventForms, segmentKinds, stanceTopics } from '#model/code';
import { readSources } from '#source/read-sources';

interface Segment {
  readonly kind: string;
  readonly quote?: string;
  readonly from?: string;
  readonly to?: string;
}
interface Fact {
  readonly quote: string;
  readonly people?: readonly string[];
  readonly speaker?: string;
  readonly form?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly areas?: readonly string[];
}
/** What a reader records from one sample. */
interface Expectation {
  readonly file: string;
  readonly segments: readonly Segment[];
  readonly people: readonly { readonly name: string }[];
  readonly events: readonly Fact[];
  readonly agreements: readonly Fact[];
  readonly initiatives: readonly Fact[];
  readonly stances: readonly Fact[];
  readonly relationships: readonly Fact[];
}

const folder = 'test/samples';
const expectations = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Expectation);
const texts = new Map<string, string>();

before(async () => {
  for await (const item of readSources(['samples'])) {
    if (item.kind === 'document') texts.set(basename(item.document.file), item.document.text);
  }
});

test('every sample has an expectation, and the other way round', () => {
  assert.ok(texts.size > 10);
  assert.deepEqual([...texts.keys()].toSorted(), expectations.map((it) => it.file).toSorted());
});

for (const expected of expectations) {
  test(`the words that are expected of ${expected.file} stand in its text`, () => {
    const text = texts.get(expected.file) ?? '';
    const ends = expected.segments.flatMap(({ quote, from, to }) => [quote, from, to]);
    const quotes = factsOf(expected).map((it) => it.quote);
    const names = expected.people.map((it) => it.name);
    const words = [...ends, ...quotes, ...names].filter((it) => it !== undefined);
    assert.deepEqual(
      words.filter((it) => !text.includes(it)),
      [],
    );
  });

  test(`what is expected of ${expected.file} names people and codes that exist`, () => {
    const people = new Set(expected.people.map((it) => it.name));
    const named = factsOf(expected).flatMap((it) => [
      ...(it.people ?? []),
      ...(it.speaker ? [it.speaker] : []),
    ]);
    assert.deepEqual(
      named.filter((it) => !people.has(it)),
      [],
    );
    const codes = new Set<string>([
      ...segmentKinds,
      ...eventForms,
      ...agreementKinds,
      ...areas,
      ...stanceTopics,
    ]);
    const used = factsOf(expected).flatMap((it) => [it.form, it.kind, it.topic, ...(it.areas ?? [])]);
    const kinds = expected.segments.map((it) => it.kind);
    assert.deepEqual(
      [...used, ...kinds].filter((it) => it !== undefined && !codes.has(it)),
      [],
    );
  });
}

function factsOf(it: Expectation): readonly Fact[] {
  return [...it.events, ...it.agreements, ...it.initiatives, ...it.stances, ...it.relationships];
}
