import type { HumanVerdicts, Joined } from './cluster-judged.ts';
import { compareParts } from './compare-names.ts';
import { excludingAmong, type HeldOffice, oneStation } from './excluding-offices.ts';
import { type NameParts, nameParts } from './names/name-tokens.ts';
import { joinUnits } from './units.ts';
import { different, type Reason, type Verdict, verdictOf } from './verdict.ts';

/** What tells one person from another: the record of a person in one document. */
export interface PersonTraits {
  readonly name: string;
  readonly state?: string | undefined;
  /** Keys of the offices held (`officeKey`). */
  readonly offices: readonly string[];
  /** The same offices as worded, with the time at which each is told. */
  readonly held?: readonly HeldOffice[] | undefined;
  /** Keys of the dated events that the record takes part in; equal for the same event told elsewhere. */
  readonly events: readonly string[];
  /** States that the document tells of in the same breath. */
  readonly about: readonly string[];
  /** When the document was published. */
  readonly published?: string | undefined;
}

/** A single name and an office say who it is for so many years; after that another may bear both. */
const yearsInOffice = 10;

/** Records that nothing can tell apart, taken as one. */
interface Unit {
  readonly parts: NameParts;
  readonly state?: string | undefined;
  readonly offices: ReadonlySet<string>;
  /** What each record gives of offices; those of one record are held by one. */
  readonly held: readonly (readonly HeldOffice[])[];
  /** Of a name and state that two people bear, and nothing in it says which. */
  readonly rivalled: boolean;
  readonly events: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** First and last year in which it was told; undefined where no document gives one. */
  readonly years?: readonly [number, number] | undefined;
  readonly members: readonly number[];
}

/**
 * Groups records of people; give them in a canonical order. The result lists indexes.
 * A full name and its state join. A full name without a state needs the office or an event besides, or a document about
 * the state of the only one who bears it; a single word needs state and office.
 */
export function joinPeople(people: readonly PersonTraits[], humans?: HumanVerdicts): Joined {
  const units = unitsOf(people, new Set(humans?.judged));
  const judge = (a: number, b: number) => comparePeople(units[a] as Unit, units[b] as Unit);
  const members = units.map((it) => it.members);
  return joinUnits(members, candidatePairs(units), judge, humans);
}

/** What comparing two records of people comes to, with its reasons. */
export function comparePersons(a: PersonTraits, b: PersonTraits): Verdict {
  const [one] = unitsOf([a], new Set());
  const [other] = unitsOf([b], new Set());
  return comparePeople(one as Unit, other as Unit);
}

/** The keys under which people who may be one are found: each pair of the name's words, a single word by itself. */
export function nameKeys(name: string): readonly string[] {
  const keys = [...new Set(nameParts(name).words.map((word) => word.key))].sort().slice(0, 6);
  if (keys.length < 2) return keys;
  return keys.flatMap((a, index) => keys.slice(index + 1).map((b) => `${a} ${b}`));
}

/** The name folded, its words in order: one key for the spellings that differ in diacritics and case alone. */
export function nameForm(name: string): string {
  const { all, initials } = nameParts(name);
  return [...all.map((word) => word.plain), ...initials].join(' ');
}

function unitsOf(people: readonly PersonTraits[], judged: ReadonlySet<number>): readonly Unit[] {
  const membersByKey = Map.groupBy(people.keys(), (index) =>
    judged.has(index) ? `judged ${index}` : unitKey(people[index] as PersonTraits, index),
  );
  const parted = [...membersByKey.values()].flatMap((members) => partRivals(people, members));
  return parted.map(({ members, rivalled }) => {
    const records = members.map((index) => people[index] as PersonTraits);
    return {
      parts: nameParts(records[0]?.name ?? ''),
      state: records[0]?.state,
      offices: new Set(records.flatMap((it) => it.offices)),
      held: records.flatMap((it) => (it.held && oneStation(it.held) ? [it.held] : [])),
      rivalled,
      events: new Set(records.flatMap((it) => it.events)),
      about: new Set(records.flatMap((it) => it.about)),
      years: yearsOf(records),
      members,
    };
  });
}

