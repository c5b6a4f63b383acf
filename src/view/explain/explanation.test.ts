import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from '#pipeline/read-document';
import { readMentions } from '#pipeline/read-mentions';
import { explanationOf } from './explanation.ts';
import type { ExplainedSentence } from './model.ts';

function explained(text: string, published?: string): readonly ExplainedSentence[] {
  const source = {
    file: 'x.txt',
    text,
    published,
    ...(published ? { publishedBasis: 'given' as const } : {}),
  };
  return explanationOf(readMentions(source).reading, readDocument(source)).sentences;
}

const met = 'Foreign Minister Ana Paredes of Chile met Foreign Minister Juma Odera of Kenya in Nairobi';

test('every mark covers words of its sentence', () => {
  const sentences = explained(`${met} on 2 May 2031.\nThey agreed to expand cooperation in energy.`);
  assert.ok(sentences.some((it) => it.marks.length > 3));
  for (const { text, marks } of sentences)
    for (const { start, end } of marks) assert.ok(start >= 0 && start < end && end <= text.length);
});

test('the numbers behind the values of a fact are those of the marks that show them', () => {
  const [sentence] = explained(`${met} on 2 May 2031.`);
  const actors = sentence?.facts[0]?.parts.find((it) => it.label === 'actors')?.text ?? '';
  const number = /Juma Odera, KEN, [a-z ]+ \[(?<number>\d)\]/u.exec(actors)?.groups?.number;
  const mark = sentence?.marks.find((it) => String(it.number) === number);
  assert.match(sentence?.text.slice(mark?.start, mark?.end) ?? '', /Juma Odera/u);
});

test('a date that is worked out names its words and the publication', () => {
  const [sentence] = explained(`${met} on Friday.`, '2031-05-04');
  assert.match(
    sentence?.facts[0]?.date?.reason ?? '',
    /^inferred from “.*Friday” and the publication on 4 May 2031 \(given with the document\)$/u,
  );
});

test('a fact that only the day of publication dates says so', () => {
  const reasons = explained(`${met}. Paredes thanked Odera.`, '2031-05-04').flatMap((it) =>
    it.facts.flatMap((fact) => fact.date?.reason ?? []),
  );
  assert.ok(reasons.some((it) => /^published: the text does not say when/u.test(it)));
});

test('a fact that stands on several lines names the others', () => {
  const sentences = explained(
    `Chile and Kenya talk\n\n${met} on 2 May 2031.\n\nThe talks between Paredes and Odera took place in Nairobi.`,
  );
  assert.ok(sentences.some((it) => it.facts.some((fact) => fact.otherLines.length > 0)));
});

for (const [text, missing] of [
  [
    'Kenya held talks on the matter in the morning.',
    /a word of meeting \(“talks”\), but only one side \(Kenya\)/u,
  ],
  ['The harvest in energy and tourism was good.', /areas \(.*\), but no predicate that says who wants/u],
  ['The sky was blue.', /anything that a fact is made of/u],
] as const)
  test(`nothing is taken from “${text}”, and why`, () => {
    const [sentence] = explained(text);
    assert.deepEqual(sentence?.facts, []);
    assert.match(sentence?.nothing?.missing.join('\n') ?? '', missing);
  });

test('a text in a language that nobody reads is explained without facts', () => {
  const sentences = explained('Министр обороны Кении посетил Чили и подписал соглашение о сотрудничестве.');
  assert.match(sentences[0]?.nothing?.missing.join() ?? '', /a language that is read/u);
});
