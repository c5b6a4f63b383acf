import type { Token } from '#model/token';
import type { Chunk, NounChunk } from './chunk.ts';
import { eventNouns, transferVerbs } from './word-classes.ts';

/**
 * Where a phrase stands: `free` in a text without a verb, `subject` before its verb, `object` after it,
 * `nested` after a preposition.
 */
export type Place = 'free' | 'subject' | 'object' | 'nested';

const ofActs = new Set([
  'with',
  'between',
  'among',
  'on',
  'about',
  'against',
  'over',
  'toward',
  'towards',
  'regarding',
  'concerning',
  'including',
  'such as',
  'like',
  'for',
  'into',
  'involving',
  'excluding',
  'from',
  'upon',
  'beyond',
  'without',
]);
const ofPeople = new Set(['of', 'from', 'for', 'including', 'such as', 'like']);
const journeys = new Set(
  'visit trip tour ambassador envoy invitation return letter commitment support contribution threat solution approach end answer response message attention access thank gratitude adherence right representative delegate opposition reference alternative obstacle key damage relation tribute'.split(
    ' ',
  ),
);
const people = new Set(
  'delegation official minister leader officer expert student counterpart guest side party country nation government state president people troop member representative delegate army navy police ministry airline bank company university agency parliament council committee republic king queen prince princess premier envoy sultan emir pope diplomat general admiral colonel troops team group crew firm court staff personnel public pair duo other two host secretary spouse wife force'.split(
    ' ',
  ),
);
const noneOfNoun = new Set([
  'according to',
  'because of',
  'due to',
  'despite',
  'as',
  'ahead of',
  'after',
  'before',
  'during',
  'since',
  'until',
  'till',
  'while',
  'when',
  'as part of',
  'on behalf of',
  'in accordance with',
  'in line with',
  'in addition to',
  'along with',
  'together with',
  'following',
  'thanks to',
  'in response to',
  'prior to',
  'though',
  'although',
  'if',
  'by means of',
]);
const sharedActs = new Set(
  'discuss exchange share review raise compare address explore consider coordinate conclude'.split(' '),
);

/** Nouns that tell what ties two sides: "relations with Oman" is one thing, whoever discusses it. */
const bonds = new Set(
  'relation tie relationship cooperation partnership contact trade alliance friendship border war conflict'.split(
    ' ',
  ),
);

/** Whether the phrase names people, states or bodies that can act. */
export function isAnimate(chunk: NounChunk, tokens: readonly Token[]): boolean {
  switch (chunk.class) {
    case 'person':
    case 'office':
    case 'organisation':
    case 'state':
    case 'name':
    case 'pronoun':
      return true;
    case 'noun':
      return isPersonNoun(tokens[chunk.head]);
    default:
      return false;
  }
}

/** Whether the preposition phrase after the noun hangs on it, and not on the verb or a noun further left. */
export function attaches(
  noun: NounChunk,
  preposition: string,
  object: Chunk | undefined,
  tokens: readonly Token[],
  place: Place,
  verb: string | undefined,
): boolean {
  if (object?.kind !== 'noun') return false;
  if (preposition === 'of') return true;
  if (noun.class === 'date' || noun.class === 'pronoun') return false;
  // "held talks in Izmir *with* A": a town has no counterpart and no subject.
  if (noun.class === 'place' && ofActs.has(preposition)) return false;
  if (place === 'free') return true;
  if (noneOfNoun.has(preposition)) return false;
  const lemma = tokens[noun.head]?.lemma ?? '';
  if (isAnimate(noun, tokens)) return attachesToPeople(preposition, lemma, object, place);
  if (place === 'subject') return true;
  const event = eventNouns.has(lemma);
  if (place === 'nested' && event) return true;
  if (object.class === 'date') return preposition === 'for' || preposition === 'between';
  return attachesToThing(preposition, lemma, event, object, verb);
}

function attachesToPeople(preposition: string, lemma: string, object: NounChunk, place: Place): boolean {
  if (object.class === 'date') return false;
  if (lemma === 'delegation' || journeys.has(lemma))
    return preposition === 'from' || (preposition === 'to' && journeys.has(lemma));
  if (preposition === 'from') return place !== 'object' || people.has(lemma);
  if (preposition === 'for') return false;
  return ofPeople.has(preposition);
}

function attachesToThing(
  preposition: string,
  lemma: string,
  event: boolean,
  object: NounChunk,
  verb: string | undefined,
): boolean {
  const isPlace = object.class === 'place' || object.class === 'state';
  switch (preposition) {
    case 'to':
      return !(verb && transferVerbs.has(verb)) || /^(?:visit|trip|tour)$/u.test(lemma);
    case 'by':
      return event;
    case 'in':
      return !isPlace && object.class !== 'name';
    case 'with':
      if (event || !(verb && sharedActs.has(verb))) return true;
      return bonds.has(lemma) && (object.class === 'state' || object.class === 'organisation');
    default:
      return ofActs.has(preposition);
  }
}

/** Whether the noun names a kind of person or party ("minister", "counterpart", "visitor"). */
export function isPersonNoun(token: Token | undefined): boolean {
  if (token?.tag !== 'NOUN') return false;
  return (
    people.has(token.lemma) || /(?:er|or|ist|[dg]ent|man|woman|person|part|chief|head)$/u.test(token.lemma)
  );
}
