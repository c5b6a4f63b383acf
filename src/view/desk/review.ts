import type { EventDigest } from '#model/digest';
import type { Judgement } from '#model/judgement';
import { dateWords } from '../date-words.ts';
import { onOneLine } from '../plain-text.ts';
import { entryDate, entryTitle } from '../show/entry-line.ts';
import { entryAddress, quoteAddress } from './address.ts';
import { judgementHtml } from './entry/decisions.ts';
import type { NumberedJudgement } from './entry/model.ts';
import { pagerHtml } from './entry-list.ts';
import { type Html, html, nothing } from './html.ts';
import { type ListedDigest, type Listing, shortQuote } from './listing.ts';
import type { DeskPage, View } from './page.ts';

/** One of two records that may be of one thing. */
interface ReviewSide {
  readonly id: string;
  readonly file: string;
  readonly published?: string | undefined;
  readonly quote: string;
  readonly says: string;
}

/** What waits for a decision. */
export interface ReviewModel {
  readonly pairs: readonly {
    readonly kind: 'person' | 'event' | 'agreement';
    readonly left: ReviewSide;
    readonly right: ReviewSide;
    readonly reasons: readonly string[];
  }[];
  /** Events that nothing but one hedged report tells of. */
  readonly uncertain: Listing<ListedDigest<EventDigest>>;
  /** The last decision that stands. */
  readonly last?: NumberedJudgement | undefined;
  readonly kind?: string | undefined;
  /** The cursor of the questions that follow. */
  readonly next?: string | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/** Uncertain joins and facts, worked by keyboard: y, n, h, j, k, u. */
export const reviewView: View<ReviewModel> = {
  page,
  table: ({ pairs, uncertain }) => ({
    columns: ['question', 'left', 'left says', 'left quote', 'right', 'right says', 'right quote', 'reasons'],
    rows: [
      ...pairs.map((it) => [
        it.kind,
        it.left.id,
        it.left.says,
        it.left.quote,
        it.right.id,
        it.right.says,
        it.right.quote,
        it.reasons.join('; '),
      ]),
      ...uncertain.items.map(({ digest }) => [
        'hedged event',
        digest.id,
        entryTitle(digest),
        digest.first.quote,
        '',
        '',
        '',
        '',
      ]),
    ],
  }),
};

const back = '/review';
const nouns = { person: 'person', event: 'event', agreement: 'agreement' } as const;

function page(model: ReviewModel): DeskPage {
  const { pairs, uncertain, last } = model;
  const total = pairs.length + uncertain.items.length;
  return {
    title: 'Review',
    script: true,
    body: html`<p class="lead">${total === 0 ? 'Nothing waits for a decision.' : 'What the register could not decide by itself.'}</p>
${total === 0 && last === undefined ? nothing : keysHtml()}
${last ? lastHtml(last) : nothing}
<div data-review>${pairs.length === 0 ? nothing : html`<h2>Are these one?</h2>${pairs.map(pairHtml)}`}
${pagerHtml({ items: pairs, next: model.next }, back, model.query)}
${uncertain.items.length === 0 ? nothing : html`<h2>Did these take place?</h2><p class="note">One source tells of them, and not surely.</p>${uncertain.items.map(eventHtml)}`}</div>`,
  };
}

function keysHtml(): Html {
  return html`<p class="note keys"><kbd>y</kbd> same, or right · <kbd>n</kbd> different, or wrong · <kbd>h</kbd> leave open · <kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>u</kbd> undo the last</p>`;
}

function lastHtml(last: NumberedJudgement): Html {
  return html`<ol class="entries decisions last">${judgementHtml(last, back)}</ol>
<form method="post" action="/judge" class="hidden-form">${hidden({ ask: 'undo', back })}<button class="plain" data-key="u">Undo the last decision</button></form>`;
}

function hidden(fields: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

function pairHtml({ kind, left, right, reasons }: ReviewModel['pairs'][number], at: number): Html {
  return html`<article class="question" tabindex="-1" id="q${at + 1}"><h3>The same ${nouns[kind]}?</h3>
<div class="halves">${sideHtml(left)}${sideHtml(right)}</div>
<p class="soft">What speaks for it: ${reasons.length > 0 ? reasons.join(' · ') : 'nothing more than the name'}</p>
<form method="post" action="/judge" class="row">${hidden({ left: left.id, right: right.id, back })}<label>Why <input name="reason" maxlength="500" placeholder="optional"></label>
<span class="buttons"><button name="ask" value="same" data-key="y">Same</button> <button name="ask" value="different" class="warn" data-key="n">Different</button> <button name="ask" value="unsure" class="plain" data-key="h">Leave open</button></span></form></article>`;
}

function sideHtml({ id, file, published, quote, says }: ReviewSide): Html {
  const [document = '', record = ''] = id.split('.');
  return html`<div class="side"><p class="head">${onOneLine(says)}</p><blockquote><a href="${quoteAddress(document, record)}">“${shortQuote({ quote })}”</a></blockquote><p class="soft">${[file, published && dateWords(published)].filter(Boolean).join(' · ')}</p></div>`;
}

function eventHtml({ digest }: ListedDigest<EventDigest>, at: number): Html {
  return html`<article class="question" tabindex="-1" id="e${at + 1}"><h3><a href="${entryAddress('event', digest.id)}">${entryTitle(digest)}</a> <span class="when">${entryDate(digest)}</span></h3>
<blockquote><a href="${quoteAddress(digest.first.document, digest.first.record)}">“${shortQuote(digest.first)}”</a></blockquote>
<form method="post" action="/judge" class="row">${hidden({ id: digest.id, all: 'true', back })}<label>Why <input name="reason" maxlength="500" placeholder="optional"></label>
<span class="buttons"><button name="ask" value="accept" data-key="y">Right</button> <button name="ask" value="reject" class="warn" data-key="n">Wrong</button></span></form></article>`;
}

/** All decisions, the latest first. */
export const judgementsView: View<{
  readonly judgements: readonly NumberedJudgement[];
  readonly total: number;
}> = {
  page: ({ judgements, total }) => ({
    title: 'Decisions',
    body: html`<p class="note">What people decided of the record, the latest first. Nothing is ever deleted: what is taken back stays to be seen.</p>
${judgements.length === 0 ? html`<p class="empty">Nobody has decided anything yet.</p>` : html`<ol class="entries decisions">${judgements.map((it) => judgementHtml(it, '/judgements'))}</ol>`}
${total > judgements.length ? html`<p class="soft">The latest ${judgements.length} of ${total}.</p>` : nothing}`,
  }),
  table: ({ judgements }) => ({
    columns: ['number', 'kind', 'verdict', 'left', 'right', 'field', 'value', 'by', 'at', 'reason', 'stands'],
    rows: judgements.map(({ number, judgement, stands }) => {
      const [left, right] = recordsOf(judgement);
      return [
        number,
        judgement.kind,
        'verdict' in judgement ? judgement.verdict : undefined,
        left,
        right,
        judgement.kind === 'correction' ? judgement.field : undefined,
        judgement.kind === 'correction' ? judgement.value : undefined,
        judgement.by,
        judgement.at,
        judgement.reason,
        stands,
      ];
    }),
  }),
};

function recordsOf(judgement: Judgement): readonly (string | undefined)[] {
  const id = ({ document, record }: { readonly document: string; readonly record: string }) =>
    `${document}.${record}`;
  if (judgement.kind === 'pair') return [id(judgement.left), id(judgement.right)];
  return judgement.kind === 'undo' ? [`no. ${judgement.judgement}`] : [id(judgement.record)];
}
