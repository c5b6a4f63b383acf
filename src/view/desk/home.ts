import { nameOfState } from '#lexicon/states';
import type { Digest, DocumentDigest, RefutedNoveltyDigest, ThreadDigest } from '#model/digest';
import type { Entry } from '#model/entry';
import { sparkline } from '../chart/sparkline.ts';
import { spanWords } from '../date-order.ts';
import { dateWords, momentWords } from '../date-words.ts';
import { documentTitle } from '../document-title.ts';
import { counted, labelOf, listed } from '../labels.ts';
import { entryDate, entrySides, entryTitle } from '../show/entry-line.ts';
import { address, entryAddress, pairAddress, quoteAddress } from './address.ts';
import { marksOf } from './entry-list.ts';
import { type Html, html, nothing, raw } from './html.ts';
import { type ListedDigest, type Listing, type PeopleNames, shortQuote } from './listing.ts';
import type { DeskPage, View } from './page.ts';
import { uploadForm } from './reading.ts';

/** A document and the entries that it tells of. */
export interface NewsItem {
  readonly document: DocumentDigest;
  readonly entries: readonly { readonly digest: Digest; readonly isNew: boolean }[];
  /** How many entries more. */
  readonly more: number;
}

/** Two sides and how much the register holds of them. */
export interface ActivePair {
  readonly states: readonly [string, string];
  readonly entries: number;
  /** Years as written; an empty one is no year. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
}

/** What the first page shows. */
export interface HomeModel {
  /** The latest publication date in the register. */
  readonly latest?: string | undefined;
  /** Since when things are new. */
  readonly since?: string | undefined;
  readonly totals: Readonly<Partial<Record<Entry['entry'], number>>>;
  readonly news: Listing<NewsItem> & { readonly people: PeopleNames };
  readonly pairs: Listing<ActivePair>;
  readonly conflicts: Listing<ListedDigest>;
  readonly refuted: Listing<ListedDigest<RefutedNoveltyDigest>>;
  readonly open: Listing<ListedDigest<ThreadDigest>>;
}

/** The first page: what is new, who is most active, what needs a look, what is open longest. */
export const homeView: View<HomeModel> = {
  page: (model) => ((model.totals.document ?? 0) === 0 ? emptyPage() : fullPage(model)),
  table: ({ news }) => ({
    columns: ['published', 'document', 'publisher', 'title', 'kind', 'entry', 'entry title', 'when', 'new'],
    rows: news.items.flatMap(({ document, entries }) =>
      entries.map(({ digest, isNew }) => [
        document.published,
        document.id,
        document.publisher,
        documentTitle(document),
        digest.entry,
        digest.id,
        entryTitle(digest),
        entryDate(digest),
        isNew,
      ]),
    ),
  }),
};

function emptyPage(): DeskPage {
  return {
    title: 'The register is empty',
    script: true,
    body: html`<p class="lead">Chancery reads the news about relations between states and keeps the record: who met whom, when, in which office; what was proposed, agreed, signed, delivered; where sources differ.</p>
${uploadForm()}
<p>Or read a folder from the command line, and look here again:</p>
<pre><code>npx chancery read samples</code></pre>`,
  };
}

function fullPage(model: HomeModel): DeskPage {
  return {
    title: 'Chancery',
    ownTitle: true,
    script: true,
    body: html`<div class="opening"><h1>The record</h1>
<p class="lead">${totalsWords(model.totals)}${model.latest ? `, up to ${dateWords(model.latest)}` : ''}.</p>
<form class="row" action="/search" role="search"><label class="wide">Two states, a person, an agreement, words of documents <input name="q" type="search"></label><button>Search</button></form></div>
${contentsHtml(model)}
<div class="halves"><div>${newsHtml(model)}</div>
<div>${pairsHtml(model)}${lookHtml(model)}${openHtml(model)}</div></div>
<h2 id="read">Read more documents</h2>${uploadForm()}`,
  };
}

/** Where the parts of the page stand one below the other, the way to each. */
function contentsHtml({ conflicts, refuted, open }: HomeModel): Html {
  const parts = [
    ['new', 'New', true],
    ['pairs', 'Most active pairs', true],
    ['look', 'To look at', conflicts.items.length + refuted.items.length > 0],
    ['open', 'Open longest', open.items.length > 0],
    ['read', 'Read more documents', true],
  ] as const;
  return html`<nav class="contents narrow-only" aria-label="On this page"><ul>${parts.map(([id, name, isThere]) => (isThere ? html`<li><a href="#${id}">${name}</a></li>` : nothing))}</ul></nav>`;
}

function totalsWords(totals: HomeModel['totals']): string {
  const kinds = [
    ['document', 'document', 'documents'],
    ['event', 'event', 'events'],
    ['agreement', 'agreement', 'agreements'],
    ['person', 'person', 'people'],
  ] as const;
  return listed(kinds.map(([kind, one, many]) => counted(totals[kind] ?? 0, one, many)));
}

function newsHtml({ news, since }: HomeModel): Html {
  return html`<section id="new"><h2>New${since ? html` since ${dateWords(since)}` : nothing}</h2>
<form class="filters" action="/"><label>Since <input name="since" value="${since ?? ''}" placeholder="2025-10-01" size="12" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" title="A date like 2025-10-01"></label><button class="plain">Show</button></form>
${news.items.length === 0 ? html`<p class="empty">Nothing was published since then.</p>` : nothing}
<ol class="news">${news.items.map(newsItem)}</ol>
${news.next ? html`<p><a href="${address('/news', { since })}">All that is new</a></p>` : nothing}</section>`;
}

/** So many entries of a document stand in a list of news; its page has all. */
const entriesShown = 6;

/** A document with what it tells of: for the first page and the list of news. */
export function newsItem({ document, entries, more }: NewsItem): Html {
  const threads = entries.filter((it) => it.digest.entry === 'thread');
  const others = entries.filter((it) => it.digest.entry !== 'thread');
  return html`<li><p class="source">${document.published ? dateWords(document.published) : 'Undated'}${document.publisher ? ` · ${document.publisher}` : ''}</p>
<p class="head"><a href="${entryAddress('document', document.id)}">${documentTitle(document)}</a></p>
${others.length === 0 ? nothing : html`<ul>${others.slice(0, entriesShown).map(newsEntry)}</ul>${others.length > entriesShown ? html`<p class="facts-line"><a href="${entryAddress('document', document.id)}">and ${others.length - entriesShown} more</a></p>` : nothing}`}
${
  threads.length === 0
    ? nothing
    : html`<p class="facts-line">On ${threads.map(({ digest }, at) => html`${at > 0 ? ', ' : ''}<a href="${entryAddress(digest.entry, digest.id)}">${lowered(entryTitle(digest))}</a>`)}${more > 0 ? html` <span class="soft">and ${more} more</span>` : nothing}</p>`
}</li>`;
}

function newsEntry({ digest, isNew }: NewsItem['entries'][number]): Html {
  const sides = entrySides(digest);
  const named = sides.length > 0 && sides.length < 4 ? ` · ${listed(sides.map(nameOfState))}` : '';
  return html`<li><a href="${entryAddress(digest.entry, digest.id)}">${entryTitle(digest)}</a> <span class="when">${entryDate(digest) ?? ''}${named}</span>${isNew ? html` <span class="mark support">new</span>` : nothing}${marksOf(digest)}</li>`;
}

function lowered(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}

function pairsHtml({ pairs }: HomeModel): Html {
  if (pairs.items.length === 0) return nothing;
  return html`<section id="pairs"><h2>Most active pairs</h2>${pairTable(pairs.items)}<p><a href="/pairs">All pairs</a></p></section>`;
}

/** Pairs with the number of their entries and a line of their years. */
export function pairTable(pairs: readonly ActivePair[]): Html {
  const known = pairs.flatMap((it) => it.years.map((one) => Number(one.year)).filter((year) => year > 0));
  const span =
    known.length > 0
      ? { from: Math.max(Math.min(...known), Math.max(...known) - 40), to: Math.max(...known) }
      : {};
  return html`<table class="pairs"><thead><tr><th scope="col">Pair</th><th scope="col">By year</th><th scope="col" class="number">Entries</th></tr></thead>
<tbody>${pairs.map(({ states, entries, years }, at) => {
    const counts = years
      .map((it) => ({ year: Number(it.year), count: it.count }))
      .filter((it) => it.year >= (span.from ?? 0) && it.year > 0);
    const name = states.map(nameOfState).join(' – ');
    return html`<tr><th scope="row"><a href="${pairAddress(states)}">${name}</a></th><td class="spark">${raw(sparkline({ id: `years-${at}`, title: `${name} by year` }, counts, span).svg)}</td><td class="number">${entries.toLocaleString('en')}</td></tr>`;
  })}</tbody></table>`;
}

function lookHtml({ conflicts, refuted }: HomeModel): Html {
  if (conflicts.items.length + refuted.items.length === 0) return nothing;
  return html`<section id="look"><h2>To look at</h2><ul class="plain">
${refuted.items.map(({ digest }) => refutedLine(digest))}
${conflicts.items.map(
  ({ digest }) =>
    html`<li><a href="${entryAddress(digest.entry, digest.id)}">${entryTitle(digest)}</a> <span class="when">${entryDate(digest) ?? ''}</span>${marksOf(digest)}</li>`,
)}</ul>
<p>${refuted.next ? html`<a href="/refuted">All refuted claims</a> · ` : nothing}<a href="/conflicts">All conflicts</a></p></section>`;
}

/** A claim of novelty beside what refutes it. */
export function refutedLine({ id, area, states, claimed, earlier }: RefutedNoveltyDigest): Html {
  return html`<li><a href="${entryAddress('refuted-novelty', id)}">${labelOf('area', area)}</a> (${listed(states.map(nameOfState))}): called new ${momentWords(claimed.date)}, but ${labelOf('status', earlier.status)} ${momentWords(earlier.date)}. <a class="cite" href="${quoteAddress(claimed.source.document, claimed.source.record)}"><q>${shortQuote(claimed.source)}</q></a></li>`;
}

function openHtml({ open, latest }: HomeModel): Html {
  if (open.items.length === 0) return nothing;
  return html`<section id="open"><h2>Open longest</h2><ul class="plain">${open.items.map(({ digest }) => {
    const waiting = spanWords(digest.since, latest);
    return html`<li><a href="${entryAddress('thread', digest.id)}">${labelOf('area', digest.area)}</a> (${listed(digest.states.map(nameOfState))}): ${labelOf('status', digest.status ?? 'proposed')}${waiting ? html`, waiting for <strong>${waiting}</strong>` : nothing}</li>`;
  })}</ul><p><a href="/threads?open=yes">All that is open</a></p></section>`;
}
