import { fold } from '#text/fold';
import type { Block, Page } from './page.ts';

/*
 * Datelines of the agencies, on folded text (folding has made en dashes hyphens). At least two of place, date and agency, or a
 * place and a dash or colon: "Hanoi (VNA) –", "DARWIN, Nov. 14 (Wire) --", "MINSK, 5 May. /BelTA/.", "BAKU, Azerbaijan, May 13.",
 * "YEREVAN, MAY 5, ARMENPRESS.", "March 30/2022 /ENA/", "Lima, May 5 (GNW) The", "(VOV) -", "(KPL) At", "ASTANA –", "NEW DELHI:".
 */
const name = String.raw`\p{Lu}[\p{L}\p{M}.'-]{1,24}`;
const place = String.raw`${name}(?:(?: {1,2}|/)(?:${name}|of|de|del|da|la|el|al|and)){0,4}(?:, ?${name}(?: ${name}){0,2}){0,2}`;
const weekday = String.raw`(?:\p{L}{3,9},? )?`;
/** A day of the month; optical character recognition takes 1 for l or I and 0 for O. */
const number = String.raw`(?:\p{N}{1,2}|[lI]\p{N}|\p{N}[lIO]|[lI]{2})`;
const year = String.raw`(?:[,/]? ?\p{N}{4})?`;
const day = String.raw`(?:\p{L}{3,9}\.? ${number}(?:st|nd|rd|th)?${year}|${number}(?:st|nd|rd|th)? \p{L}{3,9}\.?${year}|\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{1,4})`;
const date = String.raw`[,.]? {0,2}${weekday}${day}`;
const brackets = String.raw`,? {0,2}(?:[(\[]\p{Lu}[^()\[\]\n]{1,60}[)\]])`;
const slashes = String.raw`[.,]? {0,2}/ ?\p{Lu}[^/\n]{1,30}/`;
const capitals = String.raw`[,.] {1,2}\p{Lu}{3,14}`;
const unseen = String.raw`[\s\p{So}\p{Sk}\uD800-\uDFFF\uFE0F\u200D]{0,6}`;
const dash = String.raw`(?: {1,2}[_-]{1,2} | ?(?:--|[—―]) {0,2})`;
const sentence = String.raw`(?=[\p{Lu}\p{N}"“'(])`;
/** A figure, or two letters that a scanner read for one. */
const figure = /\p{N}|[lI]{2}/u;
/** Each form with the mark that it cannot be without, which spares most paragraphs the form. */
const forms = (
  [
    [/[([]/u, String.raw`${place}(?:${date})?${brackets}(?:${date})?${unseen}(?:[_—―-]{1,2}|:)\s{0,2}`],
    [/\//u, String.raw`${place}(?:${date})?${slashes}(?:[.:]| ?[_—―-]{1,2})?\s{1,2}`],
    [figure, String.raw`${place}${date}${capitals}(?:[.:]\s{1,2}|${dash})`],
    [/^\p{Lu}{3}/u, String.raw`\p{Lu}{3,}[.] \p{Lu}{3,14}(?:${dash}|[.:]? )`],
    [figure, String.raw`${place}${date}(?:${dash}|: ?)`],
    [/[([]/u, String.raw`${place}${date}${brackets}\.? {1,2}`],
    [/^\p{Lu}{3}/u, String.raw`${place}${date}\. `],
    [
      /\p{N}/u,
      String.raw`${place}, {1,2}${weekday}(?:${number} \p{L}{3,9}|\p{L}{3,9} ${number}),? \p{N}{4}\. {1,2}`,
    ],
    [figure, String.raw`${day}(?:${slashes}|${brackets})(?:[.:]| ?[_—―-]{1,2})?\s{1,2}`],
    [/^[([]/u, String.raw`[(\[]\p{Lu}[\p{L} .]{1,20}[)\]] ?[—―-]{1,2} {0,2}`],
  ] as const
).map(([mark, form]) => ({ mark, form: new RegExp(String.raw`^${form}${sentence}`, 'u') }));
const bare = new RegExp(String.raw`^(?<place>${place})${dash}${sentence}`, 'u');
/** "(WIRE) At the invitation of …": an agency in brackets and no dash. */
const alone = new RegExp(String.raw`^\(\p{Lu}{2,8}\) {1,2}${sentence}`, 'u');
const labelled = new RegExp(String.raw`^(?<place>${name}(?: ${name}){0,2}): ?${sentence}`, 'u');

/** No dateline is without one of these: spares the forms on most paragraphs. */
const marked = /\p{N}{4}\. |[—―:/([]|[- ]-|- |^\p{Lu}{3}|^\p{N}/u;
/** Looked at: a dateline is shorter. */
const longestDateline = 150;
const longestBarePlace = 4;

/**
 * Length of the dateline that opens the paragraph; 0 where none does. `first` tells that it is the first paragraph of the text,
 * where a bare place in small letters will do; `isTranscript` whether other paragraphs open with a speaker's name.
 */
export function datelineLength(
  { cues }: Page,
  block: Block,
  first: boolean,
  isTranscript: () => boolean,
): number {
  const start = fold(block.raw.slice(0, longestDateline));
  const firstWord = /^\p{L}+/u.exec(start)?.[0].toLowerCase() ?? '';
  if (!marked.test(start) || cues.functionWords.has(firstWord)) return 0;
  for (const { mark, form } of forms) {
    const match = mark.test(start) ? form.exec(start)?.[0] : undefined;
    if (match && isDated(match, cues.calendarWords)) return match.length;
  }
  const agency = first ? alone.exec(start)?.[0] : undefined;
  if (agency) return agency.length;
  const short = bare.exec(start);
  const town = short?.groups?.place ?? '';
  const words = town.split(/[ ,]+/u).length;
  const placed = town === town.toUpperCase() || (first && (words <= 2 || town.includes(',')));
  if (short && placed && words <= longestBarePlace) return short[0].length;
  const label = labelled.exec(start);
  const spot = label?.groups?.place ?? '';
  if (!label || !(first || spot === spot.toUpperCase()) || isTranscript()) return 0;
  return spot.split(/[ -]/u).some((word) => cues.officeWords.has(word.toLowerCase())) ? 0 : label[0].length;
}

/** Whether a number in the dateline stands beside the name of a month, if at all. */
function isDated(match: string, calendar: ReadonlySet<string>): boolean {
  const outside = match.replace(/[([/][^()[\]/]*[)\]/]/gu, ' ');
  if (!/\p{N}/u.test(outside) || /\p{N}[./-]\p{N}{1,2}[./-]\p{N}/u.test(outside)) return true;
  return (outside.match(/\p{L}+/gu) ?? []).some((word) => calendar.has(word.toLowerCase()));
}
