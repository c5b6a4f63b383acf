import type { Position } from '#model/analysis';
import type { Mention, PersonMention } from '#model/mention';
import { overlaps } from '#model/span';
import type { Sentence } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { type BodyAt, createLattice, type Lattice } from '../lattice.ts';
import { isCapitalised, isPossessive } from '../words.ts';
import { nameEnd } from './name-run.ts';
import { type Office, officeAt } from './office-phrase.ts';

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

/** Titles read before a name. */
interface Titles {
  readonly to: number;
  readonly ranks: readonly string[];
  readonly offices: readonly Office[];
  readonly titled: boolean;
}

function peopleIn(lattice: Lattice, sentence: Sentence, text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < lattice.tokens.length; ) {
    const person = personAt(lattice, at, text);
    if (person) {
      found.push(person.mention);
      at = person.to;
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

function personAt(
  lattice: Lattice,
  at: number,
  text: string,
): { mention: PersonMention; to: number } | undefined {
  const titles = titlesBefore(lattice, at);
  const from = nameStart(lattice, titles);
  const end = nameEnd(lattice, from);
  if (end === from || (lattice.shouting && !someNamePart(lattice, from, end))) return undefined;
  if (end - from === 1 && lattice.domainAt(from) && !lattice.isNamePart(from)) return undefined;
  if (!titles.titled && !isPlainName(lattice, from, end)) return undefined;
  if (!titles.titled && (end - from < 2 || !startsName(lattice, at))) {
    return titles.to === at && end - from === 1 ? bareWord(lattice, at, end, text) : undefined;
  }
  const home = stateAfter(lattice, end);
  const beside = officesBeside(lattice, home.to);
  return { mention: personMention(lattice, at, from, end, titles, home.state, beside, text), to: beside.to };
}

/** A single name word without a title: a short form, if the document knows the person. */
function bareWord(lattice: Lattice, at: number, end: number, text: string) {
  const none: Titles = { to: at, ranks: [], offices: [], titled: false };
  const beside = officesBeside(lattice, end);
  return { mention: personMention(lattice, at, at, end, none, undefined, beside, text), to: beside.to };
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

function titlesBefore(lattice: Lattice, at: number): Titles {
  const ranks: string[] = [];
  const offices: Office[] = [];
  let to = at;
  let titled = false;
  for (let step = 0; step < 8; step++) {
    const rank = lattice.rankAt(to);
    const honorific = rank ? undefined : lattice.honorificAt(to);
    const office = rank || honorific ? undefined : officeAt(lattice, to);
    if (rank) ranks.push(rank.rank);
    if (office) offices.push(office);
    const length = rank?.length ?? honorific ?? (office ? office.to - office.from : 0);
    if (length === 0) break;
    to += length;
    titled = true;
    const next = lattice.tokens[to]?.folded;
    if ((next === 'and' || next === ',') && titleAt(lattice, to + 1)) to++;
  }
  return { to, ranks, offices, titled };
}

function titleAt(lattice: Lattice, at: number): boolean {
  return Boolean(lattice.rankAt(at) || officeAt(lattice, at));
}

/** "the President of Kyrgyzstan, Kurmanbek Bakiev": a comma may stand between a full office and a full name. */
function nameStart(lattice: Lattice, titles: Titles): number {
  const office = titles.offices.at(-1);
  if (lattice.tokens[titles.to]?.text !== ',' || !office || office.plural) return titles.to;
  const start = titles.to + 1 + (lattice.honorificAt(titles.to + 1) ?? 0);
  const end = nameEnd(lattice, start);
  // "…with the Austrian President, Vladimir P. underlined": what a verb follows is a subject, no apposition.
  const tag = lattice.tokens[end]?.tag;
  if (tag === 'VERB' || tag === 'AUX') return titles.to;
  const full = end - start >= 2;
  const complete =
    office.state !== undefined || office.organization !== undefined || office.to - office.from > 1;
  return full && (complete || office.counterpart) ? start : titles.to;
}

function stateAfter(lattice: Lattice, at: number): { readonly to: number; readonly state?: string } {
  if (lattice.tokens[at]?.folded !== 'of') return { to: at };
  const named = lattice.stateAt(lattice.tokens[at + 1]?.folded === 'the' ? at + 2 : at + 1);
  return named && named.use !== 'demonym' ? { to: named.to, state: named.code } : { to: at };
}

interface Beside {
  readonly to: number;
  /** A body set beside the name without an office of its own: it is that of the title before. */
  readonly body?: BodyAt | undefined;
  readonly offices: readonly Office[];
  readonly ranks: readonly string[];
}

/** ", Chief of the General Staff and Deputy Minister of Defence,": offices set after the name. */
function officesBeside(lattice: Lattice, at: number): Beside {
  const offices: Office[] = [];
  let to = at;
  let next = at;
  for (let step = 0; step < 5; step++) {
    const start = besideStart(lattice, next, offices.length > 0);
    const office = start === undefined ? undefined : officeAt(lattice, start);
    if (!office || office.plural || office.counterpart || nameFollows(lattice, office.to)) break;
    offices.push(office);
    to = office.to;
    if (lattice.tokens[to]?.text === ')') to++;
    next = to;
  }
  const body = offices.length === 0 ? bodyBeside(lattice, at) : undefined;
  return body ? { to: body.to, body, offices, ranks: [] } : { to, offices, ranks: [] };
}

/** ", Slovenian Ministry of Foreign Affairs," right behind the name, closed by a mark. */
function bodyBeside(lattice: Lattice, at: number): BodyAt | undefined {
  if (lattice.tokens[at]?.text !== ',') return undefined;
  let body = lattice.bodyAt(at + 1);
  if (!body || body.intergovernmental) return undefined;
  const larger = lattice.tokens[body.to]?.text === ',' ? lattice.bodyAt(body.to + 1) : undefined;
  if (larger && !larger.intergovernmental) body = { ...larger, name: `${body.name}, ${larger.name}` };
  return /^[,.;)]$/u.test(lattice.tokens[body.to]?.text ?? '.') ? body : undefined;
}

function besideStart(lattice: Lattice, at: number, continued: boolean): number | undefined {
  const mark = lattice.tokens[at]?.folded ?? '';
  const opens = mark === ',' || mark === '(' || (continued && mark === 'and');
  if (!opens) return undefined;
  let start = at + 1;
  if (mark === ',' && continued && lattice.tokens[start]?.folded === 'and') start++;
  const determiner = lattice.tokens[start]?.folded ?? '';
  return ['the', 'a', 'an', 'our', 'who'].includes(determiner) ? start + 1 : start;
}

function nameFollows(lattice: Lattice, at: number): boolean {
  const rank = lattice.rankAt(at);
  const start = rank ? at + rank.length : at;
  const honorific = lattice.honorificAt(start);
  return nameEnd(lattice, honorific ? start + honorific : start) > start;
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
    offices.findLast((office) => office.state)?.state ??
    possessorState(lattice, at);
  const [nameStart, nameStop] = [tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return {
    kind: 'person',
    start: tokens[at]?.start ?? 0,
    end: tokens[beside.to - 1]?.end ?? nameStop,
    rule,
    name: text.slice(nameStart, nameStop).replaceAll(/\s+/gu, ' '),
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

function positionOf(office: Office, shared: string | undefined, body: BodyAt | undefined): Position {
  const state = office.state ?? shared;
  if (!body || office.organization) return { title: office.title, organization: office.organization, state };
  return { title: office.title, organization: body.name, state };
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
