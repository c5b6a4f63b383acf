import type { Span } from '#model/span';

/** A run of the text that the same facts cover. */
export interface Piece<Item> extends Span {
  /** The items whose span covers it, the shortest span first. */
  readonly items: readonly Item[];
}

/** An item with the place that it marks. */
export interface Marked<Item> extends Span {
  readonly item: Item;
}

/**
 * Cuts a span of a text where any mark begins or ends, so that marks may overlap in any way; runs without marks have no
 * items. Marks are taken as far as they lie within. Cost: pieces times the marks that are open together.
 */
export function piecesOf<Item>(within: Span, marks: readonly Marked<Item>[]): readonly Piece<Item>[] {
  const own = marks
    .filter((it) => it.start < within.end && within.start < it.end && it.start < it.end)
    .sort((a, b) => a.start - b.start);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of own) {
    if (start > within.start) cuts.add(start);
    if (end < within.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const pieces: Piece<Item>[] = [];
  let open: Marked<Item>[] = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    open = open.filter((it) => it.end > start);
    for (let mark = own[next]; mark && mark.start <= start; mark = own[next]) {
      if (mark.end > start) open.push(mark);
      next += 1;
    }
    const items = [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map((it) => it.item);
    pieces.push({ start, end, items: [...new Set(items)] });
  }
  return pieces;
}
