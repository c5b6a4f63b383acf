import type { ReferenceCue } from '#language/pack';
import type { Parse } from '#model/clause';
import type { Mention, Participant, PersonMention, ReferenceMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { Sentence } from '#model/token';
import type { Sides } from './find-sides.ts';
import { issuersOf } from './issuers.ts';
import { bareOfficesOf, fitsTitle, holderOf, leadsOtherwise } from './office-holder.ts';
import { type Turn, turnsOf } from './turns.ts';

/** A sentence with its mentions, cues and parse, before references are resolved. */
export interface CuedSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly cues: readonly ReferenceCue[];
  readonly parse: Parse;
  readonly sides: Sides;
}

interface Seen {
  readonly person: string;
  readonly state?: string | undefined;
  readonly start: number;
}

/** What the discourse has brought up so far. */
interface Focus {
  readonly seen: Seen[];
  subject?: string | undefined;
  /** Who has the floor. */
  turn?: Turn | undefined;
  subjects: readonly Participant[];
  /** Those who issue the text together, where they are three or more: "we" and "the ministers" of their statement. */
  readonly issuers: readonly Participant[];
  /** The offices without a name that the document gives each state. */
  readonly bareOffices: ReadonlyMap<string, ReadonlySet<string>>;
}

type People = ReadonlyMap<string, DocumentPerson>;

/**
 * The reference mentions of every sentence: who "both sides", "he" or "the minister" are. A cue whose referent the text
 * does not give yields none. Linear in the number of mentions and cues, but for a bounded look back.
 */
export function resolveReferences(
  sentences: readonly CuedSentence[],
  people: People,
): readonly (readonly ReferenceMention[])[] {
  const focus: Focus = {
    seen: [],
    subjects: [],
    issuers: states(issuersOf(sentences)),
    bareOffices: bareOfficesOf(sentences.flatMap((it) => it.cues)),
  };
  const turns = turnsOf(sentences, people);
  let teaser = false;
  return sentences.map((sentence, at) => {
    focus.turn = turns[at];
    const inTeaser = sentence.sentence.segment === 'teaser';
    if (inTeaser || teaser) {
      focus.seen.length = 0;
      focus.subject = undefined;
      focus.subjects = [];
    }
    teaser = inTeaser;
    return resolveSentence(sentence, people, focus);
  });
}

function resolveSentence(sentence: CuedSentence, people: People, focus: Focus): readonly ReferenceMention[] {
  const named = sentence.mentions.filter((it): it is PersonMention => it.kind === 'person');
  const found: ReferenceMention[] = [];
  let next = 0;
  const main = mainSubject(sentence, named);
  for (const cue of sentence.cues) {
    for (; (named[next]?.start ?? Infinity) < cue.start; next++) see(focus, named[next], people);
    const actors = actorsFor(cue, sentence, people, focus, main);
    if (actors.length === 0) continue;
    found.push({
      kind: 'reference',
      start: cue.start,
      end: cue.end,
      rule: cue.rule,
      actors,
      title: cue.title,
    });
    for (const { person, state } of actors) if (person) focus.seen.push({ person, state, start: cue.start });
  }
  for (; next < named.length; next++) see(focus, named[next], people);
  const pointed = found.find((it) => isSubject(it.start, sentence))?.actors;
  const subject = main ? people.get(main) : undefined;
  if (subject) focus.subject = subject.key;
  else if (pointed?.length === 1 && pointed[0]?.person) focus.subject = pointed[0].person;
  else if (!focus.subject && named[0]) focus.subject = named[0].person;
  const several = subjectActors(sentence, named, found);
  if (several.length > 1) focus.subjects = several;
  return found;
}

function see(focus: Focus, mention: PersonMention | undefined, people: People): void {
  if (!mention?.person) return;
  const state = people.get(mention.person)?.state;
  focus.seen.push({ person: mention.person, state, start: mention.start });
  if (focus.seen.length > 60) focus.seen.splice(0, 30);
}

