import type { MarkupBlock } from '#model/source-document';
import type { Span } from '#model/span';
import type { PageElement } from './element-kind.ts';
import { breaksAround, isBlock, isHidden, ownHint, partHint } from './element-kind.ts';

type Hint = MarkupBlock['hint'];

/** The text that a page shows, block elements on lines of their own, and what its markup says of the blocks. */
export interface VisibleText {
  readonly text: string;
  readonly blocks: readonly MarkupBlock[];
}

/** What the elements around a piece of text say of it. */
interface Surroundings {
  /** The part of the page, which outweighs everything inside. */
  readonly part?: Hint | undefined;
  readonly own?: Hint | undefined;
  readonly preformatted: boolean;
}

/** A block of text that is being put together; `inline` counts the units under an inline hint. */
interface OpenBlock {
  readonly start: number;
  readonly hint: Hint;
  readonly inline: Map<Hint, number>;
}

const longestByline = 160;
const longestTime = 90;
const elementNode = 1;
const textNode = 3;
/** Parts that hold more than this share of the page are the page itself, whatever they are called. */
const largestPart = 0.5;

class TextBuilder {
  text = '';
  readonly blocks: MarkupBlock[] = [];
  #open: OpenBlock | undefined;
  #space = false;

  write(data: string, around: Surroundings, inline: Hint | undefined): void {
    if (around.preformatted) return this.#lines(data, around, inline);
    const words = data.replace(/[\s\u00a0]+/gu, ' ');
    const trimmed = words.trim();
    if (trimmed === '') {
      this.#space ||= words !== '' && this.#open !== undefined;
      return;
    }
    if (words.startsWith(' ')) this.#space = true;
    this.#put(trimmed, around, inline);
    this.#space = words.endsWith(' ');
  }

  breakLine(count: number): void {
    this.#close();
    if (this.text === '') return;
    const present = /\n*$/u.exec(this.text.slice(-2))?.[0].length ?? 0;
    this.text += '\n'.repeat(Math.max(0, count - present));
  }

  get joinsWord(): boolean {
    return this.#open !== undefined && !this.#space;
  }

  #lines(data: string, around: Surroundings, inline: Hint | undefined): void {
    for (const [index, line] of data.split(/\r\n?|\n/u).entries()) {
      if (index > 0) this.breakLine(1);
      if (line.trim() !== '') this.#put(line, around, inline);
    }
  }

  #put(words: string, around: Surroundings, inline: Hint | undefined): void {
    if (this.#open && this.#space) this.text += ' ';
    this.#open ??= {
      start: this.text.length,
      hint: around.part ?? around.own ?? 'paragraph',
      inline: new Map(),
    };
    this.#space = false;
    this.text += words;
    if (inline) this.#open.inline.set(inline, (this.#open.inline.get(inline) ?? 0) + words.length);
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#space = false;
    if (!open) return;
    const end = this.text.length;
    const length = end - open.start;
    const covering = [...open.inline].find(([, units]) => units >= length * 0.6)?.[0];
    this.blocks.push({ start: open.start, end, hint: settle(open.hint, covering, length) });
  }
}

/** The hint of a finished block; by-lines and dates are short, what is long is prose. */
function settle(hint: Hint, inline: Hint | undefined, length: number): Hint {
  const chosen = hint === 'paragraph' || hint === 'list-item' ? (inline ?? hint) : hint;
  if (chosen === 'byline' && length > longestByline) return 'paragraph';
  return chosen === 'time' && length > longestTime ? 'paragraph' : chosen;
}

/** Reads what a parsed page shows. Nothing is run or fetched. Linear in the size of the page. */
export function visibleText(root: PageElement): VisibleText {
  const builder = new TextBuilder();
  const boxes: Span[] = [];
  const total = [...root.childNodes].reduce((sum, child) => sum + (child.textContent ?? '').length, 0);
  const visit = (node: PageElement, around: Surroundings, inline: Hint | undefined): void => {
    if (node.nodeType === textNode) return builder.write(node.nodeValue ?? '', around, inline);
    if (node.nodeType !== elementNode || isHidden(node)) return;
    if (node.localName === 'br') return builder.breakLine(1);
    if (!isBlock(node)) {
      if (node.localName === 'a' && builder.joinsWord && lastWasLink) builder.breakLine(1);
      for (const child of node.childNodes) visit(child, around, inlineHint(node) ?? inline);
      lastWasLink = node.localName === 'a';
      return;
    }
    const inner = surroundings(node, around, total);
    builder.breakLine(breaksAround(node));
    const start = builder.text.length;
    for (const child of node.childNodes) {
      if (child.nodeType !== elementNode || child.localName !== 'a') lastWasLink = false;
      visit(child, inner, undefined);
    }
    builder.breakLine(breaksAround(node));
    if (isBox(node)) boxes.push({ start, end: builder.text.trimEnd().length });
  };
  let lastWasLink = false;
  for (const child of root.childNodes) visit(child, { preformatted: false }, undefined);
  builder.breakLine(1);
  return { text: builder.text.trimEnd(), blocks: withScopes(builder.blocks, boxes) };
}

function surroundings(node: PageElement, around: Surroundings, total: number): Surroundings {
  const hint = around.part ? undefined : partHint(node);
  const part =
    hint && (node.textContent ?? '').length <= total * largestPart && !holdsArticle(node) ? hint : undefined;
  const own = ownHint(node) ?? (around.own === 'paragraph' ? undefined : around.own);
  return { part: around.part ?? part, own, preformatted: around.preformatted || node.localName === 'pre' };
}

function inlineHint(node: PageElement): Hint | undefined {
  const hint = ownHint(node);
  return hint === 'byline' || hint === 'time' || hint === 'caption' ? hint : undefined;
}

function holdsArticle(node: PageElement): boolean {
  return node.querySelector('article, main, h1') !== null;
}

function isBox(node: PageElement): boolean {
  return /^(?:div|section|aside|ul|ol|dl|table|details|nav|footer)$/u.test(node.localName);
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
