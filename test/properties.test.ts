import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { packFor } from '#language/index';
import type { SourceDocument } from '#model/source-document';
import { brokenInvariant } from '../tools/fuzz/broken-invariant.ts';
import { mutate } from '../tools/fuzz/mutate.ts';
import { sampleDocuments } from '../tools/fuzz/sample-documents.ts';

/** fast-check prints the seed of a failure; CHANCERY_SEED runs it again. */
const { CHANCERY_SEED: given } = process.env;
const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
/** Words on which rules are built, so that arbitrary text has something to trip over. */
const words = [
  'President',
  'Minister of Defence',
  'Gen. Ana Roa',
  'Peru',
  'Zambia',
  'met',
  'held talks with',
  'signed a treaty',
  'on 3 May',
  'Monday',
  '2031',
  'the two sides',
  'he',
  'said that',
  ',',
  '. ',
  '\n\n',
  '(',
  '”',
  '—',
  '- ',
  "'s",
  'and',
  '@reader',
  'Related news',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  // Lone surrogates too: what a broken page may hold.
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);
const newsLikeText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: anyText }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));
const published = fc.constantFrom(undefined, '2031-05-04', '2031-05', '2031-05-01/2031-05-09');

let samples: readonly SourceDocument[] = [];
before(async () => {
  samples = await sampleDocuments(['samples']);
});

test(`what must hold of an analysis holds of arbitrary Unicode (seed ${seed})`, () => {
  const property = fc.property(anyText, published, (text, date) => check(text, date));
  fc.assert(property, { seed, numRuns: 300 });
});

test(`and of words of the news in any order (seed ${seed})`, () => {
  const property = fc.property(newsLikeText, published, (text, date) => check(text, date));
  fc.assert(property, { seed, numRuns: 150 });
});

test(`and of samples changed at random (seed ${seed})`, () => {
  const property = fc.property(fc.nat({ max: 2 ** 30 }), (mutation) => {
    const { document } = mutate(samples, mutation);
    const text = document.text.slice(0, 6000);
    assert.equal(brokenInvariant({ ...document, text }), undefined);
  });
  fc.assert(property, { seed, numRuns: 25 });
});

test('the invariants are not blind: an analysis of another text breaks them', () => {
  const [first, second] = samples;
  assert.ok(first && second);
  assert.equal(brokenInvariant(first), undefined);
  assert.match(brokenInvariant(shiftingText(first)) ?? '', /^(?:no segment|segment|.* quotes otherwise)/u);
});

test('what looks like an endless sentence is cut, and no word of it is lost', () => {
  const text = 'they met and '.repeat(1000);
  const spans = packFor('en').splitSentences(text, { start: 0, end: text.length });
  assert.ok(spans.every(({ start, end }) => end - start <= 2000));
  assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' '), text.trim());
});

/** A document whose text changes once it has been read in. */
function shiftingText(source: SourceDocument): SourceDocument {
  return Object.defineProperty({ ...source }, 'text', { get: shifting(source.text) });
}

function shifting(text: string): () => string {
  let reads = 0;
  return () => {
    reads += 1;
    return 'x'.repeat(reads % 7) + text;
  };
}

function check(text: string, date: string | undefined): void {
  const given = date === undefined ? {} : { published: date, publishedBasis: 'given' as const };
  assert.equal(brokenInvariant({ file: 'arbitrary.txt', text, ...given }), undefined);
}
