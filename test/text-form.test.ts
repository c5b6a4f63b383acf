import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Extracted } from '#app/extract';
import { extractInForm, readTextForm } from '../tools/eval/text-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-text-form-'));
after(() => rmSync(folder, { recursive: true }));

test('a title-first set reads the title as the first line of the text, of its own records alone', async () => {
  const file = join(folder, 'records.jsonl');
  const talks = 'Aino Virtaharju held talks with Prime Minister Marek Dvorny in Bratislava.';
  const records = [
    { id: 'apart', title: 'Talks in Bratislava', text: talks, published: '2021-03-02' },
    { id: 'within', title: 'Talks in Bratislava', text: `Talks in Bratislava\n\n${talks}` },
    { id: 'unwanted', title: 'Talks in Bratislava', text: talks },
  ];
  writeFileSync(file, records.map((it) => `${JSON.stringify(it)}\n`).join('\n'));
  const found = await documentsOf(extractInForm([file], { titleFirst: true }, new Set(['apart', 'within'])));
  assert.deepEqual(
    found.map(({ sourceId, text, published }) => [sourceId, text, published]),
    [
      ['apart', `Talks in Bratislava\n\n${talks}`, '2021-03-02'],
      ['within', `Talks in Bratislava\n\n${talks}`, undefined],
    ],
  );
});

test('a set that brings its texts gives each the date of publication that it knows', async () => {
  const set = 'gold/written/a';
  const form = readTextForm(set);
  const found = await documentsOf(extractInForm([join(set, 'texts')], form, new Set()));
  assert.ok(found.length >= 8);
  for (const [name, date] of Object.entries(form.published ?? {})) {
    const document = found.find((it) => it.file.endsWith(name));
    assert.deepEqual([document?.published, document?.publishedBasis], [date, 'given'], name);
  }
});

test('a folder without texts.json states no form', () => {
  assert.deepEqual(readTextForm('gold/official/a'), {});
});

async function documentsOf(items: AsyncIterable<Extracted>) {
  const documents = [];
  for await (const item of items) if (item.kind === 'analysis') documents.push(item.analysis.document);
  return documents;
}
