import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyHeadGazetteer, bodyNameGazetteer } from './bodies.ts';
import { nameEvidenceOf } from './given-names.ts';
import { honorificsAfter, honorificsBefore } from './honorifics.ts';
import {
  fixedOfficeGazetteer,
  officeDomainGazetteer,
  officeHeadGazetteer,
  officeModifierGazetteer,
} from './offices.ts';
import { organisationByCode, organisationGazetteer } from './organisations.ts';
import { placeGazetteer } from './places.ts';
import { rankGazetteer } from './ranks.ts';
import { stateOfCode } from './states.ts';
import { tokensOf } from './tokens.fixture.ts';

const ranks: readonly (readonly [text: string, rank: string | undefined])[] = [
  ['Maj. Gen.', 'Major General'],
  ['Maj Gen', 'Major General'],
  ['Sen. Lt. Gen.', 'Senior Lieutenant General'],
  ['Sr. Lt. Gen.', 'Senior Lieutenant General'],
  ['Lt. Gen.', 'Lieutenant General'],
  ['Lt. Col.', 'Lieutenant Colonel'],
  ['Gen.', 'General'],
  ['Adm.', 'Admiral'],
  ['Vice Adm.', 'Vice Admiral'],
  ['RADM', 'Rear Admiral'],
  ['Brig. Gen.', 'Brigadier General'],
  ['Colonel-General', 'Colonel General'],
  ['Marshal of the Russian Federation', 'Marshal of the Russian Federation'],
  ['Police Lieutenant General', 'Police Lieutenant General'],
  ['Air Chief Marshal', 'Air Chief Marshal'],
  ['Secretary General', undefined],
  ['Attorney-General', undefined],
  ['General Staff', undefined],
  ['general', undefined],
];

for (const [text, rank] of ranks) {
  test(`"${text}" is rank ${rank}`, () => {
    const tokens = tokensOf(text);
    const match = rankGazetteer().matchAt(tokens, 0);
    assert.equal(match?.value.rank, rank);
    if (rank) assert.equal(match?.length, tokens.length);
  });
}

test('organisations are known by names, acronyms and organs', () => {
  const code = (text: string) => organisationGazetteer().matchAt(tokensOf(text), 0)?.value.code;
  assert.equal(code('Eurasian Economic Union'), 'EAEU');
  assert.equal(code('EEU'), 'EAEU');
  assert.equal(code('UN Security Council'), 'UN');
  assert.equal(code('Nato'), 'NATO');
  assert.equal(code('Shanghai Cooperation Organisation'), 'SCO');
  assert.equal(code('World Tourism Organisation'), 'UNWTO');
  assert.equal(code('who'), undefined);
  assert.equal(code('Who'), undefined);
});

test('every member of an organisation is a state', () => {
  const members = [...organisationByCode.values()].flatMap((it) => it.members);
  assert.ok(members.length > 150);
  assert.deepEqual(
    members.filter((it) => !stateOfCode(it)),
    [],
  );
  assert.equal(organisationByCode.get('ASEAN')?.members.length, 10);
  assert.deepEqual(
    [...organisationByCode.keys()].filter((it) => stateOfCode(it)),
    [],
  );
});

test('places carry their state, seas have none', () => {
  const place = (text: string) => placeGazetteer().matchAt(tokensOf(text), 0)?.value;
  assert.equal(place('St Petersburg')?.state, 'RUS');
  assert.equal(place('Đà Nẵng')?.name, 'Da Nang');
  assert.equal(place('Sharm El-Sheikh')?.state, 'EGY');
  assert.equal(place('South China Sea')?.kind, 'sea');
  assert.equal(place('South China Sea')?.state, undefined);
  assert.equal(place('Latin American')?.kind, 'adjective');
  assert.equal(place('Nancy')?.weak, true);
  assert.equal(place('Armenia'), undefined);
  assert.equal(place('Osaka')?.state, 'JPN');
});

test('the parts of an office', () => {
  const head = (text: string) => officeHeadGazetteer().matchAt(tokensOf(text), 0);
  assert.equal(head('Defence Minister'), undefined);
  assert.equal(head('Minister of Defence')?.value.id, 'minister');
  assert.ok(head('Minister of Defence')?.value.after.includes('of'));
  assert.equal(head('ministers')?.plural, true);
  assert.equal(head('Prime Minister')?.value.level, 'government');
  assert.equal(head('chairwoman')?.value.id, 'chair');
  assert.equal(head('Under-Secretary-General')?.value.id, 'assistant-secretary');
  assert.equal(officeModifierGazetteer().matchAt(tokensOf('acting'), 0)?.value.kind, 'acting');
  assert.equal(officeDomainGazetteer().matchAt(tokensOf('National Defence'), 0)?.length, 2);
  assert.equal(fixedOfficeGazetteer().matchAt(tokensOf('Taoiseach'), 0)?.value.state, 'IRL');
});

test('bodies by head and by whole name', () => {
  assert.equal(bodyHeadGazetteer().matchAt(tokensOf('General Staff'), 0)?.value.kind, 'staff');
  assert.equal(bodyHeadGazetteer().matchAt(tokensOf('ministry'), 0), undefined);
  assert.equal(bodyNameGazetteer().matchAt(tokensOf('State Duma'), 0)?.value.state, 'RUS');
});

test('honorifics stand before or after', () => {
  assert.equal(honorificsBefore().matchAt(tokensOf('H.E. Mr.'), 0)?.length, 1);
  assert.equal(honorificsBefore().matchAt(tokensOf('he'), 0), undefined);
  assert.equal(honorificsBefore().matchAt(tokensOf('He'), 0), undefined);
  assert.equal(honorificsAfter().matchAt(tokensOf('Jr.'), 0)?.value.kind, 'academic');
});

test('names are evidence only when capitalised', () => {
  assert.deepEqual(nameEvidenceOf('Nguyen'), { given: false, family: true, weak: false });
  assert.equal(nameEvidenceOf('Viktor')?.given, true);
  assert.equal(nameEvidenceOf('Grant')?.weak, true);
  assert.equal(nameEvidenceOf('grant'), undefined);
  assert.equal(nameEvidenceOf('Qwrtz'), undefined);
});
