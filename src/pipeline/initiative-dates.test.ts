import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

/** The date of each initiative of a text by its status and first area. */
function datesOf(text: string): Readonly<Record<string, string>> {
  const { initiatives } = readDocument({ sourceId: 'test', text, file: 'a.txt' });
  return Object.fromEntries(
    initiatives.map((it) => [`${it.status} ${it.areas[0] ?? ''}`, it.date ?? 'undated']),
  );
}

const proposal = 'The Peruvian minister proposed cooperation in tourism.';

test('what was proposed in talks has their date', () => {
  const text = `Foreign ministers Ana Rojas of Chile and Luis Vega of Peru held talks in Lima on 4 May 2021. ${proposal}`;
  assert.equal(datesOf(text)['proposed tourism'], '2021-05-04');
});

test('talks without a day have that of the visit told before them', () => {
  const text = `Chilean Foreign Minister Ana Rojas visited Peru on 4 May 2021. She held talks with Peruvian Foreign Minister Luis Vega. ${proposal}`;
  assert.equal(datesOf(text)['proposed tourism'], '2021-05-04');
});

test('talks without a day have none from an earlier visit that is told in passing', () => {
  const text = `Chilean Foreign Minister Ana Rojas held talks with Peruvian Foreign Minister Luis Vega. They spoke of the papers signed during the visit of the Chilean President to Lima in August 2019. ${proposal}`;
  assert.equal(datesOf(text)['proposed tourism'], 'undated');
});
