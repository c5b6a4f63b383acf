import { placeGazetteer } from '#lexicon/places';
import type { Position } from '#model/analysis';
import type { Mention, PersonMention } from '#model/mention';
import { overlaps } from '#model/span';
import type { Sentence } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { type BodyAt, createLattice, type Lattice } from '../lattice.ts';
import { isCapitalised, isListWord, isPossessive } from '../words.ts';
import { mayStart } from './may-start.ts';
import { isInitial, nameEnd } from './name-run.ts';
import { type Office, officeAt } from './office-phrase.ts';
import { type BeforeName, type Beside, isRestOfBody, officesBeside } from './offices-beside.ts';
import { listedNames } from './shared-offices.ts';
import { nameStart, type Titles, titlesBefore } from './titles-before.ts';

const rule = 'en/person/find-people';

/** Names with the ranks, honorifics and offices set before and beside them; bare names are proposed as such. */
export const findPeople: MentionFinder = {
  id: rule,
  find: (sentence, text, earlier) => {
    const taken = earlier.filter((it) => it.kind !== 'person' && it.kind !== 'date');
    return peopleIn(createLattice(sentence), sentence, text).filter(
      (it) => it.kind !== 'person' || it.titled || !taken.some((other) => overlaps(it, other)),
    );
  },
};

function peopleIn(lattice: Lattice, sentence: Sentence, text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < lattice.tokens.length; ) {
    if (!mayStart(lattice, at)) {
      at++;
      continue;
    }
    const listed = listedPeople(lattice, at, text);
    if (listed.length > 0) {
      found.push(...listed);
      at = tokenAfter(lattice, listed.at(-1), at);
      continue;
    }
    const person = personAt(lattice, at, text);
    if (person) {
      found.push(person.mention, ...sharers(lattice, person, text));
      at = tokenAfter(lattice, found.at(-1), person.to);
      continue;
    }
    const office = officeAt(lattice, at);
    if (office && !office.counterpart && !office.weak) {
      found.push(officeMention(office, lattice, text));
      at = office.to;
      continue;
    }
    at++;
  }
  return found.filter((mention) => mention.end <= sentence.end);
}

/** The office in the plural at the token, and the people whom a list gives it, each with a state of its own. */
function listedPeople(lattice: Lattice, at: number, text: string): readonly Mention[] {
  const office = officeAt(lattice, at);
  if (!office?.plural) return [];
  const names = listedNames(lattice, office);
  const people = names.map(({ from, to, state }) => {
    const titles: Titles = { to: from, ranks: [], offices: [{ ...office, state }], titled: true };
    return personMention(lattice, from, from, to, titles, state, { to, offices: [] }, text);
  });
  if (people.length === 0) return [];
  return office.counterpart
    ? people
    : [officeMention({ ...office, state: undefined }, lattice, text), ...people];
}

interface PersonAt {
  readonly mention: PersonMention;
  readonly to: number;
  readonly titles: Titles;
}

/** "Presidents A of X and *B of Y*": those behind the first name share the office of the plural. */
function sharers(lattice: Lattice, first: PersonAt, text: string): readonly PersonMention[] {
  const office = first.titles.offices.findLast((it) => it.plural && it.title !== '');
  if (!office) return [];
  const shared: PersonMention[] = [];
  let at = first.to;
  for (let step = 0; step < 8; step++) {
    let start = at;
    while (start < at + 2 && isListWord(lattice.tokens[start]?.folded ?? '')) start++;
    const end = start > at ? nameEnd(lattice, start) : start;
    if (end === start) break;
    const home = stateAfter(lattice, end);
    const titles: Titles = { to: start, ranks: [], offices: [{ ...office, state: undefined }], titled: true };
    shared.push(
      personMention(lattice, start, start, end, titles, home.state, { to: home.to, offices: [] }, text),
    );
    at = home.to;
  }
  return shared;
}

