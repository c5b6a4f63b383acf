import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { packFor } from '#language/index';
import { readDocument } from '#pipeline/read-document';
import { readMentions } from '#pipeline/read-mentions';
import { factLines, mentionLines, personLines } from './case-lines.ts';

/** The publication date of every case. */
const published = '2024-10-16';

/**
 * Cases of rules over whole sentences: each is read as a document of its own, and what the rule found is compared.
 * Rules with another kind of case (dates, parsing, segments) have their own runner beside them.
 */
const folders = [
  'event',
  'agreement',
  'initiative',
  'stance',
  'relationship',
  'mechanism',
  'person',
  'organisation',
  'state',
  'place',
  'reference',
];
/** Rules whose cases show mentions, not facts. */
const finders = new Set([
  ...packFor('en').mentionFinders.map((rule) => rule.id),
  'en/reference/find-references',
]);
const files = globSync(`src/language/en/{${folders.join(',')}}/*.cases.txt`);

test(`cases are read with the publication date ${published}`, () => {
  const withCases = new Set(files.map(ruleOf));
  const ids = [...packFor('en').factRules.map((rule) => rule.id), ...finders];
  assert.deepEqual(
    ids.filter((id) => !withCases.has(id)),
    [],
  );
  assert.ok(files.length > 10);
});

for (const file of files) {
  const rule = ruleOf(file);
  const cases = readFileSync(file, 'utf8').split(/^# /m).slice(1).map(parseCase);

  test(`${rule}: has positive and negative cases`, () => {
    const negatives = cases.filter((it) => it.expected === 'nothing').length;
    assert.ok(negatives > 0 && negatives < cases.length);
  });

  for (const { name, text, expected } of cases) {
    test(`${rule}: ${name}`, () => {
      const lines = linesOf(rule, text);
      assert.equal(lines.join('\n') || 'nothing', expected);
    });
  }
}

function linesOf(rule: string, text: string): readonly string[] {
  const source = { file: 'case', ...recordOf(text), published, publishedBasis: 'given' } as const;
  if (rule.startsWith('en/person/')) return personLines(readDocument(source));
  if (finders.has(rule)) return mentionLines(readMentions(source).reading, rule);
  return factLines(readDocument(source), rule);
}

/** The text; lines before it that begin with `title:` and `url:` are fields of the record. */
function recordOf(text: string): { text: string; title?: string; url?: string } {
  const [, title, url, rest = text] = /^(?:title: (.+)\n)?(?:url: (.+)\n)?\n?([\s\S]*)$/u.exec(text) ?? [];
  return { text: rest, ...(title && { title }), ...(url && { url }) };
}

function ruleOf(file: string): string {
  return file.replace('src/language/', '').replace('.cases.txt', '');
}

function parseCase(source: string): { name: string; text: string; expected: string } {
  const [head = '', expected = ''] = source.trim().split('\n==>\n');
  const [name = '', ...lines] = head.split('\n');
  return { name, text: lines.join('\n').trim(), expected };
}
