import type { Token } from '#model/token';
import { rememberBy } from '#text/remember';
import type { Lattice } from '../lattice.ts';
import { isAllCaps, isCapitalised, isListWord, isPossessive, joinWords } from '../words.ts';
import { afterAcronym } from './after-acronym.ts';
import { complementOf } from './office-complement.ts';
import { openPrefixEnd } from './open-complement.ts';

/** An office read off the text: "First Deputy Minister of Defence of Belarus" without the name beside it. */
export interface Office {
  /** Token range, determiner excluded. */
  readonly from: number;
  readonly to: number;
  /** The title as written, without the state: "First Deputy Minister of Defence". */
  readonly title: string;
  readonly organization?: string | undefined;
  readonly state?: string | undefined;
  /** Whether the words are ordinary ones unless a name stands beside them ("head", "member"). */
  readonly weak: boolean;
  readonly former: boolean;
  readonly plural: boolean;
  /** "his Kazakh counterpart": the office is the one of the person beside. */
  readonly counterpart: boolean;
  /** "his predecessor": the office and the state are those of the person beside. */
  readonly sameOffice: boolean;
}

interface Prefix {
  readonly at: number;
  readonly words: readonly string[];
  readonly state?: string | undefined;
  readonly organization?: string | undefined;
  readonly former: boolean;
}

const formerWords = new Set(['former', 'ex', 'then', 'late', 'outgoing', 'one-time', 'erstwhile']);
const epithets = new Set([
  'visiting',
  'new',
  'newly',
  'current',
  'incumbent',
  'recently',
  'elected',
  'appointed',
]);
const counterparts = new Set(['counterpart', 'counterparts', 'colleague', 'colleagues', 'peer', 'peers']);
/** Those who held or will hold the office of the person before, in the same state. */
const inOfficeBefore = new Set(['predecessor', 'successor']);

/**
 * The office that starts at token `at`; undefined when none does.
 * Looks at no more than twelve tokens before the head and thirty after it.
 */
export function officeAt(lattice: Lattice, at: number): Office | undefined {
  const known = officesOf(lattice);
  const office = known[at];
  if (office !== undefined) return office ?? undefined;
  const read = readOffice(lattice, at);
  if (at >= 0 && at < known.length) known[at] = read ?? null;
  return read;
}

/** The offices of a sentence by their tokens: `null` where there is none, a hole where nobody has asked. */
const officesOf = rememberBy(({ tokens }: Lattice) => new Array<Office | null | undefined>(tokens.length));

function readOffice(lattice: Lattice, at: number): Office | undefined {
  const prefix = prefixAt(lattice, at);
  if (!prefix) return undefined;
  const { tokens } = lattice;
  const word = tokens[prefix.at]?.folded ?? '';
  if (pointsToOffice(word)) {
    if (prefix.words.length > 0) return undefined;
    const plural = word.endsWith('s');
    return {
      from: at,
      to: prefix.at + 1,
      title: '',
      state: prefix.state,
      weak: false,
      former: false,
      plural,
      counterpart: true,
      sameOffice: inOfficeBefore.has(word),
    };
  }
  const head = lattice.headAt(prefix.at);
  if (!head) return undefined;
  const afterHead = prefix.at + head.length;
  const headWords = tokens.slice(prefix.at, afterHead).map((token) => token.text);
  const complement = complementOf(lattice, afterHead, head.after);
  const bare = prefix.words.length === 0 && prefix.state === undefined && complement.to === afterHead;
  const title = joinWords([...prefix.words, ...headWords, ...complement.words]);
  return {
    from: at,
    to: complement.to,
    title,
    organization: complement.organization ?? prefix.organization,
    state: complement.state ?? prefix.state ?? head.state,
    weak: head.weak && bare,
    former: prefix.former,
    plural: head.plural,
    counterpart: false,
    sameOffice: false,
  };
}

/** Words that no lexicon of offices holds and that an office may start with. */
const leading = new Set([...counterparts, ...inOfficeBefore, ...formerWords, ...epithets]);

/** Whether an office may start with the word without being in the lexicon: "former", "new", "counterpart". */
export function leadsToOffice(folded: string): boolean {
  return leading.has(folded);
}

