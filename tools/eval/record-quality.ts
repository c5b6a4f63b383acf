import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingCount, ReadingQuality } from '#view/quality';
import { analyseTexts, nothingOf } from './analyse-texts.ts';
import { readExpectations } from './expectation.ts';
import { recordKinds } from './record-kinds.ts';
import { type DocumentScore, scoreDocument } from './score.ts';
import { readTextForm } from './text-form.ts';

/** Where the desk finds the figures that it shows. */
export const qualityFile = 'src/view/desk/quality-figures.ts';

/** The sets whose texts come with the project, so that everybody can score them. */
const sets = [
  { set: 'gold/written/b', heldOut: true },
  { set: 'gold/written/a', heldOut: false },
  { set: 'test/samples', heldOut: false, texts: 'samples' },
] as const;

/** The TypeScript of the figures as reading gives them now: a few seconds of work. Throws where a text is absent. */
export async function qualityText(): Promise<string> {
  const figures: ReadingQuality[] = [];
  for (const { set, heldOut, ...own } of sets) {
    const form = readTextForm(set);
    const expectations = readExpectations(set);
    const texts = 'texts' in own ? own.texts : join(set, form.texts ?? '.');
    const { byFile } = await analyseTexts([texts], expectations, form);
    const absent = expectations.filter((it) => !byFile.has(it.file)).map((it) => it.file);
    if (absent.length > 0 || expectations.length === 0)
      throw new Error(`${set}: no text of ${absent.join(', ')}`);
    const scores = expectations.map((it) => scoreDocument(it, byFile.get(it.file) ?? nothingOf(it.file)));
    figures.push({ set, heldOut, articles: scores.length, counts: countsOf(scores) });
  }
  return written(figures);
}

/** Whether the figures on record are those of today. */
export async function isQualityRecorded(): Promise<boolean> {
  return readFileSync(qualityFile, 'utf8') === (await qualityText());
}

function countsOf(scores: readonly DocumentScore[]): readonly ReadingCount[] {
  const records = scores.flatMap((it) => it.records);
  return recordKinds.map((kind) => {
    const own = records.filter((it) => it.kind === kind);
    const exact = own.filter((it) => it.outcome === 'right').length;
    return {
      kind,
      expected: own.filter((it) => it.expected).length,
      found: own.filter((it) => it.found).length,
      right: exact + own.filter((it) => it.outcome === 'inexact').length,
      exact,
    };
  });
}

/** A line a count, so that what a rule changes can be read in a diff. */
function written(figures: readonly ReadingQuality[]): string {
  const count = (it: ReadingCount) =>
    `      { kind: '${it.kind}', expected: ${it.expected}, found: ${it.found}, right: ${it.right}, exact: ${it.exact} },`;
  const set = (it: ReadingQuality) =>
    [
      '  {',
      `    set: '${it.set}',`,
      `    heldOut: ${it.heldOut},`,
      `    articles: ${it.articles},`,
      '    counts: [',
      ...it.counts.map(count),
      '    ],',
      '  },',
    ].join('\n');
  return `// Made by \`npm run eval -- --record\`; a test holds it to what reading gives.

import type { ReadingQuality } from '../quality.ts';

/** How well the articles are read that people coded and that come with the project. */
export const qualityFigures: readonly ReadingQuality[] = [
${figures.map(set).join('\n')}
];
`;
}
