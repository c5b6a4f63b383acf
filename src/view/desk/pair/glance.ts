import { spanWords } from '../../date-order.ts';
import { dateWords } from '../../date-words.ts';
import { counted, labelOf } from '../../labels.ts';
import { entryDate, entryTitle } from '../../show/entry-line.ts';
import { address, entryAddress } from '../address.ts';
import { type Html, html, nothing } from '../html.ts';
import type { ListedDigest } from '../listing.ts';
import type { PairModel } from './model.ts';

/** What is asked first of two sides: when they met, what is planned, what was promised and waits, where sources differ. */
export function glanceHtml(model: PairModel): Html {
  const rows = [
    model.lastMet && (['Last met', happeningHtml(model.lastMet, model)] as const),
    model.planned && (['Planned next', happeningHtml(model.planned)] as const),
    openRow(model),
    differRow(model),
    refutedRow(model),
  ].filter((it) => it !== undefined);
  if (rows.length === 0) return nothing;
  return html`<dl class="glance">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function happeningHtml({ digest }: ListedDigest, model?: PairModel): Html {
  const ago = model && digest.entry === 'event' ? spanWords(digest.date, model.latest) : undefined;
  const known =
    digest.entry === 'event' && digest.hedged ? html` <span class="mark open">hedged</span>` : nothing;
  return html`${entryDate(digest)}: <a href="${entryAddress(digest.entry, digest.id)}">${entryTitle(digest)}</a>${ago ? html`<span class="soft">, ${ago} before the latest document</span>` : nothing}${known}`;
}

function openRow({ threads, states, latest }: PairModel): readonly [string, Html] | undefined {
  const open = threads.items.map((it) => it.digest).filter((it) => it.open);
  const [longest] = open
    .filter((it) => it.since !== undefined)
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
  if (open.length === 0) return undefined;
  const waiting = longest && spanWords(longest.since, latest);
  const count = counted(open.length, 'area');
  return [
    'Promised, not delivered',
    html`<a href="${address('/threads', { pair: states.join('-'), open: 'yes' })}">${threads.next === undefined ? count : `at least ${count}`}</a>${longest ? html`; longest <a href="${entryAddress('thread', longest.id)}">${labelOf('area', longest.area).toLowerCase()}</a>, ${waiting ? `for ${waiting}` : `since ${dateWords(longest.since ?? '')}`}` : nothing}`,
  ];
}

function differRow({ conflicts, states }: PairModel): readonly [string, Html] | undefined {
  const count = conflicts.items.length;
  if (count === 0) return undefined;
  const [only] = conflicts.items;
  const all = address('/conflicts', { pair: states.join('-') });
  return [
    'Sources differ',
    count === 1 && only
      ? html`in <a href="${entryAddress(only.digest.entry, only.digest.id)}">${entryTitle(only.digest)}</a>`
      : html`<a href="${all}">in ${conflicts.next === undefined ? count : `more than ${count}`} entries</a>`,
  ];
}

function refutedRow({ refuted }: PairModel): readonly [string, Html] | undefined {
  if (refuted.items.length === 0) return undefined;
  return [
    'Called new, but on record before',
    html`${refuted.items.map(({ digest }, at) => html`${at > 0 ? ', ' : ''}<a href="${entryAddress('refuted-novelty', digest.id)}">${labelOf('area', digest.area).toLowerCase()}</a>`)}`,
  ];
}
