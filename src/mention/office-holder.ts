import type { ReferenceCue } from '#language/pack';
import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import { foldKey } from '#text/fold';
import { rememberByWord } from '#text/remember';
import { roleOf } from './leader-role.ts';

type People = ReadonlyMap<string, DocumentPerson>;

/** Who was named before an office without a name, and which such offices the document gives each state. */
export interface Named {
  /** Keys of the people, the last one last. */
  readonly seen: readonly { readonly person: string }[];
  /** Who is spoken of. */
  readonly subject?: string | undefined;
  readonly bareOffices: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Who holds an office that stands without a name: "the Malian minister", "the President". The nearest one whose office and
 * state fit, else one whom the text gives no office. Undefined where nobody does.
 */
export function holderOf(cue: ReferenceCue, people: People, named: Named): string | undefined {
  const { seen, subject } = named;
  const fits = (key: string): boolean => {
    const person = people.get(key);
    return !!person && fitsTitle(person, cue.title) && (!cue.state || person.state === cue.state);
  };
  if (subject && fits(subject)) return subject;
  const recent =
    seen.findLast((it) => fits(it.person))?.person ??
    seen.findLast((it) => mayHold(people.get(it.person), cue, named))?.person ??
    loneUntitled(cue, people, subject);
  if (recent) return recent;
  const ahead = cue.title === undefined ? undefined : [...people.keys()].find((key) => fits(key));
  return ahead ?? loneOfState(cue, people, named);
}

/** Offices that one person of a state holds: "the President" alone is whoever a text names without an office. */
const topOffices: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
]);
/** Words for whoever leads a state, whichever office that is. */
const leading = /^(?:leader|head|head of (?:state|government|the state|the government))$/u;

/**
 * "*Li Wei* went to Lima. *The Chinese minister* …": somebody of the state without an office may be meant. Not so a known
 * leader of a state by another office, nor anybody where the document speaks of several offices of that state.
 */
function mayHold(person: DocumentPerson | undefined, cue: ReferenceCue, { bareOffices }: Named): boolean {
  if (!person || person.positions.length > 0 || !cue.state || person.state !== cue.state) return false;
  const title = cue.title?.toLowerCase();
  return title === undefined || leading.test(title) || isOpenTo(person, title, bareOffices.get(cue.state));
}

/** Whether nothing speaks against somebody's holding the office: what is known of a leader, or that the text has several offices. */
function isOpenTo(person: DocumentPerson, title: string, offices: ReadonlySet<string> | undefined): boolean {
  if (leadsOtherwise(person, title)) return false;
  return rolesOf(person).length === 1 || (offices?.size ?? 0) < 2;
}

/** Whether somebody whom the text gives no office is known to lead a state by another one than this. */
export function leadsOtherwise(person: DocumentPerson, title: string): boolean {
  const leads = rolesOf(person);
  const role = roleOf(title);
  if (leads.length === 0 || person.positions.length > 0 || leading.test(title.toLowerCase())) return false;
  return role === undefined || !leads.includes(role);
}

function rolesOf({ mentions }: DocumentPerson): NonNullable<PersonMention['leads']> {
  return mentions.find((it) => it.leads && it.leads.length > 0)?.leads ?? [];
}

/**
 * "*Ana Lima* met the Malian minister. *The President* thanked him.": nobody in the document holds the office, and one
 * person alone, who was a subject before, is named without any.
 */
function loneUntitled(cue: ReferenceCue, people: People, subject: string | undefined): string | undefined {
  if (subject === undefined || cue.state || !topOffices.has(cue.title?.toLowerCase() ?? '')) return undefined;
  const all = [...people.values()];
  if (all.some((it) => fitsTitle(it, cue.title))) return undefined;
  const untitled = all.filter((it) => isUntitled(it) && it.state);
  return untitled.length === 1 && untitled[0]?.key === subject ? subject : undefined;
}

/** "*The President of Mali* opened the forum. Later *Ana Lima* met …": the only one of the state, named after the office. */
function loneOfState(cue: ReferenceCue, people: People, { bareOffices }: Named): string | undefined {
  if (!cue.state || !topOffices.has(cue.title?.toLowerCase() ?? '')) return undefined;
  const own = [...people.values()].filter((it) => it.state === cue.state);
  const [only] = own;
  if (own.length !== 1 || !only || !isUntitled(only)) return undefined;
  return isOpenTo(only, cue.title ?? '', bareOffices.get(cue.state)) ? only.key : undefined;
}

function isUntitled({ positions, ranks }: DocumentPerson): boolean {
  return positions.length === 0 && ranks.length === 0;
}

/** The offices without a name that the cues give each state, in lower case. */
export function bareOfficesOf(cues: readonly ReferenceCue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const offices = new Map<string, Set<string>>();
  for (const { points, state, title } of cues) {
    if (points !== 'person' || !state || !title || leading.test(title.toLowerCase())) continue;
    const own = offices.get(state) ?? new Set<string>();
    offices.set(state, own.add(title.toLowerCase()));
  }
  return offices;
}

/** Whether the person holds an office that the words may stand for; a person of unknown office fits no title. */
export function fitsTitle(person: DocumentPerson, title: string | undefined): boolean {
  if (!title) return true;
  const wanted = wordsOf(title);
  if (person.ranks.some((rank) => wanted.every((word) => wordsOf(rank).includes(word)))) return true;
  return person.positions.some((position) => {
    const own = wordsOf(`${position.title} ${position.organization ?? ''}`);
    return wanted.every((word) => own.includes(word));
  });
}

const wordsOf = rememberByWord((title): readonly string[] =>
  foldKey(title)
    .replaceAll('defense', 'defence')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !['of', 'the', 'and', 'for'].includes(word)),
);
