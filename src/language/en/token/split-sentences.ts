import type { Span } from '#model/span';
import { allMatches } from '#text/all-matches';
import { fold } from '#text/fold';
import { lineRuns, listMarkerLength } from '#text/line-runs';
import { narrow } from '#text/narrow';
import {
  calendarAbbreviations,
  closingAbbreviations,
  linkingAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
} from './abbreviations.ts';

/** A possible end: the stop, what closes after it, and the white space up to the next sentence. */
const stopPattern =
  /(?<stop>\.\/\.|[.!?]+|…)(?<close>["'”’»)\]]{0,4}(?:\[\d{1,3}\]){0,3})(?<gap>\s+|$|(?=\p{Lu}\p{Ll}))/gu;
const lastWord = /(?:^|[\s("'“‘[—–,/])(?<word>\p{L}[\p{L}\p{M}\0.-]{0,17})$/u;
const opensSentence = /^["'“”‘’«([]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#*•●▪–—-]/u;
const firstWord = /^["'“”‘’«([]{0,3}(?<word>\p{L}{1,20})(?<next>\s\p{Lu})?/u;
const timeFollows = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^[a-z]{2,4}t$|^gmt$|^utc$|^local/iu;
/**
 * No sentence of prose is so long, in code units. What is longer is cut, so that rules which look at all pairs of words
 * of a sentence stay linear in the length of the text.
 */
const longestSentence = 2000;

/**
 * Sentence spans within `[span.start, span.end)` of `text`, in order, without surrounding white space, never blank.
 * Paragraphs, headings and list items end a sentence, hard-wrapped lines do not; a list marker stays in the span
 * of its sentence. Offsets count in `text`. Linear in the length of the span.
 */
export function splitSentences(text: string, span: Span): readonly Span[] {
  return lineRuns(text, span).flatMap((run) => splitRun(text, run).flatMap((it) => cutToLength(text, it)));
}

/** The sentence in parts that are short enough, cut at white space where there is some. */
function cutToLength(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end; ) {
    const whole = text.slice(from, Math.min(end, from + longestSentence));
    const gap = from + whole.length < end ? whole.trimEnd().search(/\s\S{0,200}$/u) : -1;
    const part = gap > 0 ? whole.slice(0, gap) : whole;
    const kept = part.trim();
    const blank = part.length - part.trimStart().length;
    if (kept !== '') parts.push({ start: from + blank, end: from + blank + kept.length });
    from += part.length;
  }
  return parts;
}

function splitRun(text: string, run: Span): Span[] {
  const content = fold(narrow(text.slice(run.start, run.end)));
  const marker = listMarkerLength(text, run);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of allMatches(content, stopPattern)) {
    const { stop = '', close = '', gap = '' } = match.groups ?? {};
    const end = match.index + stop.length + close.length;
    const after = end + gap.length;
    if (match.index < marker || after >= content.length) continue;
    const before = content.slice(Math.max(from, match.index - 20), match.index);
    if (!endsHere(before, stop, close, gap, content.slice(after, after + 32))) continue;
    sentences.push({ start: run.start + from, end: run.start + end });
    from = after;
  }
  sentences.push({ start: run.start + from, end: run.end });
  return sentences;
}

function endsHere(before: string, stop: string, close: string, gap: string, after: string): boolean {
  if (!opensSentence.test(after)) return false;
  if (!gap) return stop === '.' && !close && /\p{Ll}{3}$/u.test(before) && !/^\p{L}{1,20}[.@/]/u.test(after);
  if (stop !== '.') return stop !== '!' || !isNameOfBrand(before, after);
  const word = lastWord.exec(before)?.groups?.word;
  if (!word) return true;
  if (close.includes(')') && titleAbbreviations.has(word.toLowerCase())) return false;
  return close.length > 0 || !isMidSentence(word, after);
}

/** "Yahoo! News": a capitalised word before the mark and a second capitalised word after it. */
function isNameOfBrand(before: string, after: string): boolean {
  const opener = firstWord.exec(after)?.groups;
  return (
    /(?:^|\s)\p{Lu}\p{Ll}{1,5}$/u.test(before) &&
    /^(?:News|Media|Finance|Sports|Japan)$/u.test(opener?.word ?? '')
  );
}

/** Whether the stop after `word` belongs to an abbreviation or initial that the sentence goes on from. */
function isMidSentence(whole: string, after: string): boolean {
  // "the Norway-U.S. Council": what stands before the hyphen has no stop of its own.
  const word = whole.replace(/^.*-(?=\p{L}\.\p{L}$)/u, '');
  const key = word.toLowerCase();
  const next = firstWord.exec(after)?.groups?.word ?? '';
  const opener = sentenceOpeners.has(next.toLowerCase());
  if (/^\p{Lu}(?:-\p{Lu})?$/u.test(word)) return !(opener && /^\P{L}{0,3}\p{L}+ \p{Ll}/u.test(after));
  if (linkingAbbreviations.has(key)) return true;
  if (titleAbbreviations.has(key)) return !(opener && key !== 'st' && /\p{Ll}/u.test(word[0] ?? ''));
  if (numberAbbreviations.has(key) || calendarAbbreviations.has(key)) return /^\d/u.test(after);
  if (key === 'p.m' || key === 'a.m') return timeFollows.test(next);
  if (key === 'd.c') return false;
  if (/^\p{L}(?:\.-?\p{L})+$/u.test(word) || closingAbbreviations.has(key)) return !opener;
  return /\.-\p{Lu}/u.test(word) && titleAbbreviations.has(key.split('-').at(-1) ?? '');
}
