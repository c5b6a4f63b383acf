import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

const opening = `Meeting of Presidents Ana Rojas and Luis Vega

President of Chile Ana Rojas met with President of Peru Luis Vega on 4 May 2021.

`;

/** Who is on record for each area of a text. */
function sidesOf(text: string): Readonly<Record<string, string>> {
  const { initiatives } = readDocument({ sourceId: 'test', text: opening + text, file: 'a.txt' });
  return Object.fromEntries(
    initiatives.map((it) => [it.areas[0] ?? '', `${it.by.join()} > ${(it.to ?? []).join()}`]),
  );
}

test('what was interpreted is on the record of whoever said it', () => {
  const text = `President of Chile Ana Rojas: Welcome to Arica.

President of Peru Luis Vega (retranslated): We cooperate in education.
`;
  assert.equal(sidesOf(text).education, 'PER > CHL');
});

test('a minister who puts in a word leaves two sides', () => {
  const text = `President of Chile Ana Rojas: Welcome to Arica. When will our ministers meet?

Minister of Trade of Chile Pedro Soto: In May.

President of Peru Luis Vega: We propose to expand cooperation in tourism.
`;
  assert.equal(sidesOf(text).tourism, 'PER > CHL');
});
