import type { SegmentKind } from '#model/code';
import { isStarred } from './headline.ts';
import { isCredit, isFurniture } from './line-kinds.ts';
import type { Block, Kinds, Page } from './page.ts';
import { fill, isProse, isSpeech, isTitleLike } from './page.ts';

/** Menus, share bars, page numbers wherever they stand. */
export function furnitureKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  return fill(kinds, (index) => {
    const block = blocks[index];
    return block && isFurniture(block, cues) ? 'furniture' : undefined;
  });
}

/** Most words of an answer that a poll offers. */
const longestAnswer = 6;

/** A poll: its title, its question and the answers that it offers. */
export function pollKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  let end = -1;
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || index < end) return block && 'furniture';
    if (block.long || !cues.pollTitle.test(block.key) || !blocks[index + 1]?.raw.endsWith('?'))
      return undefined;
    end = index + 2;
    for (let it = blocks[end]; it && isAnswer(it, cues); it = blocks[end]) end += 1;
    return 'furniture';
  });
}

const isAnswer = ({ key, closed, words }: Block, cues: Page['cues']): boolean =>
  !closed && words.length <= longestAnswer && !cues.relatedTitle.test(key) && !cues.commentTitle.test(key);

/** Contacts and links below the article: their title, and what follows that is no running text. */
export function contactKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  const firstProse = blocks.findIndex((block, index) => kinds[index] === undefined && isProse(block));
  if (firstProse < 0) return kinds;
  let isOpen = false;
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || index <= firstProse) return undefined;
    isOpen = (isOpen && !isProse(block)) || (!block.long && cues.contactTitle.test(block.key));
    return isOpen ? 'furniture' : undefined;
  });
}

/** Running heads of paged print: capitals beside a page number. */
export function runningHeadKinds({ blocks, text }: Page, kinds: Kinds): Kinds {
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || block.long || block.words.length > 8 || !isUpper(block.raw)) return undefined;
    return isPageNumber(blocks[index - 1]) ||
      isPageNumber(blocks[index + 1]) ||
      isHeadCell(blocks, kinds, index, text)
      ? 'furniture'
      : undefined;
  });
}

const pageNumber = /^(?:[-–— ]{1,4}\p{N}{1,4}[-–— ]{1,4}|[. …]{2,6}\p{N}{1,4}|page \p{N}{1,4}.{0,12})$/u;
const isPageNumber = (block: Block | undefined): boolean =>
  block !== undefined && !block.long && pageNumber.test(block.key);
const isUpper = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** The other cell of a running head: no blank line lies between the two. */
function isHeadCell(blocks: readonly Block[], kinds: Kinds, index: number, text: string): boolean {
  const isNear = (one: Block | undefined, other: Block | undefined): boolean =>
    one !== undefined && other !== undefined && !/\n\s*\n/u.test(text.slice(one.end, other.start));
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  const nearBefore =
    before !== undefined &&
    kinds[index - 1] === undefined &&
    isNear(before, blocks[index]) &&
    isUpper(before.raw) &&
    isPageNumber(blocks[index - 2]);
  const nearAfter =
    after !== undefined &&
    isUpper(after.raw) &&
    isPageNumber(blocks[index + 2]) &&
    isNear(blocks[index], after);
  return nearBefore || nearAfter;
}

/** Texts of pictures that a photographer's credit or "(left)" gives away. */
export function captionKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || block.long || (block.closed && isSpeech(block))) return undefined;
    return cues.caption.test(block.key) && !isCredit(block, cues) ? 'caption' : undefined;
  });
}

/** Texts of pictures without a credit: a lone sentence that says what pictures show. */
export function pictureKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || block.long || !isPictureSentence(blocks, index)) return undefined;
    return cues.pictureAct.test(block.key) ? 'caption' : undefined;
  });
}

/** Most words of a sentence under a picture. */
const longestCaption = 36;

/** One sentence that names its people in full, shorter than its neighbours, one of which introduces a name of it anew. */
function isPictureSentence(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (!block || !before || !after || block.words.length > longestCaption || block.listItem) return false;
  if (/[.!?] \p{Lu}/u.test(block.raw.replace(/\p{Lu}\p{Ll}{0,3}\. /gu, ''))) return false;
  const length = block.raw.length;
  if (before.raw.length < length && after.raw.length < length * 1.5) return false;
  const names = block.raw.match(/\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){2,5}/gu) ?? [];
  return names.some((name) => after.raw.slice(0, 300).includes(name) || before.raw.includes(lastWords(name)));
}

const lastWords = (name: string): string => name.split(' ').slice(-3).join(' ');

/** By-lines and sources between and after the paragraphs. */
export function creditKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  const lastProse = blocks.findLastIndex(
    (block, index) => kinds[index] === undefined && isProse(block) && !isCredit(block, cues),
  );
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || !isCredit(block, cues)) return undefined;
    return index > lastProse || !block.raw.startsWith('(') ? 'credit' : undefined;
  });
}

/** Longest section title, in words. */
const longestHeading = 16;

/** Section titles: a short line without a full stop before running text, and no run of list items. */
export function headingKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  const isCandidate = (index: number): boolean => {
    const block = blocks[index];
    if (!block || kinds[index] !== undefined) return false;
    if (block.hint === 'heading') return true;
    if (cues.textMark.test(block.key)) return false;
    const titled = isTitleLike(block) || (block.raw.endsWith('?') && block.words.length <= 8);
    return (
      titled &&
      !block.listItem &&
      block.words.length <= longestHeading &&
      !isSpeech(block) &&
      /^[^\p{Ll}([<]/u.test(block.raw)
    );
  };
  let runStart = -1;
  return fill(kinds, (index): SegmentKind | undefined => {
    if (!isCandidate(index)) {
      runStart = -1;
      return undefined;
    }
    if (runStart < 0) runStart = index;
    const block = blocks[index];
    if (block && (block.hint === 'heading' || isStarred(block))) return 'heading';
    const before = blocks[runStart - 1];
    let runEnd = index;
    while (runEnd - runStart < 3 && isCandidate(runEnd + 1)) runEnd += 1;
    const next = blocks[runEnd + 1];
    const listed =
      before?.raw.endsWith(':') ||
      (before?.listItem && kinds[runStart - 1] === undefined && runEnd > runStart);
    const follows = next !== undefined && kinds[runEnd + 1] === undefined;
    return !listed && follows && runEnd - runStart < 2 ? 'heading' : undefined;
  });
}
