import type { Lattice } from '../lattice.ts';
import { nameEnd } from './name-run.ts';
import { type Office, officeAt } from './office-phrase.ts';

/** Titles read before a name. */
export interface Titles {
  /** Token index behind the titles. */
  readonly to: number;
  readonly ranks: readonly string[];
  readonly offices: readonly Office[];
  readonly titled: boolean;
}

/** The ranks, honorifics and offices that start at token `at`, however many. */
export function titlesBefore(lattice: Lattice, at: number): Titles {
  const ranks: string[] = [];
  const offices: Office[] = [];
  let to = at;
  let titled = false;
  for (let step = 0; step < 8; step++) {
    const rank = rankBefore(lattice, to);
    const honorific = rank || isState(lattice, to) ? undefined : honorificHere(lattice, to);
    const office = rank || honorific ? undefined : officeAt(lattice, to);
    if (rank) ranks.push(rank.rank);
    if (office && offices.length > 0 && isRankBeside(office)) ranks.push(office.title);
    else if (office) offices.push(office);
    const length =
      (rank && rank.length + bracketAfter(lattice, to + rank.length)) ??
      honorific ??
      (office ? office.to - office.from : 0);
    if (length === 0) break;
    to += length;
    titled = true;
    const next = lattice.tokens[to]?.folded;
    if (office && next === 'and' && isAnothers(lattice, office, to + 1)) break;
    if ((next === 'and' || next === ',') && titleAt(lattice, to + 1)) to++;
  }
  return { to, ranks, offices, titled };
}

/** An honorific that is not but the first word of an office: "*Chief* Minister X". */
function honorificHere(lattice: Lattice, at: number): number | undefined {
  const length = lattice.honorificAt(at);
  return length !== undefined && (lattice.headAt(at)?.length ?? 0) > length ? undefined : length;
}

/** Heads and envoys whom the bare word names without being ministers as well. */
const single =
  /^(?:(?:deputy |under |assistant )?secretary|(?:vice )?president|chancellor|ambassador|king|queen|emir|amir|sultan|special envoy)$/iu;

/** "the *Secretary and* Foreign Minister X": the bare office is that of another one, known to the text. */
function isAnothers(lattice: Lattice, office: Office, at: number): boolean {
  if (!single.test(office.title) || office.state !== undefined) return false;
  if (lattice.tokens[office.from - 1]?.folded !== 'the') return false;
  return /minister|premier|president|chancellor|secretary of/iu.test(officeAt(lattice, at)?.title ?? '');
}

/** "the Vice Minister, *Ambassador* X", "the Commanding Officer, *Commander* Y": beside another office the bare word is a rank. */
function isRankBeside({ title, state, organization }: Office): boolean {
  return /^(?:Ambassador|Commander)$/u.test(title) && state === undefined && organization === undefined;
}

/** A rank beside a name; a diplomatic one with its posting behind it ("Ambassador … *of Fiji*") is an office. */
function rankBefore(lattice: Lattice, at: number): { rank: string; length: number } | undefined {
  const rank = lattice.rankAt(at);
  if (!rank || !/^(?:of|to)$/u.test(lattice.tokens[at + rank.length]?.folded ?? '')) return rank;
  const { tokens } = lattice;
  const article = tokens[at + rank.length + 1]?.folded === 'the' ? 1 : 0;
  return lattice.stateAt(at + rank.length + 1 + article) && lattice.headAt(at) ? undefined : rank;
}

/** "Gen. *(ret.)* X", "Colonel *(Staff)* Y": length of the remark in brackets behind a rank. */
function bracketAfter({ tokens }: Lattice, at: number): number {
  const [open, word, second, third] = tokens.slice(at, at + 4);
  if (open?.text !== '(' || !/^\p{L}{1,10}\.?$/u.test(word?.text ?? '')) return 0;
  if (second?.text === ')') return 3;
  return second?.text === '.' && third?.text === ')' ? 4 : 0;
}

/** "*Sri* Lanka": the word opens the name of a state. */
function isState(lattice: Lattice, at: number): boolean {
  return (lattice.stateAt(at)?.to ?? at) > at + 1;
}

function titleAt(lattice: Lattice, at: number): boolean {
  return Boolean(lattice.rankAt(at) || officeAt(lattice, at));
}

/** "the President of Kyrgyzstan, Kurmanbek Bakiev": a comma may stand between a full office and a full name. */
export function nameStart(lattice: Lattice, titles: Titles): number {
  const office = titles.offices.at(-1);
  if (lattice.tokens[titles.to]?.text !== ',' || !office || office.plural) return titles.to;
  const start = afterHonorifics(lattice, titles.to + 1);
  const end = nameEnd(lattice, start);
  // "…with the Austrian President, Vladimir P. underlined": what a verb follows is a subject, no apposition.
  const tag = lattice.tokens[end]?.tag;
  if (start === titles.to + 1 && (tag === 'VERB' || tag === 'AUX')) return titles.to;
  const full = end - start >= 2;
  const complete =
    office.state !== undefined || office.organization !== undefined || office.to - office.from > 1;
  return full && (complete || office.counterpart) ? start : titles.to;
}

/** "H.E. Mr.", "Hon.": token index behind the honorifics at `at`. */
export function afterHonorifics(lattice: Lattice, at: number): number {
  let to = at;
  for (let step = 0; step < 3; step++) to += isState(lattice, to) ? 0 : (lattice.honorificAt(to) ?? 0);
  return to;
}
