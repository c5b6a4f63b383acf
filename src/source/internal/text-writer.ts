import type { MarkupBlock } from '#model/source-document';

type Hint = MarkupBlock['hint'];

/** What the elements around a piece of text say of it. */
export interface Surroundings {
  /** The part of the page, which outweighs everything inside. */
  readonly part?: Hint | undefined;
  readonly own?: Hint | undefined;
  readonly preformatted: boolean;
}

/** What an inline element says of the words in it; `link` is any link. */
export type InlineHint = Hint | 'link';

/** A page's text as far as it is written: whole blocks, and the one that is being put together. */
export interface Writer {
  text: string;
  /** Line breaks at the end of the text. */
  breaks: number;
  readonly blocks: WrittenBlock[];
  open: OpenBlock | undefined;
  /** Whether white space waits to be written before the next word. */
  space: boolean;
}

/** A finished block; `linked` tells that it is nothing but a link. */
export interface WrittenBlock extends MarkupBlock {
  readonly linked: boolean;
}

interface OpenBlock {
  readonly start: number;
  readonly hint: Hint;
  /** Units of text under each inline hint. */
  readonly inline: Map<InlineHint, number>;
}

const longestByline = 160;
const longestTime = 90;

/** An empty page. */
export function startWriting(): Writer {
  return { text: '', breaks: 0, blocks: [], open: undefined, space: false };
}

/** Writes the words of a text node: white space collapsed, or kept line by line where it is preformatted. */
export function writeWords(
  writer: Writer,
  data: string,
  around: Surroundings,
  inline: readonly InlineHint[],
): void {
  if (around.preformatted) {
    for (const [index, line] of data.split(/\r\n?|\n/u).entries()) {
      if (index > 0) breakLine(writer, 1);
      if (line.trim() !== '') put(writer, line, around, inline);
    }
    return;
  }
  const words = data.replace(/\s+/gu, ' ');
  const trimmed = words.trim();
  if (trimmed === '') {
    writer.space ||= words !== '' && writer.open !== undefined;
    return;
  }
  writer.space ||= words.startsWith(' ');
  put(writer, trimmed, around, inline);
  writer.space = words.endsWith(' ');
}

/** Ends the open block and sees that at least `count` line breaks stand after it. */
export function breakLine(writer: Writer, count: number): void {
  closeBlock(writer);
  if (writer.text === '') return;
  if (writer.breaks < count) writer.text += '\n'.repeat(count - writer.breaks);
  writer.breaks = Math.max(writer.breaks, count);
}

function put(writer: Writer, words: string, around: Surroundings, inline: readonly InlineHint[]): void {
  if (writer.open && writer.space) writer.text += ' ';
  writer.open ??= {
    start: writer.text.length,
    hint: around.part ?? around.own ?? 'paragraph',
    inline: new Map(),
  };
  writer.space = false;
  writer.breaks = 0;
  writer.text += words;
  for (const hint of inline) writer.open.inline.set(hint, (writer.open.inline.get(hint) ?? 0) + words.length);
}

function closeBlock(writer: Writer): void {
  const { open, text } = writer;
  writer.open = undefined;
  writer.space = false;
  if (!open) return;
  const length = text.length - open.start;
  const covers = (hint: InlineHint, share: number): boolean => (open.inline.get(hint) ?? 0) >= length * share;
  const inline = (['byline', 'time', 'caption'] as const).find((hint) => covers(hint, 0.6));
  writer.blocks.push({
    start: open.start,
    end: text.length,
    hint: settle(open.hint, inline, length),
    linked: covers('link', 0.9),
  });
}

/** The hint of a finished block; by-lines and dates are short, what is long is prose. */
function settle(hint: Hint, inline: Hint | undefined, length: number): Hint {
  const chosen = hint === 'paragraph' || hint === 'list-item' ? (inline ?? hint) : hint;
  if (chosen === 'byline' && length > longestByline) return 'paragraph';
  return chosen === 'time' && length > longestTime ? 'paragraph' : chosen;
}
