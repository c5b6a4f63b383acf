import type { SegmentCues } from '#language/segment-cues';
import type { SegmentKind } from '#model/code';
import type { MarkupBlock, SourceDocument } from '#model/source-document';
import type { Span } from '#model/span';
import { foldKey } from '#text/fold';
import { narrow } from '#text/narrow';
import { splitLines } from './lines.ts';
import { joinLines, startsListItem } from './unwrap.ts';

/** A paragraph, heading, list item or other block with what the rules ask of it. */
export interface Block extends Span {
  readonly raw: string;
  /** Folded and in lower case; of a long block only its start. */
  readonly key: string;
  /** Tokens between white space; of a long block only those of its start. */
  readonly words: readonly string[];
  readonly long: boolean;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  readonly listItem: boolean;
  readonly hint?: MarkupBlock['hint'] | undefined;
  /** Whether it is a cell of two-column print, as in the head of a release. */
  readonly cell: boolean;
  /** Where the box that it opens ends. */
  readonly scopeEnd?: number | undefined;
}

/** The document as the rules see it. */
export interface Page {
  readonly text: string;
  readonly title?: string | undefined;
  readonly marked: boolean;
  readonly blocks: readonly Block[];
  readonly cues: SegmentCues;
}

/** One kind a block, as far as the rules before have decided. */
export type Kinds = readonly (SegmentKind | undefined)[];

/** Blocks up to this length may be something else than prose. */
const longestOdd = 450;
/** Marks with which agencies sign the last paragraph: "— VNA/VNS", "(SC/es)". */
export const signOff: RegExp =
  /(?<=[.!?…”"’)]\s{0,2})(?:\((?:\p{Lu}{2,8}|\p{L}{1,6}(?:[/,-] ?\p{L}{1,6}){1,2})\)|(?:(?<=\s)-{1,2}|[–—]|(?<=[\p{Ll}\p{N}][.!?…][”"’)]{0,2})-{1,2}|(?<=\p{Ll}[.!?][”"’)]{0,2}\s)) ?\p{Lu}{2,12}(?:[/ ]\p{Lu}{2,12}){0,2})$/u;
/** The same, and a name of an agency in small letters ("- Agency"), which may also be part of a list. */
export const looseSignOff: RegExp =
  /(?<=[.!?…”"’)]\s{0,2})(?:\(\p{L}{1,8}(?:[/,-] ?\p{L}{1,8}){0,2}\)|(?:(?<=\s)-{1,2}|(?<=\s)[–—]) ?\p{Lu}\p{L}{1,12}(?:[/ ]\p{Lu}\p{L}{1,12}){0,2})$/u;
const invisibleEnd = /[\p{Cf}\s]{1,20}$/u;
const sentenceEnd = /[.!?…。][”"’'»)\]]{0,3}$/u;

/** Cuts the document into blocks. */
export function readPage(source: SourceDocument, cues: SegmentCues): Page {
  const { text, title } = source;
  const hints = source.blocks ?? [];
  const lines = splitLines(text);
  const spans = hints.length > 0 ? lines : joinLines(text, lines);
  const cells = new Set(lines.filter((line) => line.cell).map((line) => line.start));
  let at = 0;
  const blocks = cutStamp(text, spans, cues).map((span) => {
    while ((hints[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    const block = hints[at];
    return blockOf(text, span, cells.has(span.start), block && block.start < span.end ? block : undefined);
  });
  return {
    text,
    title: title === undefined ? undefined : plainKey(title),
    marked: hints.length > 0,
    blocks,
    cues,
  };
}

/** Sets apart the collector's mark that may stand before the text on its first line. */
function cutStamp(text: string, spans: readonly Span[], cues: SegmentCues): readonly Span[] {
  const [first, ...rest] = spans;
  const stamp = first
    ? cues.stamp.exec(text.slice(first.start, Math.min(first.end, first.start + 40)))
    : null;
  if (!first || !stamp) return spans;
  const end = first.start + stamp[0].length;
  const start = end + (/^\s*/u.exec(text.slice(end, first.end))?.[0].length ?? 0);
  return [{ start: first.start, end }, { start, end: first.end }, ...rest];
}

function blockOf(text: string, { start, end }: Span, cell: boolean, markup: MarkupBlock | undefined): Block {
  const raw = withoutInvisibleEnd(narrow(text.slice(start, end)));
  const long = raw.length > longestOdd;
  const sample = long ? raw.slice(0, 160) : raw;
  return {
    start,
    end,
    raw,
    key: oneSpaced(foldKey(withoutMarks(sample) || sample)),
    words: sample.split(/\s+/u),
    long,
    closed: sentenceEnd.test(raw.slice(-4)) || (sample.includes(' ') && isSignedOff(raw.slice(-60))),
    listItem: markup?.hint === 'list-item' || startsListItem(raw.slice(0, 8)),
    cell,
    hint: markup?.hint,
    scopeEnd: markup?.scope?.end,
  };
}

/** A last letter, figure or mark of ASCII is seen: the pattern, which tries every space, reads the rest. */
function withoutInvisibleEnd(words: string): string {
  const last = words.charCodeAt(words.length - 1);
  return last > 32 && last < 127 ? words : words.replace(invisibleEnd, '');
}

/** Without the marks of Markdown around it. */
function withoutMarks(words: string): string {
  const isBare = /^[^*_>#\s]/u.test(words) && !/[*_\s]/u.test(words.charAt(words.length - 1));
  return isBare ? words : words.replace(/^[*_>#\s]{1,8}|[*_\s]{1,4}$/gu, '');
}

/** No sign-off is without a bracket or a dash. */
function isSignedOff(end: string): boolean {
  return /[)\-–—]/u.test(end) && looseSignOff.test(end);
}

/** The text with one space for every run of white space. */
function oneSpaced(text: string): string {
  return /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Letters and digits only, for comparing titles. */
export function plainKey(words: string): string {
  return foldKey(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `plainKey(words)` is the key, which is not empty: most lines differ from it by their first letter. */
export function hasPlainKey(words: string, key: string): boolean {
  const first = words.charAt(0);
  const differs = /^[A-Za-z\d]/u.test(first) && first.toLowerCase() !== key.charAt(0);
  return !differs && words.length >= key.length && plainKey(words) === key;
}

/** Whether the block reads as running text: a sentence, or many words. */
export function isProse(block: Block): boolean {
  if (block.long) return true;
  return block.words.length >= (block.closed ? 6 : 25);
}

/** Whether the block could be a title: no sentence end, not a list item's or a greeting's punctuation. */
export function isTitleLike(block: Block): boolean {
  return (
    !block.long &&
    !block.closed &&
    !/[,;:]$/u.test(block.raw) &&
    /\p{L}/u.test(block.raw) &&
    block.words.length <= 40
  );
}

/** A paragraph that a speaker's name opens ("PRESIDENT ADEMI: Welcome"). */
export function isSpeech({ raw }: Block): boolean {
  const colon = raw.indexOf(':');
  return colon > 1 && colon < 63 && raw.length > 12 && speech.test(raw);
}

const speech = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,60}:\s\S/u;

/** Gives a kind to each block that has none; the rule may look at the kinds before its turn. */
export function fill(kinds: Kinds, rule: (index: number) => SegmentKind | undefined): Kinds {
  return kinds.map((kind, index) => kind ?? rule(index));
}