/** Records of one name and state, parted by where they are tied where two of them cannot be one person. */
function partRivals(people: readonly PersonTraits[], members: readonly number[]) {
  const stationAt = (index: number) => oneStation(people[index]?.held ?? []);
  const parts = Map.groupBy(members, stationAt);
  const [posted, governing] = [parts.get('post') ?? [], parts.get('government') ?? []];
  const heldBy = (indexes: readonly number[]) => indexes.map((index) => people[index]?.held ?? []);
  if (!excludingAmong(heldBy(posted), heldBy(governing))) return [{ members, rivalled: false }];
  return [...parts].map(([station, own]) => ({ members: own, rivalled: station === undefined }));
}

function yearsOf(records: readonly PersonTraits[]): Unit['years'] {
  const years = records.flatMap((it) =>
    /^\d{4}/u.test(it.published ?? '') ? Number(it.published?.slice(0, 4)) : [],
  );
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}

/** A single name stands for its bearer only with the office, in documents about the same states of one year. */
function unitKey(person: PersonTraits, index: number): string {
  const written = person.name.normalize('NFC').toLowerCase();
  const offices = [...person.offices].sort().join('|');
  if (nameParts(person.name).words.length < 2) {
    const setting = person.state ?? [...person.about].sort().join(' ');
    const year = person.published?.slice(0, 4) ?? '';
    return offices && setting ? `${written}\n${setting}\n${offices}\n${year}` : `${written}\n\n${index}`;
  }
  if (person.state) return `${written}\n${person.state}`;
  return offices ? `${written}\n\n${offices}` : `${written}\n\n${index}`;
}

function candidatePairs(units: readonly Unit[]): readonly [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < units.length; a++) for (let b = a + 1; b < units.length; b++) pairs.push([a, b]);
  return pairs;
}

/** Whether two units are one person. */
function comparePeople(a: Unit, b: Unit): Verdict {
  const names = compareParts(a.parts, b.parts);
  if (names.outcome === 'different') return different(names.reasons.join(', '));
  if (a.state && b.state && a.state !== b.state) return different('state', a.state, b.state);
  const [one, other] = excludingAmong(a.held, b.held) ?? [];
  if (one && other) return different('offices that nobody holds at one time', one.title, other.title);
  const reasons: Reason[] = [{ feature: names.reasons.join(', '), weight: names.outcome === 'same' ? 3 : 1 }];
  if (a.state && a.state === b.state) reasons.push({ feature: 'state', a: a.state, b: b.state, weight: 2 });
  reasons.push(
    ...context(a, b),
    ...shared('office', a.offices, b.offices),
    ...shared('event', a.events, b.events),
  );
  return verdictOf(outcomeOf(names.outcome === 'same', a, b, reasons), reasons);
}

function outcomeOf(sameName: boolean, a: Unit, b: Unit, reasons: readonly Reason[]): Verdict['outcome'] {
  const has = (feature: string) => reasons.some((reason) => reason.feature === feature);
  const single = Math.min(a.parts.words.length, b.parts.words.length) < 2;
  if (single && !atOneTime(a, b)) return 'unsure';
  const inOffice = has('office') && (has('state') || has('state of the document'));
  if (!sameName) return inOffice ? 'likely' : 'unsure';
  if (single) return inOffice ? (has('state') ? 'same' : 'likely') : 'unsure';
  if (has('state')) return equallyFull(a.parts, b.parts) && !a.rivalled && !b.rivalled ? 'same' : 'likely';
  return has('office') || has('event') || has('state of the document') ? 'likely' : 'unsure';
}

function atOneTime({ years: a }: Unit, { years: b }: Unit): boolean {
  return !a || !b || Math.max(a[0] - b[1], b[0] - a[1]) <= yearsInOffice;
}

/** A record without a state, in a document about the state of the other. */
function context(a: Unit, b: Unit): readonly Reason[] {
  const [known, open] = a.state ? [a, b] : [b, a];
  if (!known.state || open.state || !open.about.has(known.state)) return [];
  return [{ feature: 'state of the document', a: known.state, b: known.state, weight: 1 }];
}

/** Whether neither name has a word, patronymic or initial that the other lacks. */
function equallyFull(a: NameParts, b: NameParts): boolean {
  return a.all.length === b.all.length && a.initials.length === b.initials.length;
}

function shared(feature: string, a: ReadonlySet<string>, b: ReadonlySet<string>): readonly Reason[] {
  const both = [...a].filter((it) => b.has(it)).sort();
  return both[0] === undefined ? [] : [{ feature, a: both[0], b: both[0], weight: 2 }];
}
