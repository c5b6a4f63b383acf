import type { Entry, SourceReference, ThreadEntry } from '#model/entry';
import { decisiveSteps, firstWaiting } from '#model/thread-standing';
import { isEdtf } from '#text/edtf';
import { spanWords } from '../../date-order.ts';
import { dateWords, momentWords } from '../../date-words.ts';
import { documentTitle } from '../../document-title.ts';
import { capitalised, counted, labelOf } from '../../labels.ts';
import { onOneLine } from '../../plain-text.ts';
import { entryDate, entryNouns, entrySides, entryTitle } from '../../show/entry-line.ts';
import { sourcesOfEntry } from '../../show/entry-sources.ts';
import { address, entryAddress, quoteAddress } from '../address.ts';
import { holdForm } from '../decide/forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { citeHtml } from '../links.ts';
import type { DeskPage, View } from '../page.ts';
import type { Table } from '../table.ts';
import { decisionsHtml, historyHtml } from './decisions.ts';
import type { EntryModel } from './model.ts';
import { rowsOfEntry } from './rows.ts';
import { sessionsHtml, stepsHtml } from './steps.ts';

/** The page of an event, an agreement, a mechanism, a thread, a level, a position, a refuted claim or a lead. */
export const entryView: View<EntryModel> = { page, table };

function page(model: EntryModel): DeskPage {
  const { entry, people } = model;
  const sources = sourcesOfEntry(entry);
  const numbers = new Map([...new Set(sources.map((it) => it.document))].map((it, at) => [it, at + 1]));
  const disputes = 'conflicts' in entry ? entry.conflicts : [];
  const rows = rowsOfEntry(entry, people);
  const disputed = new Map(disputes.map((it) => [it.field, it]));
  const shown = new Set(rows.map((it) => it.field));
  return {
    title: entryTitle(entry),
    kind: capitalised(entryNouns[entry.entry][0]),
    script: true,
    body: html`${model.isRenamed ? html`<p class="notice">This entry was joined with another; its address is now <a href="${entryAddress(entry.entry, entry.id)}">this one</a>.</p>` : nothing}
${entry.entry === 'thread' ? standingHtml(entry, model.latest) : nothing}
<dl class="card-rows">${rows.map(({ label, field, value }) => html`<div${disputed.has(field ?? '') ? html` class="disputed"` : nothing}><dt>${label}</dt><dd>${value}${valuesHtml(disputed.get(field ?? ''), numbers, entry)}</dd></div>`)}
${disputes.filter((it) => !shown.has(it.field)).map((it) => html`<div class="disputed"><dt>${capitalised(labelOf('field', it.field))}</dt><dd>${valuesHtml(it, numbers, entry)}</dd></div>`)}</dl>
${stepsHtml(model)}${sessionsHtml(model)}
${entry.entry === 'thread' || entry.entry === 'relationship' || entry.entry === 'stance' || entry.entry === 'refuted-novelty' ? nothing : sourcesHtml(model, sources)}
${model.next === undefined ? nothing : html`<nav class="pager"><a href="${address(entryAddress(entry.entry, entry.id), { cursor: model.next })}" rel="next">What follows, of ${model.total}</a></nav>`}
${decisionsHtml(entry, sources, model.documents)}
${historyHtml(model.judgements, entryAddress(entry.entry, entry.id))}`,
  };
}

/** Whether a thread waits for something, and for how long. */
function standingHtml({ steps }: ThreadEntry, latest: string | undefined): Html {
  const last = decisiveSteps(steps).at(-1);
  const first = steps.find((it) => it.date !== undefined);
  const isOlder = first?.date !== (firstWaiting(steps) ?? last)?.date;
  const known =
    first && isOlder
      ? html`<p class="scope">First on record ${momentWords(first.date)}: ${labelOf('status', first.status)}.</p>`
      : nothing;
  if (!last) return html`<p class="lead">Only talked about.</p>${known}`;
  const since = firstWaiting(steps)?.date;
  const waiting = spanWords(since, latest);
  const status = capitalised(labelOf('status', last.status));
  if (firstWaiting(steps) === undefined)
    return html`<p class="lead">${status} ${momentWords(last.date)}.</p>${known}`;
  return html`<p class="lead">${status}; open${since ? ` since ${dateWords(since)}` : ''}${waiting ? `, for ${waiting}` : ''}.</p>${known}`;
}

type Conflict = Extract<Entry, { entry: 'event' }>['conflicts'][number];

function valueWords(field: string, value: string): string {
  if (field === 'status') return labelOf('status', value);
  return isEdtf(value) ? dateWords(value) : value;
}

/** The values that sources give of a field in dispute, each with its sources. */
function valuesHtml(
  conflict: Conflict | undefined,
  numbers: ReadonlyMap<string, number>,
  { entry: kind, id }: Entry,
): Html {
  if (!conflict) return nothing;
  return html`<div class="dispute"><span class="mark conflict">sources differ</span><ul class="plain tight">${conflict.values.map(
    ({ value, sources }) =>
      html`<li><strong>${valueWords(conflict.field, value)}</strong>${citeHtml(sources, numbers)}${holdForm(id, entryAddress(kind, id), conflict, value)}</li>`,
  )}</ul></div>`;
}

/** Every document that the entry stands on, with every quote from it. */
function sourcesHtml({ documents, total }: EntryModel, sources: readonly SourceReference[]): Html {
  const byDocument = [...Map.groupBy(sources, (it) => it.document)];
  return html`<h2>${counted(Math.max(byDocument.length, 0), 'source')}${total > sources.length ? html` <span class="count">of ${total} quotes, the first ${sources.length}</span>` : nothing}</h2>
<ol class="sources">${byDocument.map(([id, own]) => {
    const document = documents[id];
    const about = [document?.publisher, document?.published ? dateWords(document.published) : 'date unknown'];
    return html`<li><p class="head"><a href="${entryAddress('document', id)}">${documentTitle({ ...document, file: own[0]?.file ?? id })}</a> <span class="soft">${about.filter(Boolean).join(' · ')}</span></p>
${own.map((it) => html`<blockquote><a href="${quoteAddress(it.document, it.record)}">“${onOneLine(it.quote)}”</a></blockquote>`)}</li>`;
  })}</ol>`;
}

function table({ entry }: EntryModel): Table {
  const title = entryTitle(entry);
  return {
    columns: ['kind', 'id', 'title', 'when', 'sides', 'document', 'file', 'record', 'quote', 'start', 'end'],
    rows: sourcesOfEntry(entry).map((it) => [
      entry.entry,
      entry.id,
      title,
      entryDate(entry),
      entrySides(entry).join(' '),
      it.document,
      it.file,
      it.record,
      it.quote,
      it.start,
      it.end,
    ]),
  };
}
