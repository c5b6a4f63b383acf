import type { BodyAt, Lattice } from '../lattice.ts';
import { isAllCaps, isCapitalised, isPossessive, joinWords } from '../words.ts';

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
const counterparts = new Set(['counterpart', 'counterparts', 'colleague', 'colleagues']);
/** Those who held or will hold the office of the person before, in the same state. */
const inOfficeBefore = new Set(['predecessor', 'successor']);

/**
 * The office that starts at token `at`; undefined when none does.
 * Looks at no more than twelve tokens before the head and thirty after it.
 */
export function officeAt(lattice: Lattice, at: number): Office | undefined {
  const prefix = prefixAt(lattice, at);
  if (!prefix) return undefined;
  const { tokens } = lattice;
  const word = tokens[prefix.at]?.folded ?? '';
  if (counterparts.has(word) || inOfficeBefore.has(word)) {
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
  const complement = bodyBehind(lattice, afterHead) ?? complementsAfter(lattice, afterHead, head.after);
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

/** What stands before the head: state, organisation, grade words and domains, in any order. */
function prefixAt(lattice: Lattice, at: number): Prefix | undefined {
  const { tokens } = lattice;
  let [index, state, organization, former] = [
    at,
    undefined as string | undefined,
    undefined as string | undefined,
    false,
  ];
  const words: string[] = [];
  for (let step = 0; step < 12; step++) {
    const token = tokens[index];
    if (!token) return undefined;
    if (counterparts.has(token.folded) || inOfficeBefore.has(token.folded) || headStarts(lattice, index)) {
      return { at: index, words, state, organization, former };
    }
    const named = lattice.stateAt(index);
    if (named) {
      state = named.code;
      index = afterAcronym(lattice, afterPossessive(lattice, named.to));
      continue;
    }
    const body = lattice.bodyAt(index);
    const domain = lattice.domainAt(index) ?? lattice.gradeAt(index);
    if (domain && index + domain >= (body?.to ?? 0)) {
      for (let i = index; i < index + domain; i++) words.push(tokens[i]?.text ?? '');
      if (tokens[index]?.folded === 'former') former = true;
      index += domain;
      continue;
    }
    if (body) {
      organization = body.name;
      state ??= body.state ?? (body.intergovernmental ? body.code : undefined);
      for (let i = index; i < body.to; i++) words.push(tokens[i]?.text ?? '');
      index = afterPossessive(lattice, body.to);
      continue;
    }
    const noun = lattice.bodyNounAt(index);
    if (noun) {
      for (let i = index; i < index + noun; i++) words.push(tokens[i]?.text ?? '');
      index += noun;
      continue;
    }
    if (state && isAllCaps(token.text) && token.text.length <= 6) {
      words.push(token.text);
      index++;
      continue;
    }
    if (formerWords.has(token.folded)) {
      former = true;
      if (token.folded === 'former' || token.folded === 'then') words.push(token.text);
      index++;
      continue;
    }
    if (epithets.has(token.folded)) {
      index++;
      continue;
    }
    if (words.length > 0 && isListWord(token.folded) && startsDomain(lattice, index + 1)) {
      words.push(token.text);
      index++;
      continue;
    }
    return undefined;
  }
  return undefined;
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

function isListWord(folded: string): boolean {
  return folded === 'and' || folded === '&' || folded === ',';
}

function afterPossessive(lattice: Lattice, at: number): number {
  return isPossessive(lattice.tokens[at]) ? at + 1 : at;
}

/** "Republic of Korea *(ROK)* Foreign Minister" */
function afterAcronym(lattice: Lattice, at: number): number {
  const [open, word, close] = lattice.tokens.slice(at, at + 3);
  return open?.text === '(' && close?.text === ')' && word && isAllCaps(word.text) ? at + 3 : at;
}

/** "Commander Northern Command": the body right behind the head, closed by a mark. */
function bodyBehind(lattice: Lattice, at: number): Complement | undefined {
  const body = lattice.bodyAt(at);
  if (!body || body.intergovernmental || !/^[,;.)]$/u.test(lattice.tokens[body.to]?.text ?? '.'))
    return undefined;
  const words = lattice.tokens.slice(at, body.to).map((token) => token.text);
  return { to: body.to, words, organization: body.name, state: body.state };
}

interface Complement {
  readonly to: number;
  readonly words: readonly string[];
  readonly state?: string | undefined;
  readonly organization?: string | undefined;
}

/** "of Defence", "for European and Eurasian Affairs", "of the Security Council of Kazakhstan", "to Armenia". */
function complementsAfter(lattice: Lattice, start: number, links: readonly string[]): Complement {
  let [to, state, organization] = [start, undefined as string | undefined, undefined as string | undefined];
  const words: string[] = [];
  for (let step = 0; step < 4; step++) {
    const next = complementAt(lattice, to, step === 0 ? links : ['of', 'for'], step === 0);
    if (!next) break;
    words.push(...next.words);
    state = next.state ?? state;
    organization = next.organization ?? organization;
    to = next.to;
  }
  return { to, words, state, organization };
}

function complementAt(
  lattice: Lattice,
  at: number,
  links: readonly string[],
  first: boolean,
): Complement | undefined {
  const { tokens } = lattice;
  const comma = first && tokens[at]?.text === ',' ? bodyAfterComma(lattice, at + 1) : undefined;
  if (comma) return comma;
  const link = tokens[at]?.folded ?? '';
  if (!links.includes(link)) return undefined;
  let index = at + 1;
  if (tokens[index]?.folded === 'the') index++;
  const linking = tokens.slice(at, index).map((token) => token.text);
  const named = lattice.stateAt(index);
  const body = bodyChain(lattice, index);
  if (named && named.use !== 'demonym' && named.to >= (body?.to ?? 0)) {
    if (link === 'to' || link === 'in') {
      const words = [...linking, ...tokens.slice(index, named.to).map((token) => token.text)];
      return { to: named.to, words };
    }
    return isPossessive(tokens[named.to]) ? undefined : { to: named.to, words: [], state: named.code };
  }
  if (body) {
    const own = tokens.slice(index, body.to).map((token) => token.text);
    const state = body.state ?? (body.intergovernmental ? body.code : undefined);
    return { to: body.to, words: [...linking, ...own], organization: body.name, state };
  }
  const served = link === 'of' ? undefined : lattice.headAt(index);
  if (served && tokens[index - 1]?.folded === 'the') {
    const to = index + served.length;
    return { to, words: [...linking, ...tokens.slice(index, to).map((token) => token.text)] };
  }
  const place = lattice.placeAt(index);
  if (place && ['in', 'to', 'of', 'for'].includes(link)) {
    return { to: place, words: [...linking, ...tokens.slice(index, place).map((token) => token.text)] };
  }
  const end = Math.max(domainRun(lattice, index), commonNoun(lattice, index, link));
  if (end === index) return undefined;
  return { to: end, words: [...linking, ...tokens.slice(index, end).map((token) => token.text)] };
}

/** A body, or one of another: "the Vietnam People's Army's General Staff". */
function bodyChain(lattice: Lattice, at: number): BodyAt | undefined {
  const body = lattice.bodyAt(at);
  if (!body || !isPossessive(lattice.tokens[body.to])) return body;
  const part = lattice.bodyAt(body.to + 1);
  return part ? { ...part, state: part.state ?? body.state } : body;
}

/** "Deputy Assistant Secretary, Bureau of European Affairs": a body set beside the title. */
function bodyAfterComma(lattice: Lattice, at: number): Complement | undefined {
  const body = lattice.bodyAt(at);
  if (!body || lattice.headAt(body.to)) return undefined;
  const after = lattice.tokens[body.to];
  if (after && isCapitalised(after.text)) return undefined;
  const own = lattice.tokens.slice(at - 1, body.to).map((token) => token.text);
  return { to: body.to, words: own, organization: body.name, state: body.state };
}

/** "commander of the flotilla": a common noun that closes the phrase. */
function commonNoun(lattice: Lattice, at: number, link: string): number {
  const { tokens } = lattice;
  const noun = tokens[at];
  const closed = /^[,;.)]$/u.test(tokens[at + 1]?.text ?? '.');
  return link === 'of' && tokens[at - 1]?.folded === 'the' && noun?.tag === 'NOUN' && closed ? at + 1 : at;
}

/** The end of a run of domain words ("European and Eurasian Affairs", "Industry and Trade"). */
function domainRun(lattice: Lattice, at: number): number {
  let end = at;
  for (let index = at; index < lattice.tokens.length; ) {
    const length = lattice.domainAt(index);
    const token = lattice.tokens[index];
    if (length && !lattice.rankAt(index)) {
      if (lattice.headAt(index) && lattice.gradeAt(index)) break;
      index += length;
      end = index;
      continue;
    }
    if (
      token &&
      (isListWord(token.folded) || token.folded === 'the') &&
      end > at &&
      domainFollows(lattice, index + 1)
    ) {
      index++;
      continue;
    }
    if (token?.folded === 'and' && end > at && unknownField(lattice, index + 1)) end = index + 2;
    break;
  }
  return end;
}

/** "… Relations and *Cooperation* Naledi P.": an unknown word behind "and" is a field where a full name or a mark follows. */
function unknownField(lattice: Lattice, at: number): boolean {
  const { tokens } = lattice;
  const capital = (index: number) => isCapitalised(tokens[index]?.text ?? '') && !lattice.headAt(index);
  if (!capital(at) || lattice.isNamePart(at) || lattice.rankAt(at) || lattice.honorificAt(at)) return false;
  const named = capital(at + 1) && capital(at + 2);
  return named || /^[,.;)]$/u.test(tokens[at + 1]?.text ?? '.');
}

function domainFollows(lattice: Lattice, at: number): boolean {
  const index = isListWord(lattice.tokens[at]?.folded ?? '') ? at + 1 : at;
  if (!lattice.domainAt(index) || officeFollows(lattice, index)) return false;
  return true;
}

/** Whether a new office starts here ("… and Deputy Minister", "… and Trade Minister"). */
function officeFollows(lattice: Lattice, at: number): boolean {
  let index = at;
  for (let step = 0; step < 6; step++) {
    if (lattice.headAt(index)) return true;
    const length = lattice.domainAt(index) ?? lattice.gradeAt(index);
    if (!length) return false;
    index += length;
  }
  return false;
}
