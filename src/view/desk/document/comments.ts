import { leaningOf } from '#lexicon/leaning';
import type { CommentRecord } from '#model/analysis';
import { counted } from '../../labels.ts';
import { type Html, html, nothing } from '../html.ts';
import type { DocumentModel } from './model.ts';

/** A reader with all that he or she wrote below one article. */
interface Reader {
  /** Undefined where the page did not name the reader. */
  readonly handle?: string | undefined;
  readonly comments: readonly string[];
  /** Whether one of them is plainly for, and another plainly against. */
  readonly contradicts: boolean;
}

/** The comments by reader, in order of their first ones; those without a name are one each. */
function readersOf(comments: readonly CommentRecord[], text: string): readonly Reader[] {
  const groups = Map.groupBy(comments, (it, at) => it.handle ?? at);
  return [...groups].map(([key, own]) => {
    const words = own.map((it) => text.slice(it.start, it.end));
    const leanings = new Set(words.map(leaningOf));
    const handle = typeof key === 'string' ? key : undefined;
    return { handle, comments: words, contradicts: leanings.has('for') && leanings.has('against') };
  });
}

/** What readers wrote below the article, gathered by reader. */
export function commentsHtml({ analysis, text }: DocumentModel): Html {
  const { comments } = analysis;
  if (comments.length === 0) return nothing;
  return html`<section class="comments" id="comments"><h2>Readers’ comments</h2>
<p class="note">${counted(comments.length, 'comment')}. What readers write is kept apart: no fact rests on it.</p>
${readersOf(comments, text).map(readerHtml)}
</section>`;
}

function readerHtml({ handle, comments, contradicts }: Reader, at: number): Html {
  return html`<div class="reader"><h3>${handle ?? `Reader ${at + 1}`}${contradicts ? html` <span class="mark conflict">contradicts himself or herself</span>` : nothing}</h3>
${comments.map((it) => html`<blockquote>${it}</blockquote>`)}</div>`;
}
