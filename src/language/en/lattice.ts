import { bodyHeadGazetteer, bodyNameGazetteer } from '#lexicon/bodies';
import type { LexicalToken } from '#lexicon/gazetteer';
import { nameEvidenceOf } from '#lexicon/given-names';
import { honorificsBefore } from '#lexicon/honorifics';
import {
  fixedOfficeGazetteer,
  officeDomainGazetteer,
  officeHeadGazetteer,
  officeModifierGazetteer,
} from '#lexicon/offices';
import { listsAt } from '#lexicon/openers';
import { organisationGazetteer } from '#lexicon/organisations';
import { placeGazetteer } from '#lexicon/places';
import { rankGazetteer } from '#lexicon/ranks';
import { stateGazetteer } from '#lexicon/state-gazetteer';
import type { Sentence, Token } from '#model/token';
import { rememberBy } from '#text/remember';
import { isGivenNameHere } from './state/namesake.ts';
import { isShouting } from './token/tag-capitals.ts';
import { isCapitalised, joinWords } from './words.ts';

/**
 * What the lexicon says of each token position, looked up once a sentence. Every look-up is of the longest label
 * that starts at the position; `to` and lengths count tokens.
 */
export interface Lattice {
  readonly tokens: readonly Token[];
  /** Whether the sentence is in capitals throughout, so that case says nothing. */
  readonly shouting: boolean;
  /** False where neither a state, rank, honorific, office nor a word before one starts, save a body's by its capital. */
  readonly titleMayStartAt: (at: number) => boolean;
  readonly stateAt: (at: number) => StateAt | undefined;
  readonly bodyAt: (at: number) => BodyAt | undefined;
  /** End of a place name, states apart. */
  readonly placeAt: (at: number) => number | undefined;
  readonly rankAt: (at: number) => { readonly rank: string; readonly length: number } | undefined;
  readonly honorificAt: (at: number) => number | undefined;
  readonly headAt: (at: number) => HeadAt | undefined;
  /** Length of a grade word ("Deputy", "First", "Acting") that may stand before an office. */
  readonly gradeAt: (at: number) => number | undefined;
  /** Length of the bare noun of a body ("Department", "Ministry"), which may stand before an office. */
  readonly bodyNounAt: (at: number) => number | undefined;
  /** Length of a field of office ("National Defence", "Foreign Affairs"). */
  readonly domainAt: (at: number) => number | undefined;
  /** Whether the token is known as a given or family name. */
  readonly isNamePart: (at: number) => boolean;
  /** Whether the token belongs to something else that is capitalised: a state, office, month, function word. */
  readonly isOtherThanName: (at: number) => boolean;
}

interface StateAt {
  readonly code: string;
  readonly use: 'name' | 'demonym' | 'seat' | 'capital';
  readonly to: number;
}

/** The noun of an office, or a whole title. */
interface HeadAt {
  readonly length: number;
  readonly plural: boolean;
  /** Whether it is an ordinary word too and needs a field, a body or a name beside it. */
  readonly weak: boolean;
  /** Links behind it that belong to the title ("of", "for"). */
  readonly after: readonly string[];
  /** Set where only one state has the office. */
  readonly state?: string | undefined;
}

export interface BodyAt {
  readonly name: string;
  readonly code?: string | undefined;
  readonly intergovernmental: boolean;
  readonly state?: string | undefined;
  readonly to: number;
}

const functionTags = new Set([
  'DET',
  'ADP',
  'PRON',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'NUM',
  'PUNCT',
  'SYM',
  'INTJ',
]);
const calendar = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight'.split(
    ' ',
  ),
);

/** The look-ups of one sentence; each position is looked up once, whoever asks. */
export function createLattice({ tokens }: Pick<Sentence, 'tokens'>): Lattice {
  return latticeOf(tokens);
}

const latticeOf = rememberBy(newLattice);

function newLattice(tokens: readonly Token[]): Lattice {
  const lattice: Lattice = {
    tokens,
    shouting: isShouting(tokens),
    titleMayStartAt: (at) => (titleLists() & listsAt(tokens, at)) !== 0,
    stateAt: once(tokens, (at) => stateAt(tokens, at)),
    bodyAt: once(tokens, (at) => bodyAt(lattice, at)),
    placeAt: once(tokens, (at) => placeAt(tokens, at)),
    rankAt: once(tokens, (at) => rankAt(tokens, at)),
    honorificAt: once(tokens, (at) => honorificAt(tokens, at)),
    headAt: once(tokens, (at) => headAt(tokens, at)),
    gradeAt: once(tokens, (at) => officeModifierGazetteer().matchAt(tokens, at)?.length),
    domainAt: once(tokens, (at) => domainAt(tokens, at)),
    bodyNounAt: once(tokens, (at) => bodyHeadGazetteer().matchAt(tokens, at)?.length),
    isNamePart: (at) => isNamePart(lattice, at),
    isOtherThanName: (at) => isOtherThanName(lattice, at),
  };
  return lattice;
}

