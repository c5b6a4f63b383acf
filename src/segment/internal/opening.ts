import type { SegmentKind } from '#model/code';
import { isCredit, isDateLine, isFurniture, isTimeLine } from './line-kinds.ts';
import { fill, isProse, isTitleLike, plainKey } from './page.ts';
import type { Block, Kinds, Page } from './page.ts';

/** A headline stands among the first blocks; a page may show a long menu before it. */
const latestHeadline = 40;

/** The block where the article's own text sets in: the first that reads as prose or opens a list. */
export function leadIndex({ blocks, cues }: Page, kinds: Kinds): number {
  const found = blocks.findIndex(
    (block, index) =>
      kinds[index] === undefined &&
      (isLeadProse(block) || isSpeech(block) || (block.raw.endsWith(':') && block.words.length >= 4)) &&
      !isDateLine(block, cues) &&
      !cues.issuer.test(block.key),
  );
  return found < 0 ? blocks.length : found;
}

/** A paragraph that a speaker's name opens ("PRESIDENT ADEMI: Welcome"). */
export function isSpeech({ raw }: Block): boolean {
  return /^[\p{Lu}][\p{L}\p{M}.'’ -]{1,60}:\s\S/u.test(raw) && raw.length > 12;
}

/** A subtitle in stars, as plain text renders italics. */
export const isStarred = ({ raw }: Block): boolean => /^\*[^*].{3,}[^*]\*$/u.test(raw);

const isLeadProse = (block: Block): boolean => isProse(block) && (block.closed || !isTitleLike(block) || block.long);

/** Headline, dates, by-lines and menus above the text. */
export function openingKinds(page: Page, kinds: Kinds): Kinds {
  const lead = leadIndex(page, kinds);
  const headline = headlineIndex(page, kinds, lead);
  const top = headline ?? -1;
  return fill(kinds, (index) => {
    const block = page.blocks[index];
    if (!block || index >= Math.max(lead, top + 1)) return undefined;
    if (index === headline) return 'headline';
    if (isDateLine(block, page.cues) || isTimeLine(block)) return 'dateline';
    if (index < top) return aboveHeadline(page, index);
    return belowHeadline(page, kinds, index, lead);
  });
}

function headlineIndex(page: Page, kinds: Kinds, lead: number): number | undefined {
  const { blocks, cues, title } = page;
  const marked = kinds.indexOf('headline');
  if (marked >= 0) return marked;
  const limit = Math.min(lead, latestHeadline, blocks.length);
  const leadKey = plainKey(blocks[lead]?.raw.slice(0, 600) ?? '').split(' ');
  const leadWords = new Set(leadKey.filter((word) => word.length > 3));
  let best: number | undefined;
  let bestScore = 0;
  let passed = 0;
  for (let index = 0; index <= limit; index += 1) {
    const block = blocks[index];
    if (!block || kinds[index] !== undefined) continue;
    const key = plainKey(block.raw);
    if (title !== undefined && sameTitle(key, title, block.closed)) return index;
    if (title !== undefined || index === limit || !isTitleLike(block)) continue;
    if (isDateLine(block, cues) || isCredit(block, cues) || cues.issuer.test(block.key) || isSpeech(block) || isStarred(block)) continue;
    const shared = key.split(' ').filter((word) => leadWords.has(word)).length;
    const score = Math.min(block.words.length, 8) + Math.min(shared, 4) * 2 - passed * 1.5;
    passed += 1;
    if (block.words.length >= 2 && score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** Whether the line is the title that came with the document, give or take a site's name or a subtitle. */
function sameTitle(key: string, title: string, closed: boolean): boolean {
  if (key === title) return true;
  if (key === '' || title === '' || closed) return false;
  const [long, short] = key.length > title.length ? [key, title] : [title, key];
  return short.length >= long.length * 0.5 && long.includes(short);
}

function aboveHeadline({ blocks, cues }: Page, index: number): SegmentKind {
  const block = blocks[index];
  return block && /^\p{Lu}{3,20}$/u.test(block.raw) && nearDate(blocks, cues, index) ? 'dateline' : 'furniture';
}

const nearDate = (blocks: readonly Block[], cues: Page['cues'], index: number): boolean =>
  blocks.slice(Math.max(0, index - 2), index + 3).some((block) => isDateLine(block, cues));

/** At most this many words stand on a line that gives but a place or a name. */
const longestName = 6;
const isPlace = (block: Block): boolean => block.words.length <= longestName && /^[\p{Lu}\p{N}]/u.test(block.raw);

const underTitle = (block: Block, cues: Page['cues']): SegmentKind | undefined =>
  cues.issuer.test(block.key) || isCredit(block, cues) ? 'credit' : undefined;

function belowHeadline({ blocks, cues, text }: Page, kinds: Kinds, index: number, lead: number): SegmentKind | undefined {
  const block = blocks[index];
  if (!block || isFurniture(block, cues)) return block && 'furniture';
  const known = underTitle(block, cues);
  if (known || !isTitleLike(block) || cues.textMark.test(block.key)) return known;
  const first = blocks[lead];
  const next = blocks[index + 1];
  if (isPlace(block) && ((next && isTimeLine(next)) || (first && isSpeech(first)))) return 'dateline';
  if (!isPlace(block) || block.words.length > longestName) return 'heading';
  return kinds[index + 1] === undefined && hasCommonWord(block, text) ? undefined : 'credit';
}

/** Whether the text uses a word of the line as a common noun: names of writers stand nowhere else. */
function hasCommonWord(block: Block, text: string): boolean {
  const words = plainKey(block.raw).split(' ').filter((word) => word.length > 3);
  const sample = text.slice(block.end, block.end + 6000);
  return words.some((word) => sample.includes(word));
}
