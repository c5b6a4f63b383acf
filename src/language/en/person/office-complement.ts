import type { BodyAt, Lattice } from '../lattice.ts';
import { isCapitalised, isPossessive } from '../words.ts';
import { afterAcronym } from './after-acronym.ts';
import { closedField, commonNoun, domainRun, fieldBeforeName } from './office-field.ts';
import { closedRunEnd, closesRun } from './open-complement.ts';

/** What belongs to a title behind its noun: a field, a body, the state. */
export interface Complement {
  /** Token index behind it; that of the noun's end where nothing belongs to it. */
  readonly to: number;
  /** Its words in the title; a state of office is no part of the title. */
  readonly words: readonly string[];
  readonly state?: string | undefined;
  readonly organization?: string | undefined;
}

/** What follows the noun of an office at `at`; `links` are the prepositions that the noun takes. */
export function complementOf(lattice: Lattice, at: number, links: readonly string[]): Complement {
  return bodyBehind(lattice, at) ?? complementsAfter(lattice, at, links);
}

/** "Commander Northern Command": the body right behind the head, closed by a mark. */
function bodyBehind(lattice: Lattice, at: number): Complement | undefined {
  const body = lattice.bodyAt(at);
  if (!body || body.intergovernmental || !/^[,;.)]$/u.test(lattice.tokens[body.to]?.text ?? '.'))
    return undefined;
  const words = lattice.tokens.slice(at, body.to).map((token) => token.text);
  return { to: body.to, words, organization: body.name, state: body.state };
}

/** "of Defence", "for European and Eurasian Affairs", "of the Security Council of Kazakhstan", "to Armenia". */
function complementsAfter(lattice: Lattice, start: number, links: readonly string[]): Complement {
  let [to, state, organization] = [start, undefined as string | undefined, undefined as string | undefined];
  const words: string[] = [];
  for (let step = 0; step < 4; step++) {
    const next = complementAt(
      lattice,
      to,
      step === 0 ? links : links.includes('to') && state !== undefined ? ['of', 'for', 'to'] : ['of', 'for'],
      step === 0,
    );
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
  const run = domainRun(lattice, index);
  const listed = Math.max(run, link === 'to' ? index : closedField(lattice, index));
  const nearest = bodyChain(lattice, index);
  // "Minister of *Public Works and Transport*", "of *EU Affairs*": a field that goes on behind what may be a body's name.
  const goesOn = nearest?.intergovernmental ? run > nearest.to : listed > (nearest?.to ?? Infinity);
  const body = goesOn ? undefined : nearest;
  if (named && named.use !== 'demonym' && named.to >= (body?.to ?? 0)) {
    // "thanked the minister *for Qatar's* support": what another has is no field of the office.
    if (isPossessive(tokens[named.to])) return undefined;
    if (link === 'to' || link === 'in' || link === 'for') {
      const words = [...linking, ...tokens.slice(index, named.to).map((token) => token.text)];
      return { to: afterAcronym(lattice, named.to), words };
    }
    return { to: afterAcronym(lattice, named.to), words: [], state: named.code };
  }
  if (body) {
    const own = tokens.slice(index, body.to).map((token) => token.text);
    // Who is sent to an organisation does not serve it.
    const serves = body.intergovernmental && link !== 'to';
    const state = body.state ?? (serves ? body.code : undefined);
    return {
      to: afterAcronym(lattice, body.to),
      words: [...linking, ...own],
      organization: body.name,
      state,
    };
  }
  const served = link === 'of' ? undefined : lattice.headAt(index);
  if (served && tokens[index - 1]?.folded === 'the') {
    const to = index + served.length;
    return { to, words: [...linking, ...tokens.slice(index, to).map((token) => token.text)] };
  }
  const place = republicAt(lattice, index) ?? wholePlace(lattice, index);
  if (place && place >= listed && ['in', 'to', 'of', 'for'].includes(link)) {
    return { to: place, words: [...linking, ...tokens.slice(index, place).map((token) => token.text)] };
  }
  const field = Math.max(
    listed,
    commonNoun(lattice, index, link),
    fieldBeforeName(lattice, index),
    closedRunEnd(lattice, index),
  );
  const end = field > index || link !== 'of' ? field : unlistedPlace(lattice, index);
  if (end === index) return undefined;
  const to = afterAcronym(lattice, end);
  return { to, words: [...linking, ...tokens.slice(index, end).map((token) => token.text)] };
}

/** "President of *the Republic of Tatarstan*": a part of a state by its full name. */
function republicAt(lattice: Lattice, at: number): number | undefined {
  const [kind, link] = lattice.tokens.slice(at, at + 2);
  if (
    !/^(?:Republic|State|Province|Region|Emirate|Canton|Autonomous)$/u.test(kind?.text ?? '') ||
    link?.folded !== 'of'
  )
    return undefined;
  return lattice.placeAt(at + 2);
}

/** A place with the noun behind it that says what it is: "the *Turkistan Region*". */
function wholePlace(lattice: Lattice, at: number): number | undefined {
  const place = lattice.placeAt(at);
  return place !== undefined && closesRun(lattice.tokens[place]) ? place + 1 : place;
}

/** "Governor of *Carinthia*,", "of *Erongo Region*,": one to three capitalised words nobody listed, closed by a mark. */
function unlistedPlace(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  let end = at;
  while (end < at + 3 && isCapitalised(tokens[end]?.text ?? '') && tokens[end]?.tag === 'PROPN') {
    const other = lattice.headAt(end) || lattice.rankAt(end) || lattice.honorificAt(end);
    if (other || lattice.stateAt(end) || lattice.isNamePart(end)) return at;
    end++;
  }
  return end > at && /^[,;.)]$/u.test(tokens[end]?.text ?? '.') ? end : at;
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