/** The lists of which a label may open a title, as the bits of `listsAt`, which knows of lists once they are made. */
function titleLists(): number {
  lists ||= [
    stateGazetteer(),
    rankGazetteer(),
    honorificsBefore(),
    fixedOfficeGazetteer(),
    officeHeadGazetteer(),
    officeModifierGazetteer(),
    officeDomainGazetteer(),
    bodyHeadGazetteer(),
  ].reduce((all, { list }) => all | list, 0);
  return lists;
}

let lists = 0;

function once<T>(
  tokens: readonly Token[],
  find: (at: number) => T | undefined,
): (at: number) => T | undefined {
  /** `null` where nothing was found; a hole where nobody has asked. */
  let known: (T | null | undefined)[] | undefined;
  return (at) => {
    if (at < 0 || at >= tokens.length) return undefined;
    known ??= new Array<T | null | undefined>(tokens.length);
    const value = known[at];
    if (value !== undefined) return value ?? undefined;
    const found = find(at);
    known[at] = found ?? null;
    return found;
  };
}

function stateAt(tokens: readonly Token[], at: number): StateAt | undefined {
  const match = stateGazetteer().matchAt(tokens, at);
  if (!match || (match.length === 1 && isGivenNameHere(tokens, at))) return undefined;
  return { code: match.value.code, use: match.value.use, to: at + match.length };
}

function placeAt(tokens: readonly Token[], at: number): number | undefined {
  const match = placeGazetteer().matchAt(tokens, at);
  return match && match.value.kind !== 'adjective' ? at + match.length : undefined;
}

function rankAt(tokens: readonly Token[], at: number): { rank: string; length: number } | undefined {
  const match = rankGazetteer().matchAt(tokens, at);
  // A rank stands before a name: the "Gen" of "Nakatani Gen said" is none.
  const next = tokens[at + (match?.length ?? 0)]?.text ?? '';
  if (
    !match?.value.rank ||
    !(isCapitalised(next) || next === '(' || (match.length > 2 && /^(?:of|to)$/u.test(next)))
  )
    return undefined;
  return { rank: match.value.rank, length: match.length };
}

function honorificAt(tokens: readonly Token[], at: number): number | undefined {
  const match = honorificsBefore().matchAt(tokens, at);
  if (!match) return undefined;
  if (!match.value.weak) return match.length;
  return isCapitalised(tokens[at + match.length]?.text ?? '') ? match.length : undefined;
}

function headAt(tokens: readonly Token[], at: number): HeadAt | undefined {
  const plain = withoutSuffix(tokens);
  const fixed = fixedOfficeGazetteer().matchAt(plain, at);
  if (fixed) {
    return {
      length: fixed.length,
      plural: false,
      weak: false,
      after: ['of', 'for', 'to'],
      state: fixed.value.state,
    };
  }
  const match = officeHeadGazetteer().matchAt(plain, at);
  if (!match) return undefined;
  const { after, weak } = match.value;
  return { length: match.length, plural: match.plural, weak, after };
}

const suffix = /-(?:designate|elect|nominate)$/u;

/** The words with "Minister-*designate*" and "President-*elect*" as the bare nouns; the tokens themselves where there are none. */
const withoutSuffix = rememberBy((tokens: readonly Token[]): readonly LexicalToken[] =>
  tokens.some((token) => suffix.test(token.folded))
    ? tokens.map(({ text, folded }) => {
        const bare = folded.replace(suffix, '');
        return { text: text.slice(0, bare.length), folded: bare };
      })
    : tokens,
);

function domainAt(tokens: readonly Token[], at: number): number | undefined {
  const match = officeDomainGazetteer().matchAt(tokens, at);
  return match?.length;
}

function isNamePart(lattice: Lattice, at: number): boolean {
  const evidence = nameEvidenceOf(lattice.tokens[at]?.text ?? '');
  return evidence !== undefined && !evidence.weak && (lattice.stateAt(at)?.use ?? 'capital') === 'capital';
}

