import type { SegmentCues } from '#language/segment-cues';
import type { CommentRecord, Problem, Segment } from '#model/analysis';
import { problem } from '#model/problems';
import type { SourceDocument } from '#model/source-document';
import type { Span } from '#model/span';
import { blurbKinds } from './internal/blurbs.ts';
import { boxedKinds, markedKinds } from './internal/boxes.ts';
import { commentKinds, readComments } from './internal/comments.ts';
import { endingKinds, leftoverKinds } from './internal/ending.ts';
import type { Piece } from './internal/inline.ts';
import { cutPieces } from './internal/inline.ts';
import {
  captionKinds,
  contactKinds,
  creditKinds,
  furnitureKinds,
  headingKinds,
  pictureKinds,
  pollKinds,
  runningHeadKinds,
} from './internal/middle.ts';
import { openingKinds } from './internal/opening.ts';
import type { Kinds, Page } from './internal/page.ts';
import { fill, readPage } from './internal/page.ts';

/** A paragraph, heading or list item: line breaks inside it are but wraps. It lies within one segment. */
interface Paragraph extends Segment {
  /** Whether it is an item of a bulleted or numbered list. */
  readonly listItem: boolean;
}

/** The parts of a document. */
export interface Segmentation {
  /** Sorted, without overlap; every character that is not blank lies in one. Neighbours differ in kind. */
  readonly segments: readonly Segment[];
  /** The same text cut finer; sorted. */
  readonly paragraphs: readonly Paragraph[];
  /** Each reader's comment without handle and buttons; sorted. */
  readonly comments: readonly CommentRecord[];
  readonly problems: readonly Problem[];
}

/** The rules in order: what one has decided, the next ones take as given. */
const rules: readonly ((page: Page, kinds: Kinds) => Kinds)[] = [
  boxedKinds,
  commentKinds,
  furnitureKinds,
  runningHeadKinds,
  pollKinds,
  contactKinds,
  blurbKinds,
  captionKinds,
  openingKinds,
  creditKinds,
  endingKinds,
  pictureKinds,
  leftoverKinds,
  headingKinds,
];

/**
 * Tells apart what is the article's own and what is not: headline, datelines, body, captions, credits, teasers, comments, furniture.
 * Reads plain text by its lines and wording, and pages by the hints of their markup as well. Linear in the length of the text.
 * Problem CH121 where nothing of the document is an article.
 */
export function segmentDocument(source: SourceDocument, cues: SegmentCues): Segmentation {
  const page = readPage(source, cues);
  const found = rules.reduce((kinds, rule) => rule(page, kinds), markedKinds(page));
  const kinds = fill(found, () => 'body');
  const pieces = cutPieces(page, kinds);
  const listStarts = new Set(page.blocks.filter((block) => block.listItem).map((block) => block.start));
  const article = pieces.some(({ kind }) => kind === 'body' || kind === 'headline');
  return {
    segments: mergeRuns(pieces),
    paragraphs: pieces.map((piece) => ({ ...piece, listItem: listStarts.has(piece.start) })),
    comments: readComments(page, kinds),
    problems: article || pieces.length === 0 ? [] : [problem('CH121', undefined, wholeOf(pieces))],
  };
}

function mergeRuns(pieces: readonly Piece[]): readonly Segment[] {
  const runs: { kind: Piece['kind']; start: number; end: number }[] = [];
  for (const { kind, start, end } of pieces) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.end = end;
    else runs.push({ kind, start, end });
  }
  return runs;
}

const wholeOf = (pieces: readonly Piece[]): Span => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});