/** The person who is the subject of the sentence's first root clause, when it is one named person. */
function mainSubject(sentence: CuedSentence, named: readonly PersonMention[]): string | undefined {
  const root = sentence.parse.clauses.find((clause) => clause.relation === 'root' && clause.subject);
  const subject = root?.subject;
  if (!subject || subject.conjuncts.length > 1) return undefined;
  const head = sentence.sentence.tokens[subject.head];
  if (!head) return undefined;
  return named.find((it) => it.start <= head.start && head.end <= it.end)?.person;
}

function isSubject(start: number, sentence: CuedSentence): boolean {
  return sentence.parse.clauses.some((clause) => {
    const first = clause.subject && sentence.sentence.tokens[clause.subject.range.from];
    return clause.relation === 'root' && first !== undefined && Math.abs(first.start - start) < 5;
  });
}

function subjectActors(
  sentence: CuedSentence,
  named: readonly PersonMention[],
  found: readonly ReferenceMention[],
): readonly Participant[] {
  const subject = sentence.parse.clauses.find((clause) => clause.relation === 'root')?.subject;
  if (!subject) return [];
  const start = sentence.sentence.tokens[subject.range.from]?.start ?? 0;
  const end = sentence.sentence.tokens[subject.range.to - 1]?.end ?? 0;
  const inside = (it: { start: number; end: number }) => start <= it.start && it.end <= end;
  const people = named.filter(inside).map(({ person, state }) => ({ person, state }));
  return [...people, ...found.filter(inside).flatMap((it) => it.actors)];
}

function actorsFor(
  cue: ReferenceCue,
  sentence: CuedSentence,
  people: People,
  focus: Focus,
  main: string | undefined,
): readonly Participant[] {
  if (focus.issuers.length > 0 && speaksForAll(cue)) return focus.issuers;
  switch (cue.points) {
    case 'speaker':
      return focus.turn ? [focus.turn.speaker] : [];
    case 'addressee':
      return focus.turn?.addressee ? [focus.turn.addressee] : [];
    case 'sides':
      return sidesFor(cue, sentence);
    case 'we':
      if (focus.turn?.addressee) return [focus.turn.speaker, focus.turn.addressee];
      return sentence.sides.slice(0, 3).length === 2 ? states(sentence.sides.slice(0, 2)) : [];
    case 'side':
      return cue.state ? [{ state: cue.state }] : [];
    case 'they':
      return focus.subjects.length > 1 ? focus.subjects : lastPair(cue, sentence, people, focus);
    case 'people':
      if (cue.states) return ofStates(cue, cue.states, people, focus);
      if (cue.state && !cue.count) return [{ state: cue.state, organization: cue.title }];
      return lastPair(cue, sentence, people, focus);
    case 'counterpart':
      return counterpart(cue, sentence, people, focus);
    case 'person':
      return one(cue, sentence, people, focus, main);
  }
}

/** "We", "the ministers", "the sides", with no number that says otherwise. */
function speaksForAll(cue: ReferenceCue): boolean {
  const all = cue.points === 'we' || cue.points === 'sides' || cue.points === 'people';
  return all && cue.count === undefined && cue.state === undefined && cue.states === undefined;
}

function states(codes: readonly string[]): readonly Participant[] {
  return codes.map((state) => ({ state }));
}

/** Two states that the sentence itself sets side by side before the words, else those of the section. */
function sidesFor(cue: ReferenceCue, sentence: CuedSentence): readonly Participant[] {
  const count = cue.count ?? 2;
  const before = new Set<string>();
  for (const mention of sentence.mentions) {
    if (mention.start >= cue.start) break;
    const state = mention.kind === 'person' ? mention.state : codeOf(mention);
    if (state) before.add(state);
  }
  const known = sentence.sides.slice(0, count);
  const own = [...before];
  if (own.length === count && own.filter((state) => known.includes(state)).length >= count - 1)
    return states(own);
  return known.length === count ? states(known) : [];
}

function codeOf(mention: Mention): string | undefined {
  return mention.kind === 'state' && mention.use !== 'capital' ? mention.code : undefined;
}

