import type { SegmentKind } from '#model/code';
import { headlineIndex, leadIndex } from './headline.ts';
import { isCredit, isDateLine, isFurniture, isTimeLine } from './line-kinds.ts';
import type { Block, Kinds, Page } from './page.ts';
import { fill, hasPlainKey, isSpeech, isTitleLike, plainKey } from './page.ts';

/** Dates, by-lines and the repeated headline stand at most this far below the headline, a standfirst between them. */
const longestOpening = 10;

/** Headline, dates, by-lines and menus above the text. */
export function openingKinds(page: Page, kinds: Kinds): Kinds {
  const lead = leadIndex(page, kinds);
  const headline = headlineIndex(page, kinds, lead);
  const top = headline ?? -1;
  const headlineKey = plainKey(page.blocks[top]?.raw ?? '');
  return fill(kinds, (index) => {
    const block = page.blocks[index];
    if (!block || index > Math.max(lead, top + longestOpening)) return undefined;
    if (index === headline || (headlineKey !== '' && hasPlainKey(block.raw, headlineKey))) return 'headline';
    if (isDateLine(block, page.cues) || isTimeLine(block)) return 'dateline';
    if (index < top) return aboveHeadline(page, index);
    if (isAgencyLine(page, index)) return 'credit';
    return index < lead ? belowHeadline(page, kinds, index, lead) : undefined;
  });
}

/** "Trend:" below a date: the agency that the report comes from. */
function isAgencyLine({ blocks, cues }: Page, index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  return (
    block !== undefined &&
    before !== undefined &&
    block.raw.endsWith(':') &&
    block.words.length <= 3 &&
    isDateLine(before, cues)
  );
}

function aboveHeadline({ blocks, cues }: Page, index: number): SegmentKind {
  const block = blocks[index];
  const placed = block && /^\p{Lu}{3,20}$/u.test(block.raw) && nearDate(blocks, cues, index);
  return placed ? 'dateline' : 'furniture';
}

const nearDate = (blocks: readonly Block[], cues: Page['cues'], index: number): boolean =>
  blocks.slice(Math.max(0, index - 2), index + 3).some((block) => isDateLine(block, cues));

/** At most this many words stand on a line that gives but a place or a name. */
const longestName = 6;
const isPlace = (block: Block): boolean =>
  block.words.length <= longestName && /^[\p{Lu}\p{N}]/u.test(block.raw);
/** "Madrid, Spain": a town and its state below the name of an official. */
const townAndState = /^\p{Lu}[\p{L}.' -]{2,24}, \p{Lu}[\p{L}.' -]{1,24}$/u;

function belowHeadline(page: Page, kinds: Kinds, index: number, lead: number): SegmentKind | undefined {
  const { blocks, cues, text } = page;
  const block = blocks[index];
  if (!block) return undefined;
  if (isFurniture(block, cues)) return 'furniture';
  if (cues.issuer.test(block.key) || isCredit(block, cues)) return 'credit';
  if (!isTitleLike(block) || block.listItem || isSpeech(block) || cues.textMark.test(block.key))
    return undefined;
  const [before, next, first] = [blocks[index - 1], blocks[index + 1], blocks[lead]];
  if (isPlace(block) && ((next && isTimeLine(next)) || (first && isSpeech(first)))) return 'dateline';
  if (before && cues.issuer.test(before.key) && townAndState.test(block.raw)) return 'dateline';
  if (!isPlace(block)) return 'heading';
  return kinds[index + 1] === undefined && hasCommonWord(block, text) ? undefined : 'credit';
}

/** Whether the text uses a word of the line as a common noun: names of writers stand nowhere else. */
function hasCommonWord(block: Block, text: string): boolean {
  const words = plainKey(block.raw)
    .split(' ')
    .filter((word) => word.length > 3);
  const sample = text.slice(block.end, block.end + 6000);
  return words.some((word) => sample.includes(word));
}
