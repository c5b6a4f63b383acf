import type { RefutedNoveltyDigest } from '#model/digest';
import { dateWords } from '../date-words.ts';
import { documentTitle } from '../document-title.ts';
import { entryTable, pagerHtml } from './entry-list.ts';
import { type ActivePair, type NewsItem, newsItem, pairTable, refutedLine } from './home.ts';
import { html } from './html.ts';
import type { ListedDigest, Listing } from './listing.ts';
import type { View } from './page.ts';

/** What the address says, where a list goes on. */
interface Asked {
  readonly query: Readonly<Record<string, string>>;
}

/** All pairs, those with most entries first. */
export const pairsView: View<Listing<ActivePair> & Asked> = {
  page: (model) => ({
    title: 'Pairs',
    body: html`<p class="note">Two sides and the entries that are about both.</p><div class="scroll narrow">${pairTable(model.items)}</div>${pagerHtml(model, '/pairs', model.query)}`,
  }),
  table: ({ items }) => ({
    columns: ['pair', 'entries', 'year', 'count'],
    rows: items.flatMap(({ states, entries, years }) =>
      years.map(({ year, count }) => [states.join('-'), entries, year, count]),
    ),
  }),
};

/** Documents with what they tell, newest first. */
export const newsView: View<Listing<NewsItem> & Asked> = {
  page: (model) => ({
    title: model.query.since ? `New since ${dateWords(model.query.since)}` : 'New',
    body: html`<ol class="news">${model.items.map(newsItem)}</ol>${pagerHtml(model, '/news', model.query)}`,
  }),
  table: ({ items }) => ({
    columns: ['published', 'document', 'publisher', 'title', 'kind', 'entry', 'new'],
    rows: items.flatMap(({ document, entries }) =>
      entries.map(({ digest, isNew }) => [
        document.published,
        document.id,
        document.publisher,
        documentTitle(document),
        digest.entry,
        digest.id,
        isNew,
      ]),
    ),
  }),
};

/** Claims of novelty that the record refutes. */
export const refutedView: View<Listing<ListedDigest<RefutedNoveltyDigest>> & Asked> = {
  page: (model) => ({
    title: 'Called new, but on record before',
    body: html`<ul class="plain">${model.items.map((it) => refutedLine(it.digest))}</ul>${model.items.length === 0 ? html`<p class="empty">No claim is refuted.</p>` : ''}${pagerHtml(model, '/refuted', model.query)}`,
  }),
  table: ({ items }) => entryTable(items),
};
