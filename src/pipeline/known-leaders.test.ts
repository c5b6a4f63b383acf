import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from './read-document.ts';

/** Each person of a text of the day with the state that reading gave, "-" for none. */
function statesOf(text: string, published?: string): Readonly<Record<string, string>> {
  const { people } = readDocument({ sourceId: 'test', text, file: 'a.txt', ...(published && { published }) });
  return Object.fromEntries(people.map((it) => [it.name, it.state ?? '-']));
}

test('a president whom the text takes to be known has the state that he led then', () => {
  const text = 'The minister of Norway spoke of the plan that President Sarkozy had brought to the talks.';
  assert.equal(statesOf(text, '2009-03-02').Sarkozy, 'FRA');
  assert.notEqual(statesOf(text, '1988-03-02').Sarkozy, 'FRA');
});

test('of two holders of one name and office the years decide; nothing does where no year is known', () => {
  const text = 'Oslo wrote that Prime Minister Singh had been told.';
  assert.equal(statesOf(text, '2010-06-01').Singh, 'IND');
  const twoOffices = 'Oslo wrote that President Kim had been told.';
  assert.equal(statesOf(twoOffices, '1999-06-01').Kim, '-');
});

test('a last name alone tells the state if the text names it, and is no ordinary word', () => {
  const named = 'Merkel flew to Ottawa. Germany and Canada signed a plan for hydrogen.';
  assert.equal(statesOf(named, '2014-02-03').Merkel, 'DEU');
  const unnamed = 'Canada signed a plan for hydrogen. Merkel flew to Ottawa.';
  assert.equal(statesOf(unnamed, '2014-02-03').Merkel, undefined);
  const common = 'May flew to Ottawa. Britain and Canada signed a plan for hydrogen.';
  assert.equal(statesOf(common, '2018-02-03').May, undefined);
});

test('the state that the text gives is kept, and another office proves nothing', () => {
  assert.equal(statesOf('Mexican President Merkel received the envoy of Chile.', '2014-02-03').Merkel, 'MEX');
  assert.equal(statesOf('Chile said that Director Merkel had been told of it.', '2014-02-03').Merkel, '-');
});

test('a given name in the middle of a longer name is nobody known', () => {
  const text = 'Chile thanked minister Jorge Nicolas Sarkozy for his help.';
  assert.notEqual(statesOf(text, '2009-03-02')['Jorge Nicolas Sarkozy'], 'FRA');
});

test('what is called after a leader is not the leader', () => {
  const text = 'The Lukashenka regime in Belarus was named in the report of Norway.';
  assert.deepEqual(statesOf(text, '2022-07-12'), {});
});

/** The offices of each person of a text. */
function officesOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { people } = readDocument({ sourceId: 'test', text, file: 'a.txt' });
  return Object.fromEntries(people.map((it) => [it.name, it.positions.map((position) => position.title)]));
}

test('"the President" names the office of the one person whom the text calls by none', () => {
  const text =
    'Vladimir Putin met with Chilean Prime Minister Ana Rojas on 3 May 2005. The President thanked her on behalf of Russia.';
  assert.deepEqual(officesOf(text)['Vladimir Putin'], ['President']);
});

test('"the President" names no office where two go without, or where another holds it', () => {
  const two =
    'Vladimir Putin and Jacques Chirac met Chilean Prime Minister Ana Rojas on 3 May 2005. The President thanked her on behalf of Russia and France.';
  assert.deepEqual(officesOf(two)['Vladimir Putin'], []);
  const held =
    'Vladimir Putin met with Chilean President Ana Rojas on 3 May 2005. The President thanked Russia for it.';
  assert.deepEqual(officesOf(held)['Vladimir Putin'], []);
});
