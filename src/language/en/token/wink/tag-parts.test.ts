import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cutChunk, lemmaOf } from './cut-chunk.ts';
import { tagParts } from './tag-parts.ts';
import { tagNames } from './wink-model.ts';

const nlp = winkNLP(model, ['pos']);
const { pos, lemma } = nlp.its;

/** Forms that the tokeniser of wink-nlp cuts or guesses in ways of their own. */
const odd = [
  "They can't, won't and cannot agree: it's the ministers' own, they'd said.",
  'U.S.-Japan talks (the 3rd since 1990s) cost $5.2m, i.e. £4,000; see https://example.org/a-b?c=1 or a.b@example.org.',
  'Co-operation in the e-commerce sub-committee ... well-being -- "Quxly-blarg" flimmed unzorbably, pre-Zorb and anti-quux',
  'AT 10:30 A.M. #peace @ministry :-) 2+2 50% C$ 1/2 Nguyenstan zorbland ’tis “so” ‘it’ … ok!',
  'colour centre organisation programme defence travelled analyse',
];

test('parts, tags and lemmas are those that wink-nlp gives', () => {
  const texts = [...odd, ...globSync('samples/*.txt').map((file) => readFileSync(file, 'utf8'))];
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  for (const line of lines.filter((it) => it !== ''))
    assert.deepEqual(tagged(line), taggedByWink(line), line);
});

test('what was read before changes nothing', () => {
  const first = tagged('Convention (No.102).');
  tagged('See (102) and 102.');
  assert.deepEqual(tagged('Convention (No.102).'), first);
});

function tagged(line: string): readonly (readonly unknown[])[] {
  const parts = line.split(/\s+/u).flatMap((chunk) => cutChunk(chunk));
  const tags = new Uint8Array(parts.length);
  tagParts(parts, tags);
  return parts.map((it, at) => [it.length, tagNames[tags[at] ?? 0], lemmaOf(it, tags[at] ?? 0)]);
}

function taggedByWink(line: string): readonly (readonly unknown[])[] {
  const tokens = nlp.readDoc(line).tokens();
  const tags = tokens.out(pos);
  const lemmas = tokens.out(lemma as typeof pos);
  return tokens.out().map((it, at) => [it.length, tags[at], lemmas[at]]);
}