function tokenAfter(lattice: Lattice, mention: Mention | undefined, least: number): number {
  let at = least;
  while ((lattice.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < (mention?.end ?? 0)) at++;
  return at;
}

/** A place; but "Secretary *Austin*", "*Santos* said": what is as often a family name is a place only where something is there. */
function isPlaceHere(lattice: Lattice, at: number): boolean {
  if (lattice.placeAt(at) === undefined) return false;
  if (!placeGazetteer().matchAt(lattice.tokens, at)?.value.weak) return true;
  return /^(?:in|at|near|outside|around)$/u.test(lattice.tokens[at - 1]?.folded ?? '');
}

function personAt(lattice: Lattice, at: number, text: string): PersonAt | undefined {
  const titles = titlesBefore(lattice, at);
  const from = nameStart(lattice, titles);
  const end = nameEnd(lattice, from);
  if (isRestOfBody(lattice, titles.offices.at(-1), from, end)) return undefined;
  if (end === from || !hasWord(lattice, from, end)) return undefined;
  if (lattice.shouting && !someNamePart(lattice, from, end) && !isForeign(lattice, from, end))
    return undefined;
  if (
    end - from === 1 &&
    !lattice.isNamePart(from) &&
    (lattice.domainAt(from) || isPlaceHere(lattice, from))
  ) {
    return undefined;
  }
  if (isWeakly(titles) && !someNamePart(lattice, from, end) && !isPlainName(lattice, from, end))
    return undefined;
  if (!titles.titled && !isPlainName(lattice, from, end)) return undefined;
  if (!titles.titled && (end - from < 2 || !startsName(lattice, at))) {
    return titles.to === at && end - from === 1 ? bareWord(lattice, at, end, text) : undefined;
  }
  const after = stateAfter(lattice, end);
  const home = servesMany(titles) ? { to: after.to } : after;
  const beside = officesBeside(lattice, home.to, beforeName(lattice, titles, from));
  const mention = personMention(lattice, at, from, end, titles, home.state, beside, text);
  return { mention, to: beside.to, titles };
}

function beforeName(lattice: Lattice, titles: Titles, from: number): BeforeName {
  if (titles.offices.length === 0) return 'bare';
  return from > titles.to && lattice.tokens[titles.to]?.text === ',' ? 'office-comma' : 'office';
}

/** "*Official* Development Assistance": a word that is an office beside names only. */
function isWeakly({ offices, ranks }: Titles): boolean {
  return (
    ranks.length === 0 &&
    offices.length > 0 &&
    offices.every((it) => /^(?:under )?official$/iu.test(it.title))
  );
}

/** Initials alone are no name ("U. S."). */
function hasWord(lattice: Lattice, from: number, to: number): boolean {
  return lattice.tokens.slice(from, to).some((token) => !isInitial(token.text));
}

/** Words in capitals that are none of the language: the tagger takes them for names in small letters too. */
function isForeign(lattice: Lattice, from: number, to: number): boolean {
  return lattice.tokens.slice(from, to).every((token) => token.tag === 'PROPN' || isInitial(token.text));
}

/** A single name word without a title: a short form, if the document knows the person. */
function bareWord(lattice: Lattice, at: number, end: number, text: string) {
  const none: Titles = { to: at, ranks: [], offices: [], titled: false };
  const beside = officesBeside(lattice, end);
  const mention = personMention(lattice, at, at, end, none, undefined, beside, text);
  return { mention, to: beside.to, titles: none };
}

/** An untitled name is made of names only: no field of office, no common word in a title-case line. */
function isPlainName(lattice: Lattice, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (lattice.isNamePart(at)) continue;
    const tag = lattice.tokens[at]?.tag;
    if (lattice.domainAt(at) || tag === 'VERB' || tag === 'ADJ' || tag === 'NOUN' || tag === 'ADV')
      return false;
  }
  return true;
}

