import type { Segment } from '#model/analysis';
import { newsSegments, type SegmentKind } from '#model/code';
import { overlaps, type Span } from '#model/span';
import { address } from '../address.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Fact } from './facts.ts';
import type { DocumentModel } from './model.ts';
import { type Marked, type Piece, piecesOf } from './pieces.ts';

/** Dim segments of one kind that together are longer than this (UTF-16 code units) are folded. */
const foldedFrom = 1_200;

/** The text as it was read: what is news, with its facts marked; what is not, dimmed and named. */
export function textOf(model: DocumentModel, facts: readonly Fact[]): Html {
  const marks = facts.flatMap((item) => item.evidence.map(({ start, end }) => ({ start, end, item })));
  const first = firstOfFocus(facts, model.focus);
  return html`<div class="reading">${runsOf(model.analysis.segments).map((run) => runHtml(run, model, marks, first))}</div>`;
}

/** Where the first quote of the record in focus begins. */
function firstOfFocus(facts: readonly Fact[], focus: string | undefined): number | undefined {
  const fact = facts.find((it) => it.record === focus);
  return fact && Math.min(...fact.evidence.map((it) => it.start));
}

interface Run {
  readonly kind: SegmentKind;
  readonly segments: readonly Segment[];
}

/** Neighbouring segments of one dim kind together; every other segment by itself. */
function runsOf(segments: readonly Segment[]): readonly Run[] {
  const runs: { kind: SegmentKind; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.kind === segment.kind && !newsSegments.has(segment.kind)) last.segments.push(segment);
    else runs.push({ kind: segment.kind, segments: [segment] });
  }
  return runs;
}

const kindWords: Readonly<Partial<Record<SegmentKind, string>>> = {
  caption: 'Caption',
  credit: 'Credit',
  teaser: 'Teasers of other articles: no news of this one',
  comment: 'Readers’ comments: no source of facts',
  furniture: 'Page furniture: no news',
};

function runHtml(
  { kind, segments }: Run,
  model: DocumentModel,
  marks: readonly Marked<Fact>[],
  first: number | undefined,
): Html {
  const blocks = segments.map((it) => blockHtml(it, model, marks, first));
  const label = kindWords[kind];
  if (label === undefined) return html`${blocks}`;
  const length = (segments.at(-1)?.end ?? 0) - (segments[0]?.start ?? 0);
  if (newsSegments.has(kind))
    return html`<div class="aside-text"><p class="segment-kind">${label}</p>${blocks}</div>`;
  const holdsFocus = first !== undefined && segments.some((it) => it.start <= first && first < it.end);
  if (length <= foldedFrom || holdsFocus)
    return html`<div class="dim"><p class="segment-kind">${label}</p>${blocks}</div>`;
  return html`<details class="dim"><summary class="segment-kind">${label} (${segments.length})</summary>${blocks}</details>`;
}

const tags: Readonly<Partial<Record<SegmentKind, string>>> = { headline: 'headline', heading: 'heading' };

/** A segment line by line: what stood on a line of its own stays so. */
function blockHtml(
  segment: Segment,
  { text, focus }: DocumentModel,
  marks: readonly Marked<Fact>[],
  first: number | undefined,
): Html {
  const own = marks.filter((it) => overlaps(it, segment));
  return html`${linesIn(text, segment).map((line) => {
    const inner = piecesOf(line, own).map((piece) => pieceHtml(piece, text, focus, first));
    return html`<p class="${tags[segment.kind] ?? segment.kind}" dir="auto">${inner}</p>\n`;
  })}`;
}

function linesIn(text: string, { start, end }: Segment): readonly Span[] {
  const lines = text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/gu);
  return Array.from(lines, ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** A marked run is a link to the fact of the shortest quote there, or to the next one where that is in focus already. */
function pieceHtml(
  { start, end, items }: Piece<Fact>,
  text: string,
  focus: string | undefined,
  first: number | undefined,
): Html {
  const words = text.slice(start, end);
  const [shortest] = items;
  if (!shortest) return html`${words}`;
  const isFocus = items.some((it) => it.record === focus);
  const at = items.findIndex((it) => it.record === focus);
  const target = items[(at + 1) % items.length] ?? shortest;
  const kind = (isFocus ? items[at] : shortest)?.kind ?? shortest.kind;
  const names = items.map((it) => it.title).join(' · ');
  const id = isFocus && start === first ? html` id="quote"` : nothing;
  return html`<a class="hit k-${kind}${isFocus ? ' focus' : ''}${items.length > 1 ? ' many' : ''}"${id} href="${address('', { fact: target.record })}#quote" data-facts="${items.map((it) => it.record).join(' ')}" title="${names}">${words}</a>`;
}
