import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { fold } from '#text/fold';
import { cutSentence } from './cut-sentence.ts';
import { findWords } from './find-words.ts';
import { splitCompounds } from './split-compounds.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

const cases = casesOf('src/language/en/token/tokenise.cases.txt');
const splits = casesOf('src/language/en/token/split-sentences.cases.txt');

test('there are cases', () => {
  assert.ok(cases.length >= 15 && splits.length >= 12);
});

for (const { name, text, expected } of cases) {
  test(`tokenise: ${name}`, () => {
    const tokens = tokenise(text, { start: 0, end: text.length });
    const drawn = tokens.map((it) => `${it.folded}/${it.tag}${it.lemma === it.folded ? '' : `/${it.lemma}`}`);
    assert.equal(drawn.join(' '), expected.replaceAll('\n', ' '));
  });
}

for (const { name, text, expected } of splits) {
  test(`split sentences: ${name}`, () => {
    const spans = splitSentences(text, { start: 0, end: text.length });
    assert.equal(
      spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '⏎')).join('\n'),
      expected,
    );
  });
}

test('tokens and sentences are slices of the text, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(20), (text, skipped) => {
      const span = { start: Math.min(skipped, text.length), end: text.length };
      let from = span.start;
      for (const sentence of splitSentences(text, span)) {
        assert.ok(sentence.start >= from && sentence.end > sentence.start && sentence.end <= span.end);
        let at = sentence.start;
        for (const token of tokenise(text, sentence)) {
          assert.ok(token.start >= at && token.end > token.start && token.end <= sentence.end);
          assert.equal(token.text, text.slice(token.start, token.end));
          at = token.end;
        }
        from = sentence.end;
      }
    }),
  );
});

test('a sentence cut chunk by chunk has the words of the whole sentence', () => {
  const pieces = [
    'U.',
    'S.',
    'U.S.',
    'Gen.',
    'No.',
    '5',
    '3.5%',
    'Oct.',
    'pen.',
    'J.',
    '(a.',
    'word.”',
    'South',
    'Korea-Laos',
  ];
  const others = [
    'Việt',
    'Al-Rashid',
    'co-',
    '\n',
    '2+2',
    'ministers’',
    'it’s',
    'a/b',
    'Peru/Chile,',
    'x.y',
    'e\u0301e',
    '—',
    ',',
    '\u00a0',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, ...others), { maxLength: 12 }),
      fc.boolean(),
      (some, spaced) => {
        const text = some.join(spaced ? ' ' : '').trim();
        const folded = fold(text);
        const whole = splitCompounds(findWords(folded), folded, text).map(({ start, end }) => [start, end]);
        const { tokens } = cutSentence(text, { start: 0, end: text.length });
        assert.deepEqual(
          tokens.map(({ start, end }) => [start, end]),
          whole,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('no visible character is outside the sentences', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Gen.', 'U.S.', 'a', 'The', '“No.', '”', '\n', '- b', '2.', '…')),
      (parts) => {
        const text = parts.join(' ');
        const spans = splitSentences(text, { start: 0, end: text.length });
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
        assert.equal(kept.replace(/\s/gu, ''), text.replace(/\s/gu, ''));
      },
    ),
  );
});

function casesOf(file: string): { name: string; text: string; expected: string }[] {
  return readFileSync(file, 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((source) => {
      const [head = '', expected = ''] = source.trim().split('\n==>\n');
      const [name = '', ...lines] = head.split('\n');
      return { name, text: lines.join('\n'), expected };
    });
}