/** What stands before the head: state, organisation, grade words and fields, in any order. */
function prefixAt(lattice: Lattice, at: number): Prefix | undefined {
  let prefix: Prefix = { at, words: [], former: false };
  for (let step = 0; step < 12; step++) {
    const token = lattice.tokens[prefix.at];
    if (!token) return undefined;
    if (pointsToOffice(token.folded) || headStarts(lattice, prefix.at)) return prefix;
    const next =
      (lattice.bodyAt(prefix.at) ? undefined : placeStep(lattice, prefix)) ??
      stateStep(lattice, prefix) ??
      bodyStep(lattice, prefix) ??
      wordStep(lattice, prefix, token);
    if (!next) return undefined;
    prefix = next;
  }
  return undefined;
}

function pointsToOffice(word: string): boolean {
  return counterparts.has(word) || inOfficeBefore.has(word);
}

function stateStep(lattice: Lattice, prefix: Prefix): Prefix | undefined {
  const named = lattice.stateAt(prefix.at);
  if (!named) return undefined;
  return { ...prefix, at: afterAcronym(lattice, afterPossessive(lattice, named.to)), state: named.code };
}

/** A body before the office ("NATO Secretary General"), unless its first word is a field of office that reaches as far. */
function bodyStep(lattice: Lattice, prefix: Prefix): Prefix | undefined {
  const body = lattice.bodyAt(prefix.at);
  const field = lattice.domainAt(prefix.at) ?? lattice.gradeAt(prefix.at) ?? 0;
  const ofUN = unitedNationsStep(lattice, prefix, body?.to ?? 0);
  if (ofUN) return ofUN;
  if (!body || prefix.at + field >= body.to) return undefined;
  const state = prefix.state ?? body.state ?? (body.intergovernmental ? body.code : undefined);
  const words = [...prefix.words, ...textsOf(lattice, prefix.at, body.to)];
  const at = afterAcronym(lattice, afterPossessive(lattice, body.to));
  return { ...prefix, at, words, state, organization: body.name };
}

/** "*UN* High Commissioner for Refugees X": the office within the name of the body that is called after it. */
function unitedNationsStep(lattice: Lattice, prefix: Prefix, bodyEnd: number): Prefix | undefined {
  const [first, second] = lattice.tokens.slice(prefix.at, prefix.at + 2);
  const length =
    first?.text === 'UN' ? 1 : first?.folded === 'united' && second?.folded === 'nations' ? 2 : 0;
  const at = prefix.at + length;
  if (length === 0 || bodyEnd <= at || !lattice.headAt(at)) return undefined;
  const words = [...prefix.words, ...textsOf(lattice, prefix.at, at)];
  return { ...prefix, at, words, state: 'UN', organization: 'United Nations' };
}

function wordStep(lattice: Lattice, prefix: Prefix, token: Token): Prefix | undefined {
  const { at } = prefix;
  const field = lattice.domainAt(at) ?? lattice.gradeAt(at) ?? lattice.bodyNounAt(at);
  const former = prefix.former || formerWords.has(token.folded);
  if (field)
    return {
      ...prefix,
      at: at + field,
      words: [...prefix.words, ...textsOf(lattice, at, at + field)],
      former,
    };
  const acronym =
    prefix.state !== undefined && !lattice.shouting && isAllCaps(token.text) && token.text.length <= 6;
  const joins = prefix.words.length > 0 && isListWord(token.folded) && startsDomain(lattice, at + 1);
  const kept = acronym || joins || token.folded === 'former' || token.folded === 'then';
  if (!kept && !formerWords.has(token.folded) && !epithets.has(token.folded)) return undefined;
  return { ...prefix, at: at + 1, words: kept ? [...prefix.words, token.text] : prefix.words, former };
}

/** A region or body that no list holds: "*Karakol Region* Governor". */
function placeStep(lattice: Lattice, prefix: Prefix): Prefix | undefined {
  const end = openPrefixEnd(lattice, prefix.at);
  if (end === prefix.at) return undefined;
  return { ...prefix, at: end, words: [...prefix.words, ...textsOf(lattice, prefix.at, end)] };
}

function textsOf(lattice: Lattice, from: number, to: number): readonly string[] {
  return lattice.tokens.slice(from, to).map((token) => token.text);
}

/** Whether the noun of the office stands here and not but the first word of a body ("*Sovereign* Council Chair"). */
function headStarts(lattice: Lattice, at: number): boolean {
  const head = lattice.headAt(at);
  return head !== undefined && (lattice.bodyAt(at)?.to ?? 0) <= at + head.length;
}

function startsDomain(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  return (
    token !== undefined &&
    isCapitalised(token.text) &&
    lattice.domainAt(at) !== undefined &&
    !lattice.headAt(at)
  );
}

function afterPossessive(lattice: Lattice, at: number): number {
  return isPossessive(lattice.tokens[at]) ? at + 1 : at;
}
