import assert from 'node:assert/strict';
import test from 'node:test';
import { excludingOffices, stationOf } from './excluding-offices.ts';

test('an office ties its holder to a post abroad or to the government, or to neither', () => {
  for (const title of ['Ambassador to Chile', 'Ambassador Extraordinary and Plenipotentiary to Peru'])
    assert.equal(stationOf(title), 'post');
  for (const title of ['Defence Minister', 'Minister of Defence', 'Deputy Prime Minister', 'President'])
    assert.equal(stationOf(title), 'government');
  for (const title of [
    'Ambassador',
    'former Ambassador to Chile',
    'former Minister of Trade',
    'Minister Counsellor',
    'Adviser to the Minister of Trade',
    'President of the Chamber of Commerce',
    'Lieutenant General',
  ])
    assert.equal(stationOf(title), undefined, title);
});

test('post and government exclude each other on one day only', () => {
  const envoy = (date?: string) => [{ title: 'Ambassador to Chile', date }];
  const minister = (date?: string) => [{ title: 'Defence Minister', date }];
  assert.ok(excludingOffices(envoy('2011-03-02'), minister('2011-03-02')));
  assert.ok(!excludingOffices(envoy('2011-03-02'), minister('2011-06-01')));
  assert.ok(!excludingOffices(envoy('2011'), minister('2011-06-01')));
  assert.ok(!excludingOffices(envoy('2011-03-02'), minister()));
  assert.ok(
    !excludingOffices([...envoy('2011-03-02'), ...minister('2011-03-02')], minister('2011-03-02')),
    'one record that gives both tells of one life',
  );
});
