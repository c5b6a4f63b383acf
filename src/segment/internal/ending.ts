import type { SegmentKind } from '#model/code';
import { isCredit, isFurniture, isTimeLine } from './line-kinds.ts';
import type { Block, Kinds, Page } from './page.ts';
import { fill, isProse, isSpeech, isTitleLike, signOff } from './page.ts';

/** Lines that close a press release. */
const closingLine = /^(?:(?:# ?){3,5}|[-–— ]{0,3}30[-–— ]{0,3}|-?\s?(?:end|ends|end of text)\s?-?)$/u;

/** An agency's mark on a line of its own; other credits may also stand above the text. */
const closingCredit = /^(?:[Ss]ource ?: .*|\(\p{Lu}[^()]{0,20}\)|\p{Lu}{2,6}(?:\/\p{Lu}{2,6}){0,2})$/u;

/** What follows the article: teasers after its closing mark, contacts after its closing line, titles appended to it. */
export function endingKinds(page: Page, kinds: Kinds): Kinds {
  const end = endIndex(page, kinds);
  if (end === undefined) return appendedKinds(page, trailingTime(page, kinds));
  const release = closingLine.test(page.blocks[end]?.key ?? '');
  return fill(kinds, (index) => {
    const block = page.blocks[index];
    if (!block || index <= end) return undefined;
    return afterEnd(block, page, release);
  });
}

/** A time of day below the last paragraph: when the speaker ended. */
function trailingTime({ blocks }: Page, kinds: Kinds): Kinds {
  const last = blocks.length - 1;
  return fill(kinds, (index) =>
    index === last && blocks[last] && isTimeLine(blocks[last]) ? 'furniture' : undefined,
  );
}

function afterEnd(block: Block, { cues }: Page, release: boolean): SegmentKind {
  if (isCredit(block, cues)) return 'credit';
  if (isFurniture(block, cues) || cues.endFurniture.test(block.key) || release) return 'furniture';
  return 'teaser';
}

/** What is left below the last paragraph once something else has come between: titles of other articles, odds and ends. */
export function leftoverKinds({ blocks }: Page, kinds: Kinds): Kinds {
  const last = blocks.findLastIndex(
    (block, index) => kinds[index] === undefined && (isProse(block) || isSpeech(block) || block.listItem),
  );
  const between = kinds.findIndex((kind, index) => index > last && kind !== undefined);
  if (last < 0 || between < 0) return kinds;
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || index < between) return undefined;
    return isBlurb(block) ? 'teaser' : 'furniture';
  });
}

/** The last block of the article, where a mark tells; undefined where none does. */
function endIndex({ blocks, cues }: Page, kinds: Kinds): number | undefined {
  const last = blocks.findLastIndex((block, index) => isEnd(block, kinds[index]));
  if (last < 0) return undefined;
  const rest = blocks.filter((block, index) => index > last && kinds[index] === undefined && isProse(block));
  if (/\.\/\.$/u.test(blocks[last]?.raw ?? '') || kinds[last + 1] === 'teaser') return last;
  const goesOn = rest.filter((block) => cues.continuation.test(block.key)).length;
  const before = blocks.slice(0, last + 1).reduce((sum, block) => sum + block.end - block.start, 0);
  const after = rest.reduce((sum, block) => sum + block.end - block.start, 0);
  return goesOn * 3 > rest.length || after > before ? undefined : last;
}

function isEnd(block: Block, kind: SegmentKind | undefined): boolean {
  if (kind === 'furniture') return closingLine.test(block.key);
  if (kind === 'credit') return closingCredit.test(block.raw);
  return (
    kind === undefined && isProse(block) && (block.raw.endsWith('./.') || signOff.test(block.raw.slice(-60)))
  );
}

/** Fewest titles in a row at the end that are taken for blurbs; fewer may be a signature. */
const leastAppended = 2;

/** Titles of other articles that hang on the end without any mark; a list that the text announces is none. */
function appendedKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  let start = blocks.length;
  while (start > 0) {
    const block = blocks[start - 1];
    const kind = kinds[start - 1];
    if (!block || (kind === undefined && !isBlurb(block))) break;
    if (kind !== undefined && kind !== 'furniture' && kind !== 'teaser') break;
    start -= 1;
  }
  const titles = blocks.filter((_, index) => index >= start && kinds[index] === undefined);
  const before = blocks[start - 1];
  const closed = kinds[start - 1] === 'credit' || (before && isProse(before) && !before.raw.endsWith(':'));
  if (titles.length < leastAppended || !closed) return kinds;
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || index < start) return undefined;
    return isCredit(block, cues) ? 'credit' : 'teaser';
  });
}

const isBlurb = (block: Block): boolean =>
  isTitleLike(block) &&
  !block.listItem &&
  block.words.length >= 4 &&
  !isSpeech(block) &&
  !/https?:|www\./u.test(block.key);