/** Capitalised common nouns of titles and bodies that no lexicon of heads holds; they end a name. */
const institutions = new Set(
  'alliance affairs forum region ministerial initiative partnership agreement treaty dialogue summit conference statement declaration mission delegation embassy process framework programme program group union federation republic people peoples states nations countries side sides news agency street avenue square airport house palace hall hotel university'.split(
    ' ',
  ),
);

function isOtherThanName(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  if (!token) return true;
  if (
    (functionTags.has(token.tag) && !/^\p{Ll}{1,2}[-‐‑'’]\p{Lu}/u.test(token.text)) ||
    (calendar.has(token.folded) && !isGivenMonth(lattice, at)) ||
    institutions.has(token.folded)
  )
    return true;
  if (at === 0 && token.tag !== 'PROPN' && token.tag !== 'NOUN' && token.tag !== 'X') return true;
  const state = lattice.stateAt(at);
  if (state && state.use !== 'capital') return true;
  if (lattice.headAt(at) || lattice.rankAt(at) || lattice.bodyAt(at)) return true;
  if (/^\p{Lu}\p{L}{0,4}\.$/u.test(token.text) && lattice.honorificAt(at)) return true;
  return lattice.gradeAt(at) !== undefined || lattice.bodyNounAt(at) !== undefined;
}

/** Months and their short forms that are given names as well. */
const givenMonths = new Set(['jan', 'april', 'may', 'june', 'august']);

/** "*Jan* de Vries", "*June* Berg": a month's name before a family name, and no date. */
function isGivenMonth(lattice: Lattice, at: number): boolean {
  const [before, own, next] = [lattice.tokens[at - 1], lattice.tokens[at], lattice.tokens[at + 1]];
  // "Zin *Mar* Aung": in the middle of a name.
  const inside =
    before?.tag === 'PROPN' &&
    next?.tag === 'PROPN' &&
    isCapitalised(before.text) &&
    isCapitalised(next.text) &&
    // Two months side by side would each ask for the other.
    !calendar.has(before.folded) &&
    !calendar.has(next.folded);
  if (inside && own?.folded !== before.folded && !isOtherThanName(lattice, at - 1))
    return !isOtherThanName(lattice, at + 1);
  // "Theresa *May*": a family name behind a given one, and no number behind it.
  const isFamilyName =
    own?.text === 'May' && at > 0 && isNamePart(lattice, at - 1) && !/^\p{N}/u.test(next?.text ?? '');
  if (isFamilyName) return true;
  if (!own || !next || !givenMonths.has(own.folded) || !isCapitalised(own.text)) return false;
  if (
    /^(?:in|on|since|until|till|by|from|to|of|early|late|mid|last|next|this|and|\d+)$/u.test(
      before?.folded ?? '',
    )
  )
    return false;
  if (/^(?:de|den|der|van|von|al|bin)$/u.test(next.text)) return true;
  return isCapitalised(next.text) && next.tag === 'PROPN' && !isOtherThanName(lattice, at + 1);
}

/** A body, or one and its part: "Armed Forces General Staff". */
function bodyAt(lattice: Lattice, at: number): BodyAt | undefined {
  const first = simpleBodyAt(lattice, at);
  const second = first && !first.intergovernmental ? simpleBodyAt(lattice, first.to) : undefined;
  if (!first || !second || second.intergovernmental) return first;
  return { ...second, name: wordsOf(lattice.tokens, at, second.to), state: second.state ?? first.state };
}

/** Intergovernmental organisations, bodies known by name, and "Ministry of X", "X Committee" by their head noun. */
function simpleBodyAt(lattice: Lattice, at: number): BodyAt | undefined {
  const { tokens } = lattice;
  if (!isCapitalised(tokens[at]?.text ?? '')) return undefined;
  const organisation = organisationGazetteer().matchAt(tokens, at);
  if (organisation && !organisation.value.weak) {
    const { code, name } = organisation.value;
    return { name, code, intergovernmental: true, to: at + organisation.length };
  }
  const known = bodyNameGazetteer().matchAt(tokens, at);
  if (known) {
    const to = at + known.length;
    return { name: wordsOf(tokens, at, to), state: known.value.state, intergovernmental: false, to };
  }
  return composedBody(lattice, at);
}

/** A body by its head noun: capitalised words, the head, and a complement with "of", "for" or "on". */
function composedBody(lattice: Lattice, at: number): BodyAt | undefined {
  const { tokens } = lattice;
  if (['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their', 'our'].includes(tokens[at]?.folded ?? ''))
    return undefined;
  let index = at;
  let state: string | undefined;
  const named = lattice.stateAt(at);
  if (named && named.use !== 'capital') {
    state = named.code;
    index = tokens[named.to]?.folded === "'s" ? named.to + 1 : named.to;
  }
  const from = index;
  for (let step = 0; step < 6; step++, index++) {
    const token = tokens[index];
    if (!token || (!isCapitalised(token.text) && !(step > 0 && isLink(token, tokens[index + 1]))))
      return undefined;
    // "Prime Minister Ada Berg and Senate President …": a name before "and" is no part of the body.
    if (step > 0 && token.folded === 'and' && holdsName(lattice, Math.max(0, from - 1), index))
      return undefined;
    const head = bodyHeadGazetteer().matchAt(tokens, index);
    if (head) {
      const end = bodyComplement(lattice, index + head.length, head.value.side);
      if (end.to === index + head.length && step === 0 && !state && head.length === 1 && !end.state)
        return undefined;
      const name = joinWords(tokens.slice(from, end.nameTo).map((it) => it.text));
      return { name, state: state ?? end.state, intergovernmental: false, to: end.to };
    }
    const office = lattice.headAt(index);
    const named = office && bodyHeadGazetteer().matchAt(tokens, index + office.length);
    if ((office && !named) || lattice.rankAt(index) || lattice.honorificAt(index)) return undefined;
  }
  return undefined;
}

function holdsName(lattice: Lattice, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lattice.isNamePart(at)) return true;
  return false;
}

function isLink(token: Token, next: Token | undefined): boolean {
  return ['and', '&', 'of', "'s", "'", 'the'].includes(token.folded) && isCapitalised(next?.text ?? '');
}

/** "of National Defence", "of European and Eurasian Affairs", "of Kazakhstan": what belongs to the name behind its head. */
function bodyComplement(lattice: Lattice, at: number, side: 'before' | 'after' | 'both') {
  const { tokens } = lattice;
  let [to, nameTo, state] = [at, at, undefined as string | undefined];
  for (let step = 0; step < 3; step++) {
    const link = tokens[to]?.folded ?? '';
    if (!['of', 'for', 'on'].includes(link)) break;
    const start = tokens[to + 1]?.folded === 'the' ? to + 2 : to + 1;
    const named = lattice.stateAt(start);
    if (named && named.use !== 'demonym') {
      if (link !== 'of') break;
      state = named.code;
      to = named.to;
      break;
    }
    const end = side === 'before' && step === 0 && start !== to + 2 ? start : capitalRun(lattice, start);
    if (end === start) break;
    to = end;
    nameTo = end;
  }
  return { to, nameTo, state };
}

function capitalRun(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  let end = at;
  let field = false;
  for (let index = at; index < Math.min(tokens.length, at + 8); index++) {
    const token = tokens[index];
    if (!token) break;
    const domain = lattice.domainAt(index);
    // "Office of Space Affairs Valda V.": behind a field of office an unknown word is somebody's name.
    if (field && !domain && index === end && isCapitalised(token.text) && !closesField(lattice, index)) break;
    if (domain) field = true;
    if (
      isCapitalised(token.text) &&
      !lattice.rankAt(index) &&
      !lattice.headAt(index) &&
      !lattice.isNamePart(index)
    ) {
      end = index + 1;
      continue;
    }
    if (
      end > at &&
      ['and', '&', ','].includes(token.folded) &&
      isCapitalised(tokens[index + 1]?.text ?? '')
    ) {
      if (
        officeAhead(lattice, index + 1) ||
        lattice.stateAt(index + 1) ||
        (token.folded === ',' && !listedField(lattice, index + 1))
      )
        break;
      continue;
    }
    break;
  }
  return end;
}

/** "Law *Enforcement Affairs*", "Western *Hemisphere Affairs*": the word, or the one behind it, still names a field. */
function closesField(lattice: Lattice, at: number): boolean {
  const [own, next] = [lattice.tokens[at], lattice.tokens[at + 1]];
  if (institutions.has(own?.folded ?? '')) return true;
  return (
    next !== undefined &&
    isCapitalised(next.text) &&
    (institutions.has(next.folded) || lattice.domainAt(at + 1) !== undefined)
  );
}

function listedField(lattice: Lattice, at: number): boolean {
  return lattice.domainAt(at) !== undefined;
}

function officeAhead(lattice: Lattice, at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    if (lattice.headAt(index) || lattice.rankAt(index)) return true;
    if (!isCapitalised(lattice.tokens[index]?.text ?? '')) return false;
  }
  return false;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return joinWords(tokens.slice(from, to).map((token) => token.text));
}
