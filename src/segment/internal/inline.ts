import type { SegmentKind } from '#model/code';
import type { Span } from '#model/span';
import { fold } from '#text/fold';
import { isProse, looseSignOff } from './page.ts';
import type { Block, Kinds, Page } from './page.ts';

/** A run of text of one kind; several may lie in one paragraph. */
export interface Piece extends Span {
  readonly kind: SegmentKind;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'-]{1,24}`;
const place = String.raw`${name}(?:[ /-]{1,2}(?:${name}|of|de|del|da|la|el|al|and)){0,4}(?:, ?${name}(?: ${name}){0,2}){0,2}`;
const weekday = String.raw`(?:\p{L}{3,9},? )?`;
const dayMonth = String.raw`(?:(?<month>\p{L}{3,9})\.? \p{N}{1,2}|\p{N}{1,2}(?:st|nd|rd|th)? (?<month>\p{L}{3,9})\.?)(?:,? \p{N}{4})?`;
const date = String.raw`[,.]? {0,2}${weekday}(?:${dayMonth}|\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{1,4})`;
const agency = String.raw`,? {0,2}[(\[]\p{Lu}[^()\[\]\n]{1,40}[)\]]`;
const unseen = String.raw`[\s\p{So}\p{Sk}\uD800-\uDFFF\uFE0F\u200D]{0,6}`;
const stamp = String.raw`(?<stamp>(?:date )?\p{N}{4}-\p{N}{2}-\p{N}{2} )?`;
const nextWord = String.raw`(?=[\p{Lu}\p{N}"“'(])`;
/** "Hanoi (VNA) –", "DARWIN, Nov. 14 (Nusantara Wire) --". Folding has made en dashes hyphens. */
const withAgency = new RegExp(String.raw`^${stamp}${place}(?:${date})?${agency}(?:${date.replaceAll('month', 'month2')})?${unseen}(?:[_—―-]{1,2}|:)\s{0,2}${nextWord}`, 'u');
/** "Brussels, 3 May 2021 –". */
const withDate = new RegExp(String.raw`^${stamp}${place}${date}(?: {1,2}[_-]{1,2} | ?(?:--|[—―])\s{0,2}|: )${nextWord}`, 'u');
/** "ASTANA –", "HÀ NỘI —". */
const bare = new RegExp(String.raw`^${stamp}(?<place>${place})(?: {1,2}[_-]{1,2} | ?(?:--|[—―])\s{0,2})${nextWord}`, 'u');
/** "NEW DELHI: The …". */
const shouted = /^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{3,}){0,2}): (?=[\p{Lu}"“])/u;
/** A dateline stands in the first paragraphs: after a standfirst and a caption at the latest. */
const latestDateline = 6;
const longestBarePlace = 3;

/** The blocks as pieces, with datelines cut off the text that they open and sign-offs cut off its end. */
export function cutPieces(page: Page, kinds: Kinds): readonly Piece[] {
  const texts = page.blocks.flatMap((_, index) => (kinds[index] === 'body' ? [index] : []));
  const dateline = findDateline(page, texts.slice(0, latestDateline));
  const closing = texts.findLast((index) => isProse(page.blocks[index] as Block));
  return page.blocks.flatMap((block, index) => {
    const kind = kinds[index] ?? 'body';
    const from = dateline?.index === index ? block.start + dateline.length : block.start;
    const to = index === closing ? block.start + signOffAt(block) : block.end;
    const pieces: Piece[] = [];
    if (from > block.start) pieces.push({ kind: 'dateline', ...trimmed(page.text, block.start, from) });
    if (to > from) pieces.push({ kind, ...trimmed(page.text, from, to) });
    if (to < block.end) pieces.push({ kind: 'credit', start: to, end: block.end });
    return pieces.filter((piece) => piece.end > piece.start);
  });
}

function findDateline(page: Page, indexes: readonly number[]): { index: number; length: number } | undefined {
  for (const index of indexes) {
    const block = page.blocks[index];
    const length = block ? datelineLength(page, block, index === indexes[0]) : 0;
    if (length > 0) return { index, length };
  }
  return undefined;
}

function datelineLength({ blocks, cues }: Page, block: Block, first: boolean): number {
  const start = fold(block.raw.slice(0, 140));
  const firstWord = /^\p{L}+/u.exec(start)?.[0].toLowerCase() ?? '';
  if (cues.functionWords.has(firstWord)) return 0;
  const full = withAgency.exec(start) ?? withDate.exec(start);
  if (full) {
    const { month = full.groups?.month2 } = full.groups ?? {};
    return month === undefined || cues.calendarWords.has(month.toLowerCase()) ? full[0].length : 0;
  }
  if (first && shouted.test(start) && !isTranscript(blocks, block)) return shouted.exec(start)?.[0].length ?? 0;
  const short = bare.exec(start);
  const { place: town = '', stamp: day } = short?.groups ?? {};
  const plain = day !== undefined || town === town.toUpperCase() || (first && town.split(' ').length <= 2);
  return short && plain && town.split(/[ ,]+/u).length <= longestBarePlace ? short[0].length : 0;
}

/** Whether another paragraph opens with a speaker's name in capitals. */
function isTranscript(blocks: readonly Block[], block: Block): boolean {
  return blocks.some((other) => other !== block && /^\p{Lu}[\p{Lu}. '-]{1,60}: /u.test(other.raw.slice(0, 64)));
}

/** Offset in the block of its sign-off; its length where there is none. */
function signOffAt(block: Block): number {
  const tail = Math.max(0, block.raw.length - 60);
  const match = looseSignOff.exec(block.raw.slice(tail));
  return match ? tail + match.index : block.raw.length;
}

function trimmed(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  return { start: start + (raw.length - raw.trimStart().length), end: end - (raw.length - raw.trimEnd().length) };
}
