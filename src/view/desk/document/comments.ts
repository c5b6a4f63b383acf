import { counted } from '../../labels.ts';
import { type Html, html, nothing } from '../html.ts';
import type { DocumentModel } from './model.ts';

/** What readers wrote below the article, gathered by reader. */
export function commentsHtml({ analysis, text, hidesHandles }: DocumentModel): Html {
  const { comments } = analysis;
  if (comments.length === 0) return nothing;
  const byReader = [...Map.groupBy(comments, (it) => it.handle ?? '')];
  return html`<section class="comments" id="comments"><h2>Readers’ comments</h2>
<p class="note">${counted(comments.length, 'comment')}. What readers write is kept apart: no fact rests on it.</p>
${byReader.map(
  (
    [handle, own],
    at,
  ) => html`<div class="reader"><h3>${handle === '' || hidesHandles ? (handle === '' ? 'Readers without a name' : `Reader ${at + 1}`) : handle}</h3>
${own.map((it) => html`<blockquote>${text.slice(it.start, it.end)}</blockquote>`)}</div>`,
)}
</section>`;
}
