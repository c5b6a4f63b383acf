import { isDateLine } from './line-kinds.ts';
import { nameStems } from './names.ts';
import type { Block, Kinds, Page } from './page.ts';
import { fill, isProse, isTitleLike } from './page.ts';

/** Fewest words of a blurb under a title of related articles, and under a single blurb, where section titles may follow. */
const leastUnderTitle = 3;
const leastUnderLead = 5;
/** A blurb is a sentence or two; a paragraph of more units with a known name in it is the article's. */
const longestBlurb = 320;

/** So many units before a list of blurbs tell whom the article is about; bounded, as a text may hold many lists. */
const lookBack = 20_000;

/** Lines under "Related news" or after "Read also: …": titles, and sentences between them as long as the article does not resume. */
export function blurbKinds(page: Page, kinds: Kinds): Kinds {
  const { blocks, cues } = page;
  const firstProse = blocks.findIndex((block, index) => kinds[index] === undefined && isProse(block));
  let end = -1;
  return fill(kinds, (index) => {
    const block = blocks[index];
    if (!block || firstProse < 0) return undefined;
    if (index < end) return 'teaser';
    if (!block.long && index > firstProse && cues.relatedTitle.test(block.key))
      end = blurbsEnd(page, kinds, index);
    else if (!block.long && index > firstProse && cues.relatedLead.test(block.key)) {
      end = titlesEnd(page, kinds, index + 1, leastUnderLead);
    }
    return index < end ? 'teaser' : undefined;
  });
}

/** Where the titles from `start` on end; each may have its date above it. */
function titlesEnd({ blocks, cues }: Page, kinds: Kinds, start: number, leastWords: number): number {
  let end = start;
  for (let block = blocks[end]; block && kinds[end] === undefined; block = blocks[end]) {
    const next = blocks[end + 1];
    const isDate = next !== undefined && isTitle(next) && isDateLine(block, cues);
    if (!isDate && (!isTitle(block) || block.words.length < leastWords)) break;
    end += 1;
  }
  return end;
}

const isTitle = (block: Block): boolean =>
  (isTitleLike(block) && block.words.length < 30) || (/[?!]$/u.test(block.raw) && block.words.length <= 15);

/** Where the blurbs under a title of related articles end: after the titles, or where the article resumes. */
function blurbsEnd(page: Page, kinds: Kinds, title: number): number {
  const { blocks, text } = page;
  let end = titlesEnd(page, kinds, title + 1, leastUnderTitle);
  const start = blocks[title]?.start ?? 0;
  const known = nameStems(text.slice(Math.max(0, start - lookBack), start));
  let sentences = 0;
  for (let block = blocks[end]; block && kinds[end] === undefined && isProse(block); block = blocks[end]) {
    const next = titlesEnd(page, kinds, end + 1, leastUnderTitle);
    const place = next > end + 1 ? 'between titles' : sentences > 0 ? 'after blurbs' : 'after titles';
    if (resumes(block, known, place)) break;
    sentences += 1;
    end = next;
  }
  return end;
}

/** Whether a sentence among blurbs belongs to the article again: it names what the article has named, or nothing new. */
function resumes(
  block: Block,
  known: ReadonlySet<string>,
  place: 'between titles' | 'after blurbs' | 'after titles',
): boolean {
  if (/(?:…|\.{3})[”"’']?$/u.test(block.raw)) return false;
  const names = [...nameStems(block.raw)];
  const shared = names.filter((name) => known.has(name)).length;
  if (block.raw.length > longestBlurb && shared > 0) return true;
  if (place === 'between titles') return shared >= 2 && shared * 2 > names.length;
  return shared > 0 || (place === 'after titles' && names.length < 2);
}
