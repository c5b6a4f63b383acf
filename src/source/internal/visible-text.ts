import type { MarkupBlock } from '#model/source-document';
import type { Span } from '#model/span';
import type { PageElement } from './element-kind.ts';
import { breaksAround, isBlock, isHidden, ownHint, partHint } from './element-kind.ts';
import type { InlineHint, Surroundings, Writer, WrittenBlock } from './text-writer.ts';
import { breakLine, startWriting, writeWords } from './text-writer.ts';

/** The text that a page shows, block elements on lines of their own, and what its markup says of the blocks. */
export interface VisibleText {
  readonly text: string;
  readonly blocks: readonly MarkupBlock[];
}

/** The state of one walk over a page. */
interface Walk {
  readonly writer: Writer;
  /** Where the boxes of the page begin and end in the text. */
  readonly boxes: Span[];
  /** Units of text of the whole page, hidden ones included. */
  readonly total: number;
  /** Whether the element before was a link, with nothing in between. */
  afterLink: boolean;
}

const elementNode = 1;
const textNode = 3;
/** Parts that hold more than this share of the page are the page itself, whatever they are called. */
const largestPart = 0.5;
/** Deeper elements are read as plain text; no page that people write goes so deep. */
const deepest = 500;
const boxTags = /^(?:div|section|aside|ul|ol|dl|table|details|nav|footer)$/u;

/** Reads what a parsed page shows. Nothing is run or fetched. Linear in the size of the page. */
export function visibleText(root: PageElement): VisibleText {
  const total = [...root.childNodes].reduce((sum, child) => sum + (child.textContent ?? '').length, 0);
  const walk: Walk = { writer: startWriting(), boxes: [], total, afterLink: false };
  for (const child of root.childNodes) visit(walk, child, { preformatted: false }, [], 0);
  breakLine(walk.writer, 1);
  const blocks = withLinkLists(walk.writer.text, walk.writer.blocks);
  return { text: walk.writer.text.trimEnd(), blocks: withScopes(blocks, walk.boxes) };
}

function visit(
  walk: Walk,
  node: PageElement,
  around: Surroundings,
  inline: readonly InlineHint[],
  depth: number,
): void {
  const { writer } = walk;
  if (node.nodeType === textNode || (node.nodeType === elementNode && depth > deepest)) {
    if (/\S/u.test(node.textContent ?? '')) walk.afterLink = false;
    writeWords(writer, node.textContent ?? '', around, inline);
    return;
  }
  if (node.nodeType !== elementNode || isHidden(node)) return;
  if (node.localName === 'br') breakLine(writer, 1);
  else if (isBlock(node)) visitBlock(walk, node, around, depth);
  else visitInline(walk, node, around, inline, depth);
}

function visitInline(
  walk: Walk,
  node: PageElement,
  around: Surroundings,
  inline: readonly InlineHint[],
  depth: number,
): void {
  const link = node.localName === 'a';
  if (link && walk.afterLink && walk.writer.open && !walk.writer.space) breakLine(walk.writer, 1);
  const own = ownHint(node);
  const hint = own === 'byline' || own === 'time' || own === 'caption' ? own : link ? 'link' : undefined;
  const inner: readonly InlineHint[] = hint ? [...inline, hint] : inline;
  for (const child of node.childNodes) visit(walk, child, around, inner, depth + 1);
  walk.afterLink = link;
}

function visitBlock(walk: Walk, node: PageElement, around: Surroundings, depth: number): void {
  const { writer, boxes } = walk;
  const inner = surroundings(node, around, walk.total);
  breakLine(writer, breaksAround(node));
  const start = writer.text.length;
  walk.afterLink = false;
  for (const child of node.childNodes) visit(walk, child, inner, [], depth + 1);
  breakLine(writer, breaksAround(node));
  if (boxTags.test(node.localName)) boxes.push({ start, end: writer.blocks.at(-1)?.end ?? start });
}

function surroundings(node: PageElement, around: Surroundings, total: number): Surroundings {
  const hint = around.part ? undefined : partHint(node);
  const part = hint && isPart(node, total) ? hint : undefined;
  const own = ownHint(node) ?? (around.own === 'paragraph' ? undefined : around.own);
  return {
    part: around.part ?? part,
    own,
    preformatted: around.preformatted || node.localName === 'pre',
  };
}

const isPart = (node: PageElement, total: number): boolean =>
  (node.textContent ?? '').length <= total * largestPart && node.querySelector('article, main, h1') === null;

/** Fewest links in a row that make a list of links. */
const leastLinks = 3;
/** Links of more words are titles of articles, shorter ones menus. */
const leastTitle = 5;

/** Runs of lines that are nothing but links are menus and lists of other articles, unless a sentence announces them. */
function withLinkLists(text: string, blocks: readonly WrittenBlock[]): readonly MarkupBlock[] {
  const isLink = (block: WrittenBlock | undefined): boolean =>
    block?.linked === true && (block.hint === 'paragraph' || block.hint === 'list-item');
  let run = 0;
  return blocks.map((block, index) => {
    const { linked, ...plain } = block;
    if (!linked || !isLink(block)) return plain;
    const before = blocks[index - 1];
    if (!isLink(before)) {
      const announced = before !== undefined && text[before.end - 1] === ':';
      run = announced ? 0 : blocks.slice(index, index + leastLinks).filter(isLink).length;
    }
    if (run < leastLinks) return plain;
    const words = text.slice(block.start, block.end).split(' ').length;
    return { ...plain, hint: words < leastTitle ? 'furniture' : 'related' };
  });
}

/** Gives each block the largest box that it opens and that is not most of the page. */
function withScopes(blocks: readonly MarkupBlock[], boxes: readonly Span[]): readonly MarkupBlock[] {
  const length = blocks.at(-1)?.end ?? 0;
  const boxByStart = new Map<number, Span>();
  for (const box of boxes) {
    const known = boxByStart.get(box.start);
    if (box.end - box.start <= length * largestPart && (!known || box.end > known.end))
      boxByStart.set(box.start, box);
  }
  return blocks.map((block) => {
    const scope = boxByStart.get(block.start);
    return scope && scope.end > block.end ? { ...block, scope } : block;
  });
}
