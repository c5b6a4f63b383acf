import { Readability } from '@mozilla/readability';
import type { parseHTML } from 'linkedom';
import type { MarkupBlock } from '#model/source-document';

type Page = ReturnType<typeof parseHTML>['document'];

/** A line of more words, or with the end of a sentence, is the writer's or a headline of another article: not set apart here. */
const mostWords = 4;
/** The article that was found must hold this share of the page's prose, else it was not found. */
const leastShare = 0.6;
const sentenceEnd = /[.!?…]["'”’)\]]*$/u;

/**
 * The blocks of a page, short lines outside the article marked as furniture where its markup says nothing of them.
 * Where no article stands out, all blocks stay as they are. `document` is not changed.
 */
export function markOutsideArticle(
  document: Page,
  text: string,
  blocks: readonly MarkupBlock[],
): readonly MarkupBlock[] {
  const article = blocks.length > 1 ? articleText(document) : '';
  if (article === '') return blocks;
  const words = (block: MarkupBlock) => squeeze(text.slice(block.start, block.end));
  const prose = blocks.filter((block) => block.hint === 'paragraph' && sentenceEnd.test(words(block)));
  const units = (list: readonly MarkupBlock[]) =>
    list.reduce((sum, block) => sum + block.end - block.start, 0);
  if (units(prose.filter((block) => article.includes(words(block)))) < units(prose) * leastShare)
    return blocks;
  return blocks.map((block) => {
    const own = words(block);
    const line = own.split(' ').length <= mostWords && !sentenceEnd.test(own);
    const plain = block.hint === 'paragraph' || block.hint === 'list-item';
    return plain && line && !article.includes(own) ? { ...block, hint: 'furniture' as const } : block;
  });
}

/** The text of the article that the page is about, white space squeezed; empty where none stands out. */
function articleText(document: Page): string {
  const copy = document.cloneNode(true) as Page;
  if (!copy.documentElement) return '';
  return squeeze(new Readability(copy).parse()?.textContent ?? '');
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
