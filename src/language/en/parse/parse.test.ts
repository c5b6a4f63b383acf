import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import type { Mention, MentionKind } from '#model/mention';
import type { Sentence } from '#model/token';
import { tokenise } from '../token/tokenise.ts';
import { drawParse } from './draw-parse.ts';
import { parse } from './parse.ts';

const cases = readFileSync('src/language/en/parse/parse.cases.txt', 'utf8')
  .split(/^# /mu)
  .slice(1)
  .map(parseCase);

test('there are cases enough', () => {
  assert.ok(cases.length >= 60);
});

for (const { name, marked, expected } of cases) {
  test(`parse: ${name}`, () => {
    const { text, mentions } = readMentions(marked);
    assert.equal(drawText(text, mentions), expected);
  });
}

test('parses any text, with ranges inside the sentence and governors that exist', () => {
  const word = fc.constantFrom(
    ...'the of and , that to said signed visit by who is Vietnam he in “ ” — ; : with on after not'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 60 }).map((it) => it.join(' ')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const sentence = sentenceOf(source);
      const { clauses, phrases } = parse(sentence, []);
      for (const clause of clauses) {
        assert.ok(clause.range.from <= clause.verb && clause.verb < clause.range.to);
        assert.ok(clause.range.to <= sentence.tokens.length);
        assert.ok(clause.governor === undefined || clauses[clause.governor]);
      }
      for (const { range, head } of phrases) assert.ok(range.from <= head && head < range.to);
    }),
  );
});

function drawText(text: string, mentions: readonly Mention[]): string {
  const sentence = sentenceOf(text);
  return drawParse(sentence, parse(sentence, mentions));
}

function sentenceOf(text: string): Sentence {
  const span = { start: 0, end: text.length };
  return { ...span, index: 0, segment: 'body', paragraph: 0, listItem: false, tokens: tokenise(text, span) };
}

function parseCase(source: string): { name: string; marked: string; expected: string } {
  const [head = '', expected = ''] = source.trim().split('\n==>\n');
  const [name = '', ...lines] = head.split('\n');
  return { name, marked: lines.join('\n'), expected };
}

/** Takes the braces out of "{person Gen. X} left" and gives what they mark. */
function readMentions(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(?=\{)|(?<=\})/u)) {
    const found = /^\{(?<kind>\w+) (?<words>[^}]*)\}$/u.exec(part)?.groups;
    const words = found?.words ?? part;
    if (found?.kind) mentions.push(mentionOf(found.kind as MentionKind, text.length, words));
    text += words;
  }
  return { text, mentions };
}

/** As much of a mention as the parser reads. */
function mentionOf(kind: MentionKind, start: number, words: string): Mention {
  const end = start + words.length;
  const nameEnd = start + (words.split(',', 1)[0] ?? '').length;
  return { kind, start, end, nameStart: start, nameEnd, rule: 'test', name: words } as unknown as Mention;
}
