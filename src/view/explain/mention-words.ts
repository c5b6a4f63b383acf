import { nameOfState } from '#lexicon/states';
import type { Mention, Participant } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import { dateWords, periodWords } from '../date-words.ts';
import { labelOf, listed } from '../labels.ts';
import { officeWords } from '../office-words.ts';

type People = ReadonlyMap<string, DocumentPerson>;

/** What a mention was understood as: the value, and what was worked out rather than read. */
export function mentionWords(mention: Mention, people: People): string {
  return parts(mention, people)
    .filter((it) => it !== undefined && it !== false && it !== '')
    .join(' · ');
}

function parts(mention: Mention, people: People): readonly (string | false | undefined)[] {
  switch (mention.kind) {
    case 'state':
      return [stateWords(mention.code), mention.use === 'name' ? undefined : `by its ${mention.use}`];
    case 'organisation':
      return [mention.name, mention.code, mention.state && stateWords(mention.state)];
    case 'person':
      return personParts(mention, people);
    case 'office':
      return [
        officeWords(mention),
        mention.plural && 'several holders',
        mention.state && stateWords(mention.state),
      ];
    case 'reference':
      return [
        mention.actors.length > 0
          ? `means ${listed(mention.actors.map((it) => participantWords(it, people)))}`
          : 'points to nobody known',
      ];
    case 'place':
      return [mention.name, mention.state && stateWords(mention.state)];
    case 'date':
      return dateParts(mention);
    case 'mechanism':
      return [mention.name, listed(mention.states.map(stateWords))];
    case 'area':
      return [labelOf('area', mention.area)];
  }
}

/** "Kenya (KEN)"; the acronym of an organisation stands for itself. */
export function stateWords(code: string): string {
  const name = nameOfState(code);
  return name === code ? code : `${name} (${code})`;
}

function personParts(
  mention: Extract<Mention, { kind: 'person' }>,
  people: People,
): readonly (string | false | undefined)[] {
  const whole = mention.person === undefined ? undefined : people.get(mention.person);
  const full = whole && whole.name !== mention.name ? `${mention.name}, that is ${whole.name}` : mention.name;
  return [
    full,
    (mention.state ?? whole?.state) && stateWords(mention.state ?? whole?.state ?? ''),
    mention.ranks.join(' / '),
    mention.positions.map(officeWords).join('; '),
    mention.former && 'former',
  ];
}

function dateParts(mention: Extract<Mention, { kind: 'date' }>): readonly (string | undefined)[] {
  const { value, unit, basis, role } = mention;
  return [
    role === 'period' ? periodWords(value) : dateWords(value),
    unit === value ? undefined : `surely ${dateWords(unit)}`,
    basis,
    role === 'period' ? 'covers a period' : undefined,
  ];
}

function participantWords({ state, person, organization }: Participant, people: People): string {
  const name = person === undefined ? organization : (people.get(person)?.name ?? person);
  if (name === undefined) return state === undefined ? 'somebody' : stateWords(state);
  return state === undefined ? name : `${name} (${state})`;
}
