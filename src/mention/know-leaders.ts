import { isCommonLeaderName, type LeaderRole, type LeaderTerm, leaderTermsOf } from '#lexicon/leaders';
import { newsSegments } from '#model/code';
import type { Mention, PersonMention } from '#model/mention';
import { nameWords } from './describe-person.ts';
import { roleOf } from './leader-role.ts';
import type { SentenceMentions } from './sentence-mentions.ts';

/**
 * Gives people whom the text takes to be known the state that they led when it was written: "President Putin", "Merkel".
 * The table of leaders decides, never the name alone: a last name needs the office and the years, or, without an office,
 * the years and the state named in the text; a whole name needs the years around the office. A state that the text
 * gives stays. `published` is EDTF; without it a name must be the only one of its kind.
 */
export function knowLeaders(
  sentences: readonly SentenceMentions[],
  published: string | undefined,
): readonly SentenceMentions[] {
  const year = /^(?<year>\d{4})/u.exec(published ?? '')?.groups?.year;
  const named = namedCodes(sentences);
  return sentences.map((it) => ({
    ...it,
    mentions: it.mentions.map((mention) =>
      mention.kind === 'person' && mention.state === undefined && !isNamesake(mention, it)
        ? known(mention, year === undefined ? undefined : Number(year), named)
        : mention,
    ),
  }));
}

/** "the Lukashenka *regime*", "the Kennedy *Center*": what is called after somebody. */
function isNamesake(mention: PersonMention, { sentence }: SentenceMentions): boolean {
  if (mention.titled) return false;
  const next = sentence.tokens.find((token) => token.start >= mention.end);
  if (next === undefined || next.start > mention.end + 1) return false;
  return calledAfter.has(next.folded.toLowerCase()) || (next.tag === 'PROPN' && /^\p{Lu}/u.test(next.text));
}

const calledAfter: ReadonlySet<string> = new Set(
  'regime administration government cabinet era presidency doctrine plan family foundation centre institute university airport street'.split(
    ' ',
  ),
);

/** The states and organisations that the news names. */
function namedCodes(sentences: readonly SentenceMentions[]): ReadonlySet<string> {
  const news = sentences.filter((it) => newsSegments.has(it.sentence.segment));
  return new Set(news.flatMap((it) => it.mentions.flatMap((mention) => codeOf(mention) ?? [])));
}

function codeOf(mention: Mention): string | undefined {
  if (mention.kind === 'state') return mention.code;
  if (mention.kind === 'organisation') return mention.code ?? mention.state;
  return mention.kind === 'person' || mention.kind === 'office' ? mention.state : undefined;
}

function known(mention: PersonMention, year: number | undefined, named: ReadonlySet<string>): PersonMention {
  const words = nameWords(mention);
  const own = [...new Set(words.flatMap((word) => leaderTermsOf(word)))];
  if (own.length === 0) return mention;
  const around = own.filter((it) => isWhole(it, words) && isAround(it, year));
  const inOffice = oneState(around.filter((it) => isInOffice(it, year)));
  const whole = inOffice ?? oneState(around);
  if (whole) return { ...mention, state: whole, known: inOffice !== undefined, leads: rolesIn(around, year) };
  const short = own.filter((it) => it.short === words.join(' '));
  if (short.length === 0 || mention.counterpart) return mention;
  return mention.positions.length > 0 ? byOffice(mention, short, year) : byYears(mention, short, year, named);
}

/** What they are in that year, or ever where nothing tells the year. */
function rolesIn(terms: readonly LeaderTerm[], year: number | undefined): readonly LeaderRole[] {
  const then = terms.filter((it) => year === undefined || isInOffice(it, year));
  return [...new Set(then.map((it) => it.role))];
}

/** The state of the terms, if they are of one. */
function oneState(terms: readonly LeaderTerm[]): string | undefined {
  const state = terms[0]?.state;
  return state !== undefined && terms.every((it) => it.state === state) ? state : undefined;
}

/** "President Bush": who held the office then, else who alone held it before. */
function byOffice(
  mention: PersonMention,
  short: readonly LeaderTerm[],
  year: number | undefined,
): PersonMention {
  const roles = new Set(mention.positions.flatMap((it) => roleOf(it.title) ?? []));
  const crowned = mention.positions.some((it) => sovereign.test(it.title));
  const fitting = short.filter((it) => roles.has(it.role) && (crowned || it.whole.includes(' ')));
  const then = mention.former ? [] : fitting.filter((it) => year !== undefined && isInOffice(it, year));
  const before = fitting.filter((it) => year === undefined || it.from <= year);
  const found = oneState(then.length > 0 ? then : before);
  return found ? { ...mention, state: found, known: true, leads: rolesIn(fitting, year) } : mention;
}

/** "Merkel said", "Mr Chirac": who led a state then that the text names. */
function byYears(
  mention: PersonMention,
  short: readonly LeaderTerm[],
  year: number | undefined,
  named: ReadonlySet<string>,
): PersonMention {
  const leading = short.filter((it) => it.role !== 'foreign' && isInOffice(it, year));
  const found = oneState(leading);
  if (!found || !named.has(found) || isCommonLeaderName(short[0]?.short ?? '')) return mention;
  // One word in the list is the name of a monarch, which nobody bears without the title.
  return leading.every((it) => !it.whole.includes(' ')) && !mention.titled
    ? mention
    : { ...mention, state: found, known: true, leads: rolesIn(leading, year) };
}

/**
 * The whole name, with more words or an initial between ("George W. Bush"), the last name perhaps first ("Kamikawa Yoko").
 * The given name must stand at its end of the name: "Jorge Alberto Paz" is no Alberto Paz.
 */
function isWhole({ whole, short }: LeaderTerm, words: readonly string[]): boolean {
  const own = whole.split(' ');
  const last = short.split(' ');
  if (own.length < 2 || words.length < 2 || !last.every((word) => words.includes(word))) return false;
  const given = own.find((word) => !last.includes(word));
  return words[0] === own[0]
    ? own[0] === given || own.every((word) => words.includes(word))
    : words.at(-1) === given;
}

/** Around a term a leader is a candidate, a minister, a guest: for so many years before and after, as careers go. */
const yearsBefore = 12;
const yearsAfter = 30;
/** States that ended, which nobody has led since (ISO 3166-3). */
const gone: ReadonlySet<string> = new Set(['SUN', 'DDR', 'YUG']);

function isAround({ from, to, state }: LeaderTerm, year: number | undefined): boolean {
  const after = gone.has(state) ? 0 : yearsAfter;
  return year === undefined || (year >= from - yearsBefore && year <= to + after);
}

function isInOffice({ from, to }: LeaderTerm, year: number | undefined): boolean {
  return year === undefined || (year >= from && year <= to);
}

/** Who is called by one word that is the whole name. */
const sovereign = /^(?:king|queen|emir|amir|sultan|pope|emperor|shah|president)$/iu;
