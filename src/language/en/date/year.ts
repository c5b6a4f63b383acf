import { dateFinder } from './internal/finder.ts';
import { opensName } from './internal/name-year.ts';
import { part, partOf, partOfYear } from './internal/parts.ts';
import { gap, words, yearCue, year as yearDigits, yearEnd, yearOf } from './internal/words.ts';

const notRange = `(?!\\s?[-/]\\s?\\d)`;
const inPart = `(?<part>${part})(?:-|${gap})(?<partYear>${yearDigits})`;
const before =
  '(?<before>(?i:in|since|until|till|of|by|from|for|during|through|throughout|before|after|about|around|circa|year|to|between|and|or|as\\s(?:of|early\\sas|late\\sas)|later\\sthan))';
const after = `(?<=(?<![\\p{L}\\p{M}])${before}(?:${gap}(?:the${gap})?year)?\\s{1,12})(?<year>${yearDigits})`;
const bracketed = `(?<=\\()(?<bracketed>${yearDigits})(?=\\))`;
const listed = `(?<=${yearDigits}(?:,|,?${gap}(?:and|or))\\s{1,12})(?<listed>${yearDigits})`;
const attribute = `(?<=(?<![\\p{L}\\p{M}])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Oo]f|[Uu]nder)\\s{1,12}|'s\\s{1,12})(?<attribute>${yearDigits})(?=\\s{1,12}\\p{L})`;
const pattern = words(
  `(?:${inPart}|${after}|${bracketed}|${listed}|${attribute})${yearEnd}${notRange}(?!['-]\\p{L})`,
);

/** Counted things after a number that a weak preposition leads ("for 2000 tents"); verbs in -s are let through. */
const countable =
  /^\s+(?:people|troops|men|women|personnel|staff|km|kg|per|percent|million|billion|thousand|square|metric|cubic|young|new|more|\p{Ll}{3,20}s)(?!\p{L})/u;
const verbInS =
  /^\s+(?:was|has|this|its|lies|remains|covers|includes|provides|runs|focuses|aims|concerns|calls|comes|stands|sets|envisages|foresees|begins|starts|ends|continues|requires|shows|marks|sees|reads|says|takes|towards|across|versus|plus)(?!\p{L})/u;
const firmBefore = /^(?:in|since|until|till|during|through|throughout|year|circa|as\sof)$/iu;
const countedAfterIn =
  /^\s+(?:people|places|cases|cities|towns|villages|villagers|countries|schools|troops|men|tons|tonnes|km|kilometres|kilometers|dollars|euros|hectares|households|companies|metres|meters)(?!\p{L})/u;
/** What a plan covers: "a draft cooperation plan for 2026", "a plan on exchanges in 2019". */
const planBefore =
  /(?<!\p{L})(?:(?:[Pp]lans?|[Pp]rogrammes?|[Pp]rograms?|[Bb]udget|[Rr]oadmap|[Ss]chedule|[Cc]alendar|[Ss]trategy)(?:\s+(?!for\s)[^\s.,;]+){0,6}\s+for|(?:plans?|roadmap|schedule|calendar)\s+(?:on|of|for)(?:\s+[^\s.,;]+){1,6}\s+in)\s+(?:the\s+year\s+)?$/u;

/** "in 2018", "the 2017 agreement", "late 2017", "the end of 2018": a year, or a part of one. */
export const year = dateFinder('en/date/year', yearCue, pattern, ({ groups, start, end, context }) => {
  const rest = context.folded.slice(end, end + 110);
  const value = yearOf(
    groups.partYear ?? groups.year ?? groups.bracketed ?? groups.listed ?? groups.attribute ?? '',
  );
  if (groups.partYear) return { value: partOfYear(partOf(groups.part ?? ''), value) };
  if (groups.attribute && opensName(rest)) return undefined;
  if (groups.year && countsThings(groups.before ?? '', rest)) return undefined;
  const head = context.folded.slice(Math.max(0, start - 90), start);
  return planBefore.test(head) ? { value, role: 'period', direction: 'future' } : { value };
});

function countsThings(before: string, rest: string): boolean {
  if (firmBefore.test(before)) return countedAfterIn.test(rest);
  return countable.test(rest) && !verbInS.test(rest);
}
