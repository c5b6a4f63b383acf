import assert from 'node:assert/strict';
import test from 'node:test';
import { nameInTitle } from './name-in-title.ts';

test('the title names in full whom the text calls by one word', () => {
  assert.equal(nameInTitle('Okoro', 'President Pedro Okoro receives envoys'), 'Pedro Okoro');
  assert.equal(nameInTitle('OKORO', 'Secretary Ana Roa meets Pedro T. Okoro’s envoy'), 'Pedro Okoro');
  assert.equal(nameInTitle('Nguyễn', 'Talks with Thanh Nguyen'), 'Thanh Nguyen');
});

test('a title that says no more, or too much, names nobody', () => {
  assert.equal(nameInTitle('Okoro', 'President Okoro receives envoys'), undefined);
  assert.equal(nameInTitle('Okoro', 'Foreign Minister Okoro in Lima'), undefined);
  assert.equal(nameInTitle('Okoro', 'Pedro Okoro and Luisa Okoro in Lima'), undefined);
  assert.equal(nameInTitle('Okoro', 'Pedro Okorowa in Lima'), undefined);
  assert.equal(nameInTitle('Pedro Okoro', 'Pedro Okoro in Lima'), undefined);
  assert.equal(nameInTitle('Okoro', undefined), undefined);
});