/** A name run cannot start in the middle of another capitalised phrase. */
function startsName(lattice: Lattice, at: number): boolean {
  const before = lattice.tokens[at - 1];
  return (
    !before || !isCapitalised(before.text) || /^[,;:("“]/.test(before.text) || lattice.isOtherThanName(at - 1)
  );
}

/** "Secretary-General X *of Peru*" of an organisation: the state is where the person comes from, not whom it serves. */
function servesMany({ offices }: Titles): boolean {
  return offices.some((it) => /^secretary[- ]general$/iu.test(it.title));
}

function stateAfter(lattice: Lattice, at: number): { readonly to: number; readonly state?: string } {
  const comma = lattice.tokens[at]?.text === ',' && lattice.tokens[at + 1]?.folded === 'of' ? 1 : 0;
  if (comma > 0) return closedState(lattice, at);
  const inBrackets = lattice.tokens[at]?.text === '(' ? lattice.stateAt(at + 1) : undefined;
  if (inBrackets && lattice.tokens[inBrackets.to]?.text === ')')
    return { to: inBrackets.to + 1, state: inBrackets.code };
  if (lattice.tokens[at]?.folded !== 'of') return { to: at };
  const body = lattice.bodyAt(lattice.tokens[at + 1]?.folded === 'the' ? at + 2 : at + 1);
  if (body?.state && !body.intergovernmental) return { to: body.to, state: body.state };
  const named = lattice.stateAt(lattice.tokens[at + 1]?.folded === 'the' ? at + 2 : at + 1);
  return named && named.use !== 'demonym' ? { to: named.to, state: named.code } : { to: at };
}

/** "Ana Lopez, *of Paraguay*,": the state behind a comma, closed by a mark or "and". */
function closedState(lattice: Lattice, at: number): { readonly to: number; readonly state?: string } {
  const named = lattice.stateAt(lattice.tokens[at + 2]?.folded === 'the' ? at + 3 : at + 2);
  const isClosed = named && /^(?:[,;.)]|and)$/u.test(lattice.tokens[named.to]?.folded ?? '.');
  return isClosed && named.use === 'name' ? { to: named.to, state: named.code } : { to: at };
}

function personMention(
  lattice: Lattice,
  at: number,
  from: number,
  end: number,
  titles: Titles,
  state: string | undefined,
  beside: Beside,
  text: string,
): PersonMention {
  const { tokens } = lattice;
  const offices = [...titles.offices, ...beside.offices];
  const counterpart = offices.some((office) => office.counterpart);
  const shared =
    state ??
    beside.body?.state ??
    servedState(offices) ??
    possessorState(lattice, at) ??
    bodyState(lattice, at);
  const [nameStart, nameStop] = [tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return {
    kind: 'person',
    start: tokens[at]?.start ?? 0,
    end: tokens[beside.to - 1]?.end ?? nameStop,
    rule,
    name: wholeName(text.slice(nameStart, nameStop)),
    nameStart,
    nameEnd: nameStop,
    ranks: titles.ranks,
    positions: offices
      .filter((office) => !office.counterpart)
      .map((office, index) => positionOf(office, shared, index === 0 ? beside.body : undefined)),
    state: shared,
    former: offices.length > 0 && offices.every((office) => office.former),
    titled: titles.titled || beside.offices.length > 0,
    given: someNamePart(lattice, from, end),
    counterpart: counterpart && !offices.some((office) => office.sameOffice),
    sameOffice: offices.some((office) => office.sameOffice),
  };
}

/** The last state that an office gives; a state before an organisation whose member a person is besides. */
function servedState(offices: readonly Office[]): string | undefined {
  const served = offices.filter((office) => office.state);
  const last = served.at(-1);
  return last && /^(?:honou?rary|member)(?: |$)/iu.test(last.title) ? served[0]?.state : last?.state;
}

/** The name on one line, words made whole that a line break cuts. */
function wholeName(written: string): string {
  return written
    .replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, '')
    .replaceAll(/-\s*\n\s*/gu, '-')
    .replaceAll(/\s+/gu, ' ');
}

function positionOf(office: Office, shared: string | undefined, body: BodyAt | undefined): Position {
  const state = office.state ?? shared;
  const title = office.plural ? singularTitle(office.title) : office.title;
  if (!body || office.organization) return { title, organization: office.organization, state };
  return { title, organization: body.name, state };
}

/** "Defence Ministers" → "Defence Minister"; "Ministers of Defence" → "Minister of Defence". */
function singularTitle(title: string): string {
  const [head = '', ...rest] = title.split(/(?= (?:of|for|to) )/u);
  return head.replace(/(?<=\p{L}{3})s$/u, '') + rest.join('');
}

function someNamePart(lattice: Lattice, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lattice.isNamePart(at)) return true;
  return false;
}

/** "Belarus's Maj. Gen. X" */
function possessorState(lattice: Lattice, at: number): string | undefined {
  if (!isPossessive(lattice.tokens[at - 1])) return undefined;
  for (let start = Math.max(0, at - 6); start < at - 1; start++) {
    const named = lattice.stateAt(start);
    if (named?.to === at - 1) return named.code;
  }
  return undefined;
}

/** "*Chilean Navy* Captain X": the state of the body right before the titles. */
function bodyState(lattice: Lattice, at: number): string | undefined {
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const body = lattice.bodyAt(start);
    if (body?.to === at && !body.intergovernmental) return body.state;
  }
  return undefined;
}

function officeMention(office: Office, lattice: Lattice, text: string): Mention {
  const start = lattice.tokens[office.from]?.start ?? 0;
  const end = lattice.tokens[office.to - 1]?.end ?? start;
  const { title, organization, state, plural } = office;
  return {
    kind: 'office',
    start,
    end,
    rule,
    title: title || text.slice(start, end),
    organization,
    state,
    plural,
  };
}
