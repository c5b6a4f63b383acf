import assert from 'node:assert/strict';
import test from 'node:test';
import { findStates, stateGazetteer } from './state-gazetteer.ts';
import { allStates, nameOfState, stateByName, stateOfCode, suggestStates } from './states.ts';
import { tokensOf } from './tokens.fixture.ts';

/** What the words at the start of a text name: code, use, and `weak`. */
function named(text: string): string | undefined {
  const value = stateGazetteer().matchAt(tokensOf(text), 0)?.value;
  return value && [value.code, value.use, ...(value.weak ? ['weak'] : [])].join(' ');
}

test('a user finds a state by any of its names and by its code', () => {
  for (const text of ['Vietnam', 'Viet Nam', 'Việt Nam', 'VNM', 'vietnam', 'Vietnamese']) {
    assert.equal(stateByName(text)?.code, 'VNM', text);
  }
  for (const text of ['the United States', 'U.S.', 'usa', 'America']) {
    assert.equal(stateByName(text)?.code, 'USA', text);
  }
  assert.equal(stateByName('Ruritania'), undefined);
  assert.equal(stateByName(''), undefined);
});

test('a misspelt name gets a suggestion, nonsense none', () => {
  assert.equal(suggestStates('Veitnam')[0]?.name, 'Vietnam');
  assert.equal(suggestStates('Kazakstahn')[0]?.code, 'KAZ');
  assert.deepEqual(suggestStates('xqzwvj'), []);
});

test('a code has a name; an organisation’s acronym is its own', () => {
  assert.equal(nameOfState('SUN'), 'Soviet Union');
  assert.equal(nameOfState('ASEAN'), 'ASEAN');
  assert.equal(stateOfCode('CZE')?.capital, 'Prague');
  assert.ok(allStates.length > 240);
});

const uses: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['Papua New Guinea', 'PNG name'],
  ['Guinea', 'GIN name'],
  ['turkey', undefined],
  ['Türkiye', 'TUR name'],
  ['ROK', 'KOR name'],
  ['DPRK', 'PRK name'],
  ['Republic of Korea', 'KOR name'],
  ["Democratic People 's Republic of Korea", 'PRK name'],
  ['South Korean', 'KOR demonym'],
  ['Korean', 'KOR demonym weak'],
  ['Republic of China', 'TWN name'],
  ["People 's Republic of China", 'CHN name'],
  ['Belarussian', 'BLR demonym'],
  ['Kyrgyz Republic', 'KGZ name'],
  ['Republic of Armenia', 'ARM name'],
  ['Georgia', 'GEO name weak'],
  ['Republic of Georgia', 'GEO name'],
  ['Burma', 'MMR name'],
  ['Soviet', 'SUN demonym'],
  ['Britons', 'GBR demonym'],
  ['Turks', 'TUR demonym'],
  ['Hà Nội', 'VNM capital'],
  ['Kiev', 'UKR capital'],
  ['Washington , D.C.', 'USA capital'],
  ['Kremlin', 'RUS seat'],
  ["Quai d'Orsay", 'FRA seat'],
  ['us', undefined],
  ['Us', undefined],
  ['chad', undefined],
  ['polish', undefined],
];

for (const [text, expected] of uses)
  test(`"${text}" names ${expected}`, () => assert.equal(named(text), expected));

test('compounds name their states, and a first part only before one', () => {
  const codes = (text: string) => findStates(tokensOf(text)).map((it) => it.value.code);
  assert.deepEqual(codes('Vietnam–Belarus ties and US-led drills'), ['VNM', 'BLR', 'USA']);
  assert.deepEqual(codes('Sino-Russian talks'), ['CHN', 'RUS']);
  assert.deepEqual(codes('U.S.-Japan-South Korea summit'), ['USA', 'JPN', 'KOR']);
  assert.deepEqual(codes('the Indo-Pacific , said Franco'), []);
});
