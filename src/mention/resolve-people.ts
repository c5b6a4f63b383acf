import { newsSegments } from '#model/code';
import type { Mention, PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { Sentence } from '#model/token';
import { describePerson, nameWords } from './describe-person.ts';
import { findSides, type Sides } from './find-sides.ts';
import { inferState } from './infer-state.ts';
import type { SentenceMentions } from './sentence-mentions.ts';

interface Person {
  readonly words: readonly string[];
  readonly mentions: PersonMention[];
  readonly states: Set<string>;
  readonly order: number;
}

/** A person of the document with the standing of its mentions: a lead's people stay apart from the article's. */
type Standing = 'news' | 'lead';

/**
 * Tells the people of a document apart: a short form joins the one full name that holds its words, states permitting.
 * A bare name that nothing in the document shows to be an official or an actor is dropped from the mentions.
 * `home` is the state of officials whose state the text leaves out.
 * Returns the people in order of first mention and the sentences' mentions, each person mention with its key.
 */
export function resolvePeople(
  sentences: readonly SentenceMentions[],
  home: string | undefined,
): {
  readonly people: ReadonlyMap<string, DocumentPerson>;
  readonly mentions: readonly (readonly Mention[])[];
} {
  const people = new Map<string, DocumentPerson>();
  const keys = new Map<PersonMention, string>();
  for (const standing of ['news', 'lead'] as const) {
    const own = sentences.filter((it) => standingOf(it.sentence) === standing);
    const sides = findSides(own);
    for (const person of groupPeople(own)) {
      const key = `p${people.size + 1}`;
      people.set(key, documentPerson(key, person, home, people, own, sides));
      for (const mention of person.mentions) keys.set(mention, key);
    }
  }
  const mentions = sentences.map((it) =>
    it.mentions.flatMap((mention): readonly Mention[] => {
      if (mention.kind !== 'person') return [mention];
      const person = keys.get(mention);
      return person ? [{ ...mention, person, state: mention.state ?? people.get(person)?.state }] : [];
    }),
  );
  return { people, mentions };
}

function standingOf(sentence: Sentence): Standing | undefined {
  if (sentence.segment === 'teaser') return 'lead';
  return newsSegments.has(sentence.segment) || sentence.segment === 'credit' ? 'news' : undefined;
}

function groupPeople(sentences: readonly SentenceMentions[]): readonly Person[] {
  const all = sentences.flatMap((it) => it.mentions.filter((mention) => mention.kind === 'person'));
  const order = new Map(all.map((mention, index) => [mention, index]));
  const people: Person[] = [];
  const byLength = all.toSorted((a, b) => nameWords(b).length - nameWords(a).length || a.start - b.start);
  for (const mention of byLength) {
    const words = nameWords(mention);
    const person = bestPerson(people, mention, words);
    if (person) {
      person.mentions.push(mention);
      if (mention.state) person.states.add(mention.state);
    } else if (mention.titled || mention.known || words.length > 1) {
      const states = new Set(mention.state ? [mention.state] : []);
      people.push({ words, mentions: [mention], states, order: order.get(mention) ?? 0 });
    }
  }
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return people
    .filter(
      (person) =>
        person.mentions.some((it) => it.titled || it.known) ||
        isKnownName(person) ||
        isActor(person, sentences),
    )
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** A name that no title makes an official's counts when the text returns to it and it is of the form of a name. */
function isKnownName(person: Person): boolean {
  return person.mentions.length > 1 && person.mentions.some((it) => it.given);
}

/** Verbs of those who write the text or pass it on. */
const writing = new Set(['report', 'write', 'contribute', 'translate', 'edit']);

/** "*Ana Lopez* had a telephone conversation with President B.": a full name that begins a sentence and acts on others. */
function isActor(person: Person, sentences: readonly SentenceMentions[]): boolean {
  return person.mentions.some((mention) => {
    if (!mention.given || nameWords(mention).length < 2) return false;
    const own = sentences.find((it) => it.sentence.start === mention.start);
    if (!own || own.sentence.segment === 'credit') return false;
    const next = own.sentence.tokens.find((token) => token.start >= mention.end);
    const acts = next?.tag === 'VERB' || next?.tag === 'AUX';
    return acts && !writing.has(next.lemma) && own.mentions.some((it) => it !== mention && concerns(it));
  });
}

function concerns(mention: Mention): boolean {
  if (mention.kind === 'person') return mention.titled;
  return mention.kind === 'state' || (mention.kind === 'organisation' && mention.intergovernmental);
}

/** The person whose name holds all words of the mention; of several, the one mentioned nearest before it. */
function bestPerson(
  people: readonly Person[],
  mention: PersonMention,
  words: readonly string[],
): Person | undefined {
  const fitting = people.filter((person) => holds(person.words, words) && statesFit(person, mention));
  if (fitting.length < 2) return fitting[0];
  const distance = (person: Person) =>
    Math.min(
      ...person.mentions.map((it) => (it.start <= mention.start ? mention.start - it.start : Infinity)),
    );
  return fitting.toSorted((a, b) => distance(a) - distance(b) || a.order - b.order)[0];
}

/** Whether every word of the short form is one of the full name, initials standing for words. */
function holds(full: readonly string[], short: readonly string[]): boolean {
  return short.every((word) =>
    full.some(
      (it) =>
        it === word ||
        (word.length === 1 && it.startsWith(word)) ||
        (it.includes('-') && it.split('-').includes(word)),
    ),
  );
}

function statesFit(person: Person, mention: PersonMention): boolean {
  return !mention.state || person.states.size === 0 || person.states.has(mention.state);
}

function documentPerson(
  key: string,
  person: Person,
  home: string | undefined,
  known: ReadonlyMap<string, DocumentPerson>,
  sentences: readonly SentenceMentions[],
  sides: Sides,
): DocumentPerson {
  const { mentions } = person;
  const state = [...person.states][0] ?? inferState(mentions, sentences, home, known, sides);
  return { key, state, ...describePerson(mentions, state), mentions };
}
