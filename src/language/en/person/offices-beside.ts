import type { BodyAt, Lattice } from '../lattice.ts';
import { joinWords } from '../words.ts';
import { nameEnd } from './name-run.ts';
import { type Office, officeAt } from './office-phrase.ts';
import { openComplementEnd } from './open-complement.ts';
import { afterHonorifics } from './titles-before.ts';

/** What is set behind a name. */
export interface Beside {
  /** Token index behind it; that of the name's end where nothing is. */
  readonly to: number;
  /** A body set beside the name without an office of its own: it is that of the title before. */
  readonly body?: BodyAt | undefined;
  readonly offices: readonly Office[];
}

/** What stands before a name: nothing of an office, an office, or one set off by a comma. */
export type BeforeName = 'bare' | 'office' | 'office-comma';

/**
 * ", Chief of the General Staff and Deputy Minister of Defence,": offices set after the name. `before` tells what stands
 * before it: no office, and in a list the one behind it is its own; or an office and a comma, and in a list the one behind it
 * is that of the next name.
 */
export function officesBeside(lattice: Lattice, at: number, before: BeforeName = 'office'): Beside {
  const offices: Office[] = [];
  let to = at;
  let next = afterLetters(lattice, at);
  for (let step = 0; step < 5; step++) {
    const start = besideStart(lattice, next, offices.length > 0);
    const office = start === undefined ? undefined : officeAt(lattice, start);
    if (!office || office.plural || office.counterpart || nameFollows(lattice, office, before)) break;
    const whole = withOpenEnd(lattice, office);
    if (!whole) break;
    offices.push(whole);
    to = whole.to;
    if (lattice.tokens[to]?.text === ')') to++;
    next = to;
  }
  const held = offices.length === 0 ? officeHeld(lattice, at) : undefined;
  if (held) return { to: held.to, offices: [held] };
  const body = offices.length === 0 ? bodyBeside(lattice, at) : undefined;
  return body ? { to: body.to, body, offices } : { to, offices };
}

/** "Ana N. *MP*, Minister …": the letters of a seat or order behind a name. */
function afterLetters({ tokens }: Lattice, at: number): number {
  let to = at;
  while (
    /^(?:MP|MEP|MSP|MLA|MHA|TD|KC|QC|SC|CBE|OBE|MBE|KBE|DBE|GBE|CMG|KCMG|GCMG|AO|AM|AC|CNZM|JP|PhD|MD)$/u.test(
      tokens[to]?.text ?? '',
    )
  )
    to++;
  return to > at && tokens[to]?.text === ',' ? to : at;
}

/** The office with what belongs to it behind its last word, where no list holds the words; undefined where it is the next one's. */
function withOpenEnd(lattice: Lattice, office: Office): Office | undefined {
  const to = openComplementEnd(lattice, office.to);
  if (to === undefined || to === office.to) return to === undefined ? undefined : office;
  const words = lattice.tokens.slice(office.to, to).map((token) => token.text);
  return { ...office, to, title: joinWords([office.title, ...words]), weak: false };
}

/** "N. *is the foreign minister of Peru*", "N., *who serves as ambassador*": the words are quoted with the name. */
function officeHeld(lattice: Lattice, at: number): Office | undefined {
  const word = (index: number) => lattice.tokens[index]?.folded ?? '';
  let start = at;
  if (word(start) === ',' && word(start + 1) === 'who') start += 2;
  if (/^(?:is|remains|becomes|became)$/u.test(word(start))) start += 1;
  else if (/^serves?$/u.test(word(start)) && word(start + 1) === 'as') start += 2;
  else if (word(start) === 'has' && word(start + 1) === 'been') start += 2;
  else return undefined;
  while (/^(?:also|currently|now|the|its|their|our|country's)$/u.test(word(start))) start += 1;
  const office = officeAt(lattice, start);
  if (!office || office.plural || office.counterpart || nameFollows(lattice, office, 'bare'))
    return undefined;
  return office;
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

/** "…, the President of Peru, *H.E. Ms. C.*": the office is that of the name behind it. */
function honoredNameFollows(lattice: Lattice, at: number, before: BeforeName): boolean {
  if (lattice.tokens[at]?.text !== ',') return false;
  const start = afterHonorifics(lattice, at + 1);
  const end = nameEnd(lattice, start);
  // "the President of Peru, A. B., the President of Chile, *C. D.*, …"
  if (before === 'office-comma' && end - start > 1) return true;
  return start > at + 1 && end > start && !(before === 'bare' && officeBehind(lattice, end));
}

/** "Mr. A, Minister of Mines, Mr. B, *Minister of Trade*": the next name of the list has an office behind it too. */
function officeBehind(lattice: Lattice, at: number): boolean {
  const start = besideStart(lattice, at, false);
  return start !== undefined && officeAt(lattice, start) !== undefined;
}

function nameFollows(lattice: Lattice, office: Office, before: BeforeName): boolean {
  const at = office.to;
  if (honoredNameFollows(lattice, at, before)) return true;
  const rank = lattice.rankAt(at);
  const afterRank = rank ? at + rank.length : at;
  const start = afterRank + (lattice.honorificAt(afterRank) ?? 0);
  const end = nameEnd(lattice, start);
  return end > start && !isRestOfBody(lattice, office, start, end);
}

/** "Bureau of Arms *Control*, …": one unknown word right behind a body that the list cuts short is no name. */
export function isRestOfBody(
  lattice: Lattice,
  office: Office | undefined,
  from: number,
  end: number,
): boolean {
  return (
    end - from === 1 && office?.organization !== undefined && office.to === from && !lattice.isNamePart(from)
  );
}
