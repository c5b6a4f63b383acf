import type { SegmentKind } from '#model/code';
import type { Kinds, Page } from './page.ts';

const kindByHint: Readonly<Record<string, SegmentKind>> = {
  title: 'headline',
  caption: 'caption',
  byline: 'credit',
  time: 'dateline',
  related: 'teaser',
  comment: 'comment',
  handle: 'comment',
  furniture: 'furniture',
};

/** Kinds that the markup gives outright. */
export function markedKinds({ blocks, cues }: Page): Kinds {
  return blocks.map((block) => {
    if (block.hint === 'comment' && cues.commentForm.test(block.key)) return 'furniture';
    return kindByHint[block.hint ?? ''];
  });
}

/** Boxes whose first line is the title of related articles or of the comments. */
export function boxedKinds({ blocks, cues }: Page, kinds: Kinds): Kinds {
  let end = 0;
  let kind: SegmentKind | undefined;
  return blocks.map((block, index) => {
    if (block.start >= end) kind = undefined;
    if (!kind && block.scopeEnd !== undefined && !block.long && kinds[index] !== 'headline') {
      kind = cues.relatedTitle.test(block.key)
        ? 'teaser'
        : cues.commentTitle.test(block.key)
          ? 'comment'
          : undefined;
      end = block.scopeEnd;
    }
    const form = kind === 'comment' && cues.commentForm.test(block.key);
    return kinds[index] === 'furniture' ? 'furniture' : ((form ? 'furniture' : kind) ?? kinds[index]);
  });
}
