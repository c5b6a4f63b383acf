import { allMatches } from '#text/all-matches';

/** A year in the name of an event ("Expo 2024", "Milex-2025", "the Army Games 2019"), with offsets in the folded text. */
interface NameYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const named =
  /(?<name>(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}.&']{1,30})(?:\s?-\s?|\s{1,3})(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|[.,]\d|\s?-\s?\d)/gu;
const determined = /(?<![\p{L}\p{M}])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his)\s+$/u;
const before = /(?<![\p{L}\p{M}\p{N}-])(?<year>(?:19|20)\d\d)(?=\s\p{Lu})/gu;
/** A name in capitals after the year, up to the next word in small letters. */
const nameAfter =
  /^\s+(?<name>\p{Lu}[^\s,;()]*(?:\s+(?:\p{Lu}[^\s,;()]*|of|and|on|the))*)(?:\s+(?<next>\p{Ll}+))?/u;
/** Names that a year dates: the paper or the act was made then. Other names have their year as a part ("the 2030 Agenda"). */
const datedName =
  /(?<!\p{L})(?:Agreements?|Treaty|Treaties|Conventions?|Accords?|Pact|Protocols?|Declaration|Memorand(?:um|a)|Statement|Communiqu\p{L}|Constitution|Act|Law|Charter|Contract|Revolution|War)(?!\p{L})/u;
const functionWord =
  /^(?:in|on|at|by|to|for|from|with|during|of|and|or|as|is|was|were|are|has|have|had|will|would|that|which|held|this|about|after|before|between|also)$/u;
/** Capitalised words before a year that is no part of a name, and names whose year is that of something else. */
const notEvents =
  /^(?:In|Since|By|From|During|Until|Till|Of|The|Early|Late|Mid|And|For|After|Before|Through|Between|To|About|Around|Circa|Year|A|Its|Their|On|As|Jan|January|Feb|February|Mar|March|Apr|April|May|June?|July?|Aug|August|Sept?|September|Oct|October|Nov|November|Dec|December|Spring|Summer|Autumn|Fall|Winter|Agenda|Vision|Resolution|Strategy|Goals?|Plan|Programme|Program|Decree|Order|Law|Act|Article|Directive|Flight|Regiment|Boeing|Nos?|Convention|Treaty|Agreement|Protocol|Constitution|Charter|Copyright|Horizon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/u;

/**
 * The years in names of events in a folded text, in order: no dates by themselves, but they date the event so named.
 * @public
 */
export function nameYears(folded: string): readonly NameYear[] {
  const found: NameYear[] = [];
  for (const match of allMatches(folded, named)) {
    const { name = '', year = '' } = match.groups ?? {};
    if (notEvents.test(name)) continue;
    found.push({ year: Number(year), start: match.index, end: match.index + match[0].length });
  }
  for (const match of allMatches(folded, before)) {
    const end = match.index + 4;
    if (!opensName(folded.slice(end, end + 110))) continue;
    if (!determined.test(folded.slice(Math.max(0, match.index - 8), match.index))) continue;
    found.push({ year: Number(match.groups?.year), start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the words after a year are a name that it belongs to ("the 2022 *World Water Forum*"), not a paper that it dates. */
export function opensName(rest: string): boolean {
  const { name, next } = nameAfter.exec(rest)?.groups ?? {};
  if (name === undefined || datedName.test(name)) return false;
  return next === undefined || functionWord.test(next);
}

/** The one year that the names of events in the text carry; undefined where there is none, or more than one. */
export function eventNameYear(folded: string): number | undefined {
  const years = new Set(nameYears(folded).map((it) => it.year));
  return years.size === 1 ? [...years][0] : undefined;
}
