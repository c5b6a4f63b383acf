import { isCredit, isDateLine } from './line-kinds.ts';
import type { Block, Kinds, Page } from './page.ts';
import { isProse, isSpeech, isTitleLike, plainKey } from './page.ts';

/** A headline stands among the first blocks; a page may show a long menu before it. */
const latestHeadline = 40;

/** A subtitle in stars, as plain text renders italics. */
export const isStarred = ({ raw }: Block): boolean => /^\*[^*].{3,}[^*]\*$/u.test(raw);

/** The block where the article's own text sets in: the first that reads as prose, is spoken or opens a list. */
export function leadIndex({ blocks, cues }: Page, kinds: Kinds): number {
  const found = blocks.findIndex(
    (block, index) =>
      kinds[index] === undefined &&
      (isLeadProse(block) || (isSpeech(block) && !isLabelledTitle(block)) || opensList(blocks, index)) &&
      !isDateLine(block, cues) &&
      !cues.issuer.test(block.key),
  );
  return found < 0 ? blocks.length : found;
}

/** "Fact sheet: Five years of …": a title with a label, where a speaker would end with a full stop. */
const isLabelledTitle = (block: Block): boolean => isTitleLike(block) && block.words.length <= 25;

/** "They are:" before an item, or a longer line that ends in a colon. */
function opensList(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block?.raw.endsWith(':')) return false;
  return block.words.length >= 4 || blocks[index + 1]?.listItem === true;
}

const isLeadProse = (block: Block): boolean =>
  isProse(block) && (block.closed || !isTitleLike(block) || block.long);

/**
 * The headline: the one that the markup or the metadata name, else the best line above the text: many words, shared with the
 * lead, early. Undefined where none looks like one, or where the metadata name one that the text does not hold.
 */
export function headlineIndex(page: Page, kinds: Kinds, lead: number): number | undefined {
  const { blocks, title } = page;
  const marked = kinds.indexOf('headline');
  if (marked >= 0) return marked;
  const limit = Math.min(lead, latestHeadline, blocks.length - 1);
  const indexes = blocks.keys().filter((index) => index <= limit && kinds[index] === undefined);
  if (title !== undefined) return indexes.find((index) => sameTitle(blocks[index] as Block, title));
  return bestTitle(
    page,
    [...indexes].filter((index) => index < lead),
    lead,
  );
}

function bestTitle({ blocks, cues }: Page, indexes: readonly number[], lead: number): number | undefined {
  const leadWords = new Set(contentWords(blocks[lead]?.raw.slice(0, 600) ?? ''));
  let best: number | undefined;
  let bestScore = 0;
  let passed = 0;
  for (const index of indexes) {
    const block = blocks[index] as Block;
    if (!isTitleLike(block) || block.listItem || block.words.length < 2 || block.cell || isStarred(block))
      continue;
    if (isDateLine(block, cues) || isCredit(block, cues) || cues.issuer.test(block.key)) continue;
    const shared = contentWords(block.raw).filter((word) => leadWords.has(word)).length;
    const score = Math.min(block.words.length, 8) + Math.min(shared, 4) * 2 - passed * 1.5;
    passed += 1;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

const contentWords = (words: string): readonly string[] =>
  plainKey(words)
    .split(' ')
    .filter((word) => word.length > 3);

/** Whether the line is the title that came with the document, give or take a site's name or a subtitle. */
function sameTitle(block: Block, title: string): boolean {
  const key = plainKey(block.raw);
  if (key === title) return true;
  if (key === '' || title === '' || block.closed) return false;
  const [long, short] = key.length > title.length ? [key, title] : [title, key];
  return short.length >= long.length * 0.5 && long.includes(short);
}