/** The last people of different states, as many as the words count; a title in the words must fit where titles are known. */
function lastPair(
  cue: ReferenceCue,
  sentence: CuedSentence,
  people: People,
  focus: Focus,
): readonly Participant[] {
  const count = cue.count ?? 2;
  const found: Seen[] = [];
  for (const seen of focus.seen.toReversed()) {
    const person = people.get(seen.person);
    if (!person || found.some((it) => it.person === seen.person || it.state === person.state)) continue;
    if (cue.title && person.positions.length > 0 && !fitsTitle(person, cue.title)) continue;
    if (cue.leaders && isSubordinate(person)) continue;
    if (cue.title && leadsOtherwise(person, cue.title)) continue;
    found.push({ ...seen, state: person.state });
    if (found.length === count) break;
  }
  if (found.length === count) return found.reverse().map(({ person, state }) => ({ person, state }));
  // "the four ministers" of two sides: as many of each.
  const evenly = count % 2 === 0 && cue.points === 'people' && sentence.sides.length < count;
  return count === 2 || evenly ? sidesFor({ ...cue, count: 2 }, sentence) : [];
}

/** Offices of those whom no text calls a leader of a state. */
const subordinate =
  /ambassador|consul|attach|chargé|spokes|deputy|assistant|adviser|advisor|envoy|director|editor|rector/iu;

function isSubordinate({ positions, ranks }: DocumentPerson): boolean {
  const titles = [...positions.map((it) => it.title), ...ranks];
  return titles.length > 0 && titles.every((title) => subordinate.test(title));
}

/** "the presidents of Ghana and Togo": of each state the last person named who fits, else its office. */
function ofStates(
  cue: ReferenceCue,
  codes: readonly string[],
  people: People,
  focus: Focus,
): readonly Participant[] {
  return codes.map((state): Participant => {
    const seen = focus.seen.findLast((it) => {
      const person = people.get(it.person);
      return person?.state === state && fitsTitle(person, cue.title);
    });
    if (seen && codes.length > 1) return { person: seen.person, state };
    return cue.title ? { state, organization: cue.title } : { state };
  });
}

/** The nearest person whose office and state fit; a pronoun points to the subject before it, or to the one ahead. */
function one(
  cue: ReferenceCue,
  sentence: CuedSentence,
  people: People,
  focus: Focus,
  main: string | undefined,
): readonly Participant[] {
  if (cue.pronoun) {
    const key = pronounFor(cue, sentence, focus, main);
    return key ? [participant(key, people)] : [];
  }
  const holder = holderOf(cue, people, focus);
  if (holder) return [participant(holder, people)];
  return cue.state ? [{ state: cue.state, organization: cue.title }] : [];
}

function pronounFor(
  cue: ReferenceCue,
  sentence: CuedSentence,
  focus: Focus,
  main: string | undefined,
): string | undefined {
  const root = sentence.parse.clauses.find((clause) => clause.relation === 'root');
  const subjectStart = root?.subject && sentence.sentence.tokens[root.subject.range.from]?.start;
  if (main && subjectStart !== undefined) return main;
  const before = focus.seen.filter((seen) => seen.start >= sentence.sentence.start && seen.start < cue.start);
  const [inSentence] = before;
  // "B's visit and *his* participation": the only one named in the sentence before the pronoun.
  const only = before.every((it) => it.person === inSentence?.person) ? inSentence?.person : undefined;
  if (only && subjectStart !== cue.start) return only;
  if (subjectStart !== undefined && Math.abs(subjectStart - cue.start) < 3) return focus.subject;
  return focus.subject ?? inSentence?.person;
}

function counterpart(
  cue: ReferenceCue,
  sentence: CuedSentence,
  people: People,
  focus: Focus,
): readonly Participant[] {
  const person = focus.seen.findLast((seen) => !cue.state || people.get(seen.person)?.state === cue.state);
  if (cue.state) return person ? [participant(person.person, people)] : [{ state: cue.state }];
  const own = focus.subject ? people.get(focus.subject)?.state : undefined;
  const other = sentence.sides.slice(0, 2).find((state) => state !== own);
  return own && other ? [{ state: other }] : [];
}

function participant(key: string, people: People): Participant {
  return { person: key, state: people.get(key)?.state };
}
