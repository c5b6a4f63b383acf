import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

/** Each person of a text with the state that reading gave, "-" for none. */
function statesOf(text: string, given: { publisher?: string; url?: string } = {}): Record<string, string> {
  const { people } = readDocument({ sourceId: 'test', text, file: 'a.txt', ...given });
  return Object.fromEntries(people.map((it) => [it.name, it.state ?? '-']));
}

const visit =
  'Minister of Mines Boubou Traoreyo met the Chadian envoy and the envoy of Malaysia. Malaysia sells tin.';

test('the agency that signs the text has officials who need no state', () => {
  assert.equal(statesOf(`KUALA LUMPUR, May 5 (Bernama) -- ${visit}`)['Boubou Traoreyo'], 'MYS');
  assert.equal(statesOf(`KUALA LUMPUR, May 5 (Reuters) -- ${visit}`)['Boubou Traoreyo'], '-');
  assert.equal(statesOf(`(BERNAMA) ${visit}`)['Boubou Traoreyo'], 'MYS');
});

test('an agency that reports of others tells nothing of their officials', () => {
  const abroad =
    'Minister of Mines Boubou Traoreyo met the Chadian envoy and the envoy of Benin. Benin sells tin.';
  assert.equal(statesOf(`COTONOU, May 5 (Bernama) -- ${abroad}`)['Boubou Traoreyo'], '-');
});

test('a publisher named in full, or by the host of an agency', () => {
  assert.equal(
    statesOf(visit, { publisher: 'Ministry of Foreign Affairs of Malaysia' })['Boubou Traoreyo'],
    'MYS',
  );
  assert.equal(statesOf(visit, { publisher: 'The Quarry Monthly' })['Boubou Traoreyo'], '-');
  assert.equal(statesOf(visit, { url: 'https://english.xinhuanet.com/a.htm' })['Boubou Traoreyo'], 'CHN');
});

test('whom a list names after a side is of that side', () => {
  const text =
    'Present at the talks of Chad and Benin were, on the Chadian side, Minister of Mines Boubou Traoreyo, and, on the Beninese side, Minister of Trade Koffi Agbodjan.';
  assert.deepEqual(statesOf(text), { 'Boubou Traoreyo': 'TCD', 'Koffi Agbodjan': 'BEN' });
});

test('"there" is where the sentence before brought the visitor', () => {
  const text =
    'On Monday the Norwegian Minister of Trade Trygve Haldorsen will travel to Suva. There he will hold talks with President Ratu Vakatawa. Sweden pays.';
  assert.equal(statesOf(text)['Ratu Vakatawa'], 'FJI');
});

test('of two officials called on one after the other the second is of the same state', () => {
  const text =
    'Norwegian Minister Trygve Haldorsen paid courtesy calls on the President of Chad, Mr Idriss Walo, and the Speaker of Parliament, Dr Boubou Traoreyo.';
  assert.equal(statesOf(text)['Boubou Traoreyo'], 'TCD');
  const between =
    'Talks were held between the President of Chad, Mr Idriss Walo, and the Speaker Boubou Traoreyo.';
  assert.notEqual(statesOf(between)['Boubou Traoreyo'], 'TCD');
});
