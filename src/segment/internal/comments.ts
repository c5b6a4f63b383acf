import type { CommentRecord } from '#model/analysis';
import { fold } from '#text/fold';
import type { Block, Kinds, Page } from './page.ts';
import { isProse } from './page.ts';

/** Readers' comments in plain text: from their title, or from the first of two stamped handles, to the next part of the page. */
export function commentKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  if (kinds.includes('comment')) return kinds;
  const firstProse = blocks.findIndex((block, index) => kinds[index] === undefined && isProse(block));
  if (firstProse < 0) return kinds;
  const start = blocks.findIndex(
    (block, index) =>
      index > firstProse && index < blocks.length - 1 && !block.long && cues.commentTitle.test(block.key),
  );
  const stamped = blocks.flatMap((block, index) =>
    index > firstProse && isStamp(block, cues) ? [index] : [],
  );
  const from = start >= 0 ? start : stamped.length >= 2 ? (stamped[0] ?? -1) : -1;
  if (from < 0) return kinds;
  const rest = blocks.findIndex((block, index) => index > from && endsComments(block, cues));
  const to = rest < 0 ? blocks.length : rest;
  return kinds.map((kind, index) => (index >= from && index < to ? 'comment' : kind));
}

function endsComments(block: Block, cues: Page['cues']): boolean {
  if (block.long) return false;
  return (
    cues.commentForm.test(block.key) ||
    cues.relatedTitle.test(block.key) ||
    /^(?:copyright|©|all rights)/u.test(block.key)
  );
}

const isStamp = (block: Block, cues: Page['cues']): boolean =>
  block.raw.length <= 90 && cues.commentStamp.test(fold(block.raw));

/** The comments of the page: who wrote, and the span of the text without handle and buttons. */
export function readComments({ blocks, cues }: Page, kinds: Kinds): readonly CommentRecord[] {
  const comments: { handle?: string; start: number; end: number }[] = [];
  let handle: string | undefined;
  let open = false;
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== 'comment') {
      open = false;
      continue;
    }
    if (!block.long && (cues.commentTitle.test(block.key) || cues.commentButton.test(block.key))) continue;
    const name = kinds[index + 1] === 'comment' ? handleOf(block, cues) : undefined;
    if (name !== undefined) {
      handle = name;
      open = false;
      continue;
    }
    const last = comments.at(-1);
    if (open && last && handle !== undefined) last.end = block.end;
    else comments.push({ ...(handle === undefined ? {} : { handle }), start: block.start, end: block.end });
    open = true;
  }
  return comments;
}

/** Most words of a handle that stands alone on its line. */
const longestHandle = 3;

function handleOf(block: Block, cues: Page['cues']): string | undefined {
  if (block.hint === 'handle') return block.raw;
  if (block.raw.length > 90) return undefined;
  const stamp = cues.commentStamp.exec(fold(block.raw));
  const stamped = stamp?.groups?.handle;
  if (stamp && stamped !== undefined) {
    const start = stamp[0].indexOf(stamped);
    return block.raw.slice(start, start + stamped.length).trim();
  }
  return !block.closed &&
    block.words.length <= longestHandle &&
    /^@?[\p{L}\p{N}]/u.test(block.raw) &&
    !/[,;:]$/u.test(block.raw)
    ? block.raw
    : undefined;
}
