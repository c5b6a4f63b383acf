import fc from 'fast-check';
import type { DocumentSpec } from './build-documents.ts';

/** Few names, states and days, so that documents drawn at random tell of the same things and contradict each other. */
const names = [
  'Rosa Quispe',
  'Quispe Rosa',
  'Rosa M. Quispe',
  'Grace Tembo',
  'Tembo',
  'Grâce Tembo',
  'Ivo Petrak',
];
const states = ['PER', 'ZMB', 'LAO'];
const days = ['2031-04-08', '2031-04', '2031', '2031-04-07/2031-04-09', '2031-05-20', 'XXXX-04-08'];

const state = fc.constantFrom(...states);
const day = fc.option(fc.constantFrom(...days), { nil: undefined });
const sides = fc.uniqueArray(state, { minLength: 2, maxLength: 3 }).map((it) => it.sort());
const area = fc.constantFrom('energy' as const, 'training' as const);

const person = fc.record({
  name: fc.constantFrom(...names),
  state: fc.option(state, { nil: undefined }),
  ranks: fc.subarray(['Major', 'Colonel'], { maxLength: 1 }),
  positions: fc.subarray([{ title: 'Minister of Mines' }, { title: 'Envoy' }], { maxLength: 1 }),
});
const event = fc.record({
  form: fc.constantFrom('visit' as const, 'meeting' as const, 'training' as const, 'dialogue' as const),
  states: sides,
  date: day,
  status: fc.constantFrom('occurred' as const, 'planned' as const, 'denied' as const),
  dateBasis: fc.constantFrom('stated' as const, 'published' as const),
  mechanism: fc.constantFrom(undefined, 'Joint Mining Commission'),
  actors: fc.subarray([
    { person: 'p1', role: 'visitor' as const },
    { person: 'p2', role: 'host' as const },
  ]),
  place: fc.constantFrom(undefined, { name: 'Lima', state: 'PER' }, { name: 'Lusaka', state: 'ZMB' }),
});
const agreement = fc.record({
  parties: sides,
  areas: fc.uniqueArray(area),
  signed: day,
  status: fc.constantFrom('signed' as const, 'drafting' as const),
});
const initiative = fc.record({
  by: state.map((it) => [it]),
  to: state.map((it) => [it]),
  areas: fc.uniqueArray(area, { minLength: 1 }),
  status: fc.constantFrom('proposed' as const, 'delivered' as const),
  date: day,
  claimedNew: fc.constantFrom(undefined, true),
});
const document = fc.record({
  published: fc.constantFrom(undefined, '2031-04-09', '2031-06-01'),
  people: fc.array(person, { minLength: 2, maxLength: 2 }),
  events: fc.array(event, { maxLength: 3 }),
  agreements: fc.array(agreement, { maxLength: 2 }),
  initiatives: fc.array(initiative, { maxLength: 2 }),
  stances: fc.array(fc.record({ by: state, topic: fc.constant('multilateralism' as const) }), {
    maxLength: 1,
  }),
  mechanisms: fc.array(fc.record({ name: fc.constant('Joint Mining Commission'), states: sides }), {
    maxLength: 1,
  }),
  relationships: fc.array(
    fc.record({
      states: sides,
      level: fc.constant('partnership' as const),
      status: fc.constantFrom('current' as const, 'established' as const),
      since: day,
    }),
    { maxLength: 1 },
  ),
  comments: fc.constantFrom([], [{ handle: 'reader', text: 'Well.' }]),
});

/** Up to seven documents with names of their own: files `f0`, `f1`, … */
export const specs: fc.Arbitrary<readonly DocumentSpec[]> = fc
  .array(document, { maxLength: 7 })
  .map((all) => all.map((spec, index) => ({ ...withoutUndefined<DocumentSpec>(spec), file: `f${index}` })));

/** A spec as a JSON text would give it: absent fields are absent. */
function withoutUndefined<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value));
}
