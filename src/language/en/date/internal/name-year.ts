/** A year in the name of an event ("Expo 2024", "Milex-2025", "the Army Games 2019"), with offsets in the folded text. */
export interface NameYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const named =
  /(?<name>(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}.&']{1,30})(?:\s?-\s?|\s{1,3})(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|[.,]\d|\s?-\s?\d)/gu;
/** Capitalised words before a year that is no part of a name, and names whose year is that of something else. */
const notEvents =
  /^(?:In|Since|By|From|During|Until|Till|Of|The|Early|Late|Mid|And|For|After|Before|Through|Between|To|About|Around|Circa|Year|A|Its|Their|On|As|Jan|January|Feb|February|Mar|March|Apr|April|May|June?|July?|Aug|August|Sept?|September|Oct|October|Nov|November|Dec|December|Spring|Summer|Autumn|Fall|Winter|Agenda|Vision|Resolution|Strategy|Goals?|Plan|Programme|Program|Decree|Order|Law|Act|Article|Directive|Flight|Regiment|Boeing|Nos?|Convention|Treaty|Agreement|Protocol|Constitution|Charter|Copyright|Horizon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/u;

/** The years in names of events in a folded text, in order: no dates by themselves, but they date the event so named. */
export function nameYears(folded: string): readonly NameYear[] {
  const found: NameYear[] = [];
  for (const match of folded.matchAll(named)) {
    const { name = '', year = '' } = match.groups ?? {};
    if (notEvents.test(name)) continue;
    found.push({ year: Number(year), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The one year that the names of events in the text carry; undefined where there is none, or more than one. */
export function eventNameYear(folded: string): number | undefined {
  const years = new Set(nameYears(folded).map((it) => it.year));
  return years.size === 1 ? [...years][0] : undefined;
}
