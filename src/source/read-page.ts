import { parseHTML } from 'linkedom';
import type { MarkupBlock } from '#model/source-document';
import { markOutsideArticle } from './internal/article-words.ts';
import type { PageRoot } from './internal/page-metadata.ts';
import { pageMetadata } from './internal/page-metadata.ts';
import { visibleText } from './internal/visible-text.ts';
import { defined } from './record.ts';

/** What a page shows and says of itself. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly MarkupBlock[];
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** EDTF day. */
  readonly published?: string;
}

/**
 * Reads an HTML page. The text is built from what the page shows, one block element a paragraph; offsets count in it.
 * Scripts are not run, nothing is fetched, comments and hidden elements are left out.
 */
export function readPage(html: string): Page {
  const { document } = parseHTML(html);
  const root = document as unknown as PageRoot;
  const metadata = pageMetadata(root);
  const { text, blocks } = visibleText(root);
  const marked = markOutsideArticle(document, text, oneTitle(text, blocks, metadata.title));
  return { text, blocks: marked, ...defined(metadata) };
}

/** Of several first-level headings one is the article's: the one that the metadata name, else the last before the prose. */
function oneTitle(text: string, blocks: readonly MarkupBlock[], title?: string): readonly MarkupBlock[] {
  const titles = blocks.filter((block) => block.hint === 'title');
  if (titles.length < 2) return blocks;
  const own =
    titles.find((block) => title !== undefined && text.slice(block.start, block.end) === title) ??
    titles.reduce((long, block) => (block.end - block.start > long.end - long.start ? block : long));
  return blocks.map((block) =>
    block.hint === 'title' && block !== own ? { ...block, hint: 'heading' } : block,
  );
}
