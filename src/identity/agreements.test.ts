import assert from 'node:assert/strict';
import test from 'node:test';
import { type AgreementTraits, compareAgreements, joinAgreements as joined } from './agreements.ts';

const joinAgreements = (...given: Parameters<typeof joined>) => joined(...given).groups;

let documents = 0;

function agreement(traits: Partial<AgreementTraits> = {}): AgreementTraits {
  documents += 1;
  return { document: `d${documents}`, kind: 'agreement', areas: [], status: 'signed', ...traits };
}

const outcome = (a: Partial<AgreementTraits>, b: Partial<AgreementTraits>) =>
  compareAgreements(agreement(a), agreement(b)).outcome;

test('the day of signing and the area join', () => {
  const signed = { signed: '2029-03-02', areas: ['fisheries'] };
  assert.equal(outcome(signed, signed), 'same');
  assert.equal(outcome(signed, { ...signed, signed: '2029-03' }), 'likely');
});

test('other areas, kinds, days and periods are other agreements', () => {
  const signed = { signed: '2029-03-02', areas: ['fisheries'] };
  assert.equal(outcome(signed, { ...signed, areas: ['energy'] }), 'different');
  assert.equal(outcome(signed, { ...signed, kind: 'memorandum' }), 'different');
  assert.equal(outcome(signed, { ...signed, signed: '2029-03-03' }), 'different');
  assert.equal(outcome({ period: '2029' }, { period: '2030' }), 'different');
});

test('an agreement without a date or period stays apart from one of another area, and from another without', () => {
  assert.equal(outcome({ areas: ['energy'] }, { signed: '2029-03-02', areas: ['fisheries'] }), 'different');
  assert.equal(outcome({ areas: ['energy'] }, { areas: ['energy'] }), 'unsure');
});

test('an agreement recalled without a date is the only one of its area', () => {
  const recalled = agreement({ areas: ['energy'], published: '2030-01-01' });
  const signed = agreement({ areas: ['energy'], signed: '2029-03-02' });
  assert.deepEqual(joinAgreements([recalled, signed]), [[0, 1]]);
  const another = agreement({ areas: ['energy'], signed: '2027-11-20' });
  assert.deepEqual(joinAgreements([recalled, signed, another]), [[0], [1], [2]]);
});

test('a paper list is not poured into one agreement', () => {
  const listed = ['energy', 'fisheries'].map((area) =>
    agreement({ document: 'list', signed: '2029-03-02', areas: [area] }),
  );
  const vague = agreement({ signed: '2029-03-02' });
  assert.deepEqual(joinAgreements([...listed, vague]), [[0], [1], [2]]);
});

test('the title joins papers that nobody dates', () => {
  const title = 'Lake Basin Shared Waters Protection Agreement';
  assert.equal(
    outcome({ title }, { title: 'Agreement on the Protection of Shared Waters of the Lake Basin' }),
    'likely',
  );
  assert.equal(outcome({ title }, { title: 'Agreement on Air Services' }), 'different');
});

test('a recalled agreement that may mean several is asked about, one that may mean any of many is not', () => {
  const recalled = agreement({ areas: ['energy'], published: '2030-01-01' });
  const years = Array.from({ length: 12 }, (_, at) =>
    agreement({ areas: ['energy'], signed: `${2010 + at}-03-02` }),
  );
  const asked = (count: number) => {
    const records = [recalled, ...years.slice(0, count)];
    return joined(records)
      .doubts()
      .map(({ a, b }) => [a, b]);
  };
  assert.deepEqual(asked(1), [], 'the only one it can mean takes it');
  assert.deepEqual(asked(2), [
    [0, 1],
    [0, 2],
  ]);
  assert.deepEqual(asked(12), []);
});
