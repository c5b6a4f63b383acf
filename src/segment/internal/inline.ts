import type { SegmentKind } from '#model/code';
import type { Span } from '#model/span';
import { datelineLength } from './dateline.ts';
import type { Block, Kinds, Page } from './page.ts';
import { isProse, isSpeech, looseSignOff, signOff } from './page.ts';

/** A run of text of one kind; several may lie in one paragraph. */
export interface Piece extends Span {
  readonly kind: SegmentKind;
}

/** A dateline stands in the first paragraphs: after a standfirst and a caption at the latest. */
const latestDateline = 6;

/** The blocks as pieces, with datelines cut off the text that they open and sign-offs cut off its end. */
export function cutPieces(page: Page, kinds: Kinds): readonly Piece[] {
  const texts = page.blocks.flatMap((_, index) => (kinds[index] === 'body' ? [index] : []));
  const datelines = findDatelines(page, kinds, texts);
  const closing = texts.findLast((index) => isProse(page.blocks[index] as Block));
  return page.blocks.flatMap((block, index) => {
    const kind = kinds[index] ?? 'body';
    const from = block.start + (datelines.get(index) ?? 0);
    const last = index === closing || index === texts.at(-1);
    const signed = last ? block.start + signOffAt(block, page) : block.end;
    // What begins within the dateline signs nothing off.
    const to = signed < from ? block.end : signed;
    const pieces: Piece[] = [];
    if (from > block.start) pieces.push({ kind: 'dateline', ...trimmed(page.text, block.start, from) });
    if (to > from) pieces.push({ kind, ...trimmed(page.text, from, to) });
    if (to < block.end) pieces.push({ kind: 'credit', start: to, end: block.end });
    return pieces.filter((piece) => piece.end > piece.start);
  });
}

/** Lengths of the datelines by block: the one of the article, and those of further reports below titles of their own. */
function findDatelines(page: Page, kinds: Kinds, texts: readonly number[]): ReadonlyMap<number, number> {
  const first = firstDateline(page, texts);
  const further = first ? texts.filter((index) => index > first.index && kinds[index - 1] === 'heading') : [];
  return new Map([
    ...(first ? [[first.index, first.length] as const] : []),
    ...further.flatMap((index) => {
      const block = page.blocks[index] as Block;
      const length = datelineLength(page, block, false, () => true);
      return agencyMark.test(block.raw.slice(0, length)) ? [[index, length] as const] : [];
    }),
  ]);
}

/** "(Agency)", "/Agency/" at the end of a dateline. */
const agencyMark = /[()/]\s?[-–—:]{0,2}\s?$/u;

function firstDateline(page: Page, texts: readonly number[]): { index: number; length: number } | undefined {
  for (const index of texts.slice(0, latestDateline)) {
    const block = page.blocks[index];
    const length = block
      ? datelineLength(page, block, index === texts[0], () => isTranscript(page, texts, index))
      : 0;
    if (length > 0) return { index, length };
  }
  return undefined;
}

/** Whether another paragraph opens with a speaker's name. */
const isTranscript = ({ blocks }: Page, texts: readonly number[], index: number): boolean =>
  texts.some((other) => other !== index && isSpeech(blocks[other] as Block));

/** Offset in the block of its sign-off; its length where there is none. */
function signOffAt(block: Block, { cues }: Page): number {
  const from = Math.max(0, block.raw.length - 180);
  const credit = cues.closingCredit.exec(block.raw.slice(from));
  if (credit) return from + credit.index;
  const tail = Math.max(0, block.raw.length - 60);
  const end = block.raw.slice(tail);
  const match = signOff.exec(end) ?? looseSignOff.exec(end);
  return match ? tail + match.index : block.end - block.start;
}

function trimmed(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  return {
    start: start + (raw.length - raw.trimStart().length),
    end: end - (raw.length - raw.trimEnd().length),
  };
}
