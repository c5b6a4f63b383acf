import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

const chile = 'http://www.presidencia.gob.cl/news/1';
const washington = 'https://www.state.gov/news/1';

/** Each person of a text of a publisher with the state that reading gave, "-" for none. */
function statesOf(text: string, url: string): Readonly<Record<string, string>> {
  const { people } = readDocument({ sourceId: 'test', text, file: 'a.txt', url, published: '2005-05-03' });
  return Object.fromEntries(people.map((it) => [it.name, it.state ?? '-']));
}

test('those who are listed on the side of a state serve it', () => {
  const text =
    'The presidents of Chile and Norway met in Oslo. On the Chilean side the talks were attended by Foreign Minister Ana Rojas and Presidential Aide Juan Soto, while the Norwegian delegation included Finance Minister Lars Berg and Adviser Olav Dahl.';
  assert.deepEqual(statesOf(text, 'http://www.regjeringen.no/news/1'), {
    'Ana Rojas': 'CHL',
    'Juan Soto': 'CHL',
    'Lars Berg': 'NOR',
    'Olav Dahl': 'NOR',
  });
});

test('who follows an official of the publisher in a list serves the same state, an ambassador does not', () => {
  const text =
    'The meeting on trade with Norway was attended by Chilean Prime Minister Ana Rojas, Finance Minister Juan Soto, Adviser Luis Mora and Ambassador Olav Dahl.';
  const states = statesOf(text, chile);
  assert.equal(states['Juan Soto'], 'CHL');
  assert.equal(states['Luis Mora'], 'CHL');
  assert.notEqual(states['Olav Dahl'], 'CHL');
});

test('two who sign together do not serve one state because they stand beside each other', () => {
  const text =
    'Chilean Foreign Minister Ana Rojas and Trade Minister Lars Berg signed a treaty of Norway and Chile.';
  assert.equal(statesOf(text, chile)['Lars Berg'], 'NOR');
});

test('whom the publisher’s president instructs serves the same state, whom he thanks may serve any', () => {
  const text = (verb: string) =>
    `The President ${verb} Health Minister Juan Soto after talks on aid for Norway.`;
  assert.equal(statesOf(text('instructed'), chile)['Juan Soto'], 'CHL');
  assert.equal(statesOf(text('thanked'), chile)['Juan Soto'], '-');
});

test('no minister is taken for an American: he is of the one other state in the sentence, or of none', () => {
  const known =
    'The State Department hosted Foreign Minister Ana Rojas and a delegation of Chile for consultations.';
  assert.equal(statesOf(known, washington)['Ana Rojas'], 'CHL');
  const open = 'Foreign Minister Ana Rojas spoke to reporters after the summit of Chile, Norway and Peru.';
  assert.equal(statesOf(open, washington)['Ana Rojas'], '-');
});

test('a list by states gives each line the state that heads it', () => {
  const text =
    'Signed by the following ministers:\n\nNorway\n\nDr Olav Dahl, Minister of Culture\n\nPeru\n\nAna Rojas, Minister for Sport\n\nHelga Berg, State Secretary for Youth';
  assert.deepEqual(statesOf(text, washington), {
    'Olav Dahl': 'NOR',
    'Ana Rojas': 'PER',
    'Helga Berg': 'PER',
  });
});

test('who is sent to an organisation, or is its member besides, serves a state', () => {
  const text =
    'Norwegian Ambassador to the United Nations Olav Dahl spoke first. He thanked former Peruvian Foreign Minister Ana Rojas, an honorary member of the International Olympic Committee.';
  assert.deepEqual(statesOf(text, chile), { 'Olav Dahl': 'NOR', 'Ana Rojas': 'PER' });
});

test('two who meet a third one are of one party; what is led by somebody does not lend him its partner', () => {
  const met =
    'Under Secretary Lee Hill and Counselor Dan Moss met with Norwegian Defence Minister Olav Dahl.';
  assert.equal(statesOf(met, washington)['Dan Moss'], 'USA');
  const led = 'The President spoke of the partnership with Norway, led by Adviser Juan Soto.';
  assert.notEqual(statesOf(led, chile)['Juan Soto'], 'NOR');
  const delegation = 'The delegation of Norway, led by Adviser Lars Berg, spoke with the President.';
  assert.equal(statesOf(delegation, chile)['Lars Berg'], 'NOR');
});
