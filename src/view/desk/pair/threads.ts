import type { ThreadDigest } from '#model/digest';
import { spanWords } from '../../date-order.ts';
import { dateWords, momentWords } from '../../date-words.ts';
import { labelOf } from '../../labels.ts';
import { address, entryAddress, quoteAddress } from '../address.ts';
import { type Html, html, nothing } from '../html.ts';
import { shortQuote } from '../listing.ts';
import type { PairModel } from './model.ts';

const columns = [
  ['Proposed', ['proposed', 'planned', 'drafting']],
  ['Agreed', ['agreed', 'signed', 'issued', 'in-force']],
  ['Under way', ['under-way']],
  ['Delivered', ['delivered', 'occurred', 'expired']],
  ['Refused', ['refused', 'denied']],
] as const;

/** The threads as a board: each in the column of what was told of it last. */
export function boardHtml({ threads, latest, states }: PairModel): Html {
  const digests = threads.items.map((it) => it.digest);
  if (digests.length === 0) return nothing;
  const talk = digests.filter((it) => it.status === undefined || it.status === 'discussed');
  const shown = columns.map(([title, statuses]) => ({
    title,
    own: digests.filter(
      (it) => it.status !== undefined && (statuses as readonly string[]).includes(it.status),
    ),
  }));
  return html`<p class="note">Each area stands where its last word leaves it. What is open waits: nothing in the record says that it was delivered or refused.</p>
<div class="board" tabindex="0" role="group" aria-label="Threads by status">${shown
    .filter((it) => it.own.length > 0)
    .map(
      ({ title, own }) =>
        html`<section class="lane"><h3>${title} <span class="count">${own.length}</span></h3>${own.map((it) => cardHtml(it, latest))}</section>`,
    )}</div>
${talk.length === 0 ? nothing : html`<p class="soft">Only talked about: ${talk.map((it, at) => html`${at > 0 ? ', ' : ''}<a href="${entryAddress('thread', it.id)}">${labelOf('area', it.area)}</a>`)}.</p>`}
${threads.next === undefined ? nothing : html`<p><a href="${address('/threads', { pair: states.join('-') })}">All threads of the two</a></p>`}`;
}

function cardHtml(thread: ThreadDigest, latest: string | undefined): Html {
  const last = thread.recent.at(-1);
  const waiting = thread.open ? spanWords(thread.since, latest) : undefined;
  return html`<article class="card"><h4><a href="${entryAddress('thread', thread.id)}">${labelOf('area', thread.area)}</a></h4>
<p>${thread.open ? html`<span class="mark open">open${waiting ? ` for ${waiting}` : ''}</span>` : nothing} <span class="when">${thread.open && thread.since ? `since ${dateWords(thread.since)}` : thread.lastDate ? dateWords(thread.lastDate) : 'undated'}</span></p>
${isOlder(thread) ? html`<p class="soft">first on record ${momentWords(thread.firstDate)}</p>` : nothing}
${last ? html`<blockquote><a href="${quoteAddress(last.source.document, last.source.record)}">“${shortQuote(last.source)}”</a></blockquote>` : nothing}</article>`;
}

/** Whether the area is on record longer than the date of the card tells. */
function isOlder({ firstDate, open, since, lastDate }: ThreadDigest): boolean {
  return firstDate !== undefined && firstDate !== (open && since ? since : lastDate);
}
