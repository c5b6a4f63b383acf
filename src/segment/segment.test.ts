import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { cues } from '#language/en/segment/cues';
import type { SegmentKind } from '#model/code';
import { segmentDocument } from './segment.ts';

interface Case {
  readonly name: string;
  readonly title?: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const cases = readFileSync('src/segment/segment.cases.txt', 'utf8').split(/^# /mu).slice(1).map(readCase);

test('there are cases for every kind', () => {
  const kinds = new Set(cases.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])));
  assert.deepEqual([...kinds].sort(), [
    'body',
    'caption',
    'comment',
    'credit',
    'dateline',
    'furniture',
    'heading',
    'headline',
    'teaser',
  ]);
});

for (const { name, title, text, expected } of cases) {
  test(`segments: ${name}`, () => {
    const { segments } = segmentDocument({ file: 'a.txt', text, ...(title ? { title } : {}) }, cues);
    assert.deepEqual(
      segments.map(({ kind, start, end }) => `${kind} | ${text.slice(start, end)}`),
      expected,
    );
  });
}

/** Reads a case: the text without its marks, and the runs of one kind that it must yield. */
function readCase(source: string): Case {
  const [name = '', ...lines] = source.trimEnd().split('\n');
  const title = lines[0]?.startsWith('title: ') ? lines.shift()?.slice('title: '.length) : undefined;
  let text = '';
  const runs: { kind: SegmentKind; start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const [, plus = '', kind = '', words = ''] = /^(\+?)([a-z]+) \| (.*)$/u.exec(line) ?? [];
    if (index > 0) text += plus ? ' ' : '\n';
    if (kind === '') continue;
    const start = text.length;
    text += words;
    const last = runs.at(-1);
    if (last && last.kind === kind) last.end = text.length;
    else runs.push({ kind: kind as SegmentKind, start, end: text.length });
  }
  const expected = runs.map(({ kind, start, end }) => `${kind} | ${text.slice(start, end)}`);
  return title === undefined ? { name, text, expected } : { name, title, text, expected };
}

const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'Minister',
        'held',
        'talks',
        '.',
        '\n',
        '\n\n',
        ' ',
        '—',
        '(VNA)',
        'Related',
        '5 Comments',
        'é',
        '🐻',
        '\u0301',
        '###',
        ':',
        '-',
      ),
    )
    .map((parts) => parts.join(' ')),
);

test('every character that is not blank lies in exactly one segment, in order', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const { segments, paragraphs } = segmentDocument({ file: 'a.txt', text }, cues);
      for (const spans of [segments, paragraphs]) {
        let end = 0;
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start);
          assert.match(text.slice(end, span.start), /^\s*$/u);
          end = span.end;
        }
        assert.match(text.slice(end), /^\s*$/u);
      }
    }),
    { numRuns: 400, examples: [['(Ts) -Ka']] },
  );
});
