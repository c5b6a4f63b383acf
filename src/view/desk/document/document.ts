import { dateWords } from '../../date-words.ts';
import { documentTitle } from '../../document-title.ts';
import { counted } from '../../labels.ts';
import { safeLink } from '../../plain-text.ts';
import { address, entryAddress } from '../address.ts';
import { historyHtml } from '../entry/decisions.ts';
import { type Html, html, nothing } from '../html.ts';
import type { DeskPage, View } from '../page.ts';
import type { Table } from '../table.ts';
import { commentsHtml } from './comments.ts';
import { type Fact, factsOf } from './facts.ts';
import { focusHtml, kindWords } from './focus.ts';
import type { DocumentModel } from './model.ts';
import { publicationWords } from './publication-words.ts';
import { textOf } from './text.ts';

/** The page of a document: the text as it was read, and what was read in it. */
export const documentView: View<DocumentModel> = { page, table };

function page(model: DocumentModel): DeskPage {
  const { analysis, focus } = model;
  const { document } = analysis;
  const facts = factsOf(analysis);
  const focused = facts.find((it) => it.record === focus);
  return {
    title: documentTitle({ ...model.digest, ...document }),
    kind: 'Document',
    script: true,
    body: html`${originHtml(model)}
<div class="columns" id="document">
<div class="text-column">${textOf(model, facts)}
${commentsHtml(model)}
${historyHtml(model.judgements, entryAddress('document', document.id))}</div>
<div class="fact-column">${focused ? focusHtml(focused, model) : nothing}
${factsHtml(facts, model)}</div>
</div>`,
  };
}

function originHtml({ analysis, appearances, copies }: DocumentModel): Html {
  const { document, problems } = analysis;
  const link = safeLink(document.url);
  const name = document.publisher ?? (link && new URL(link).host);
  return html`<div class="origin"><p>${[name && link ? html`<a href="${link}" rel="noreferrer nofollow">${name}</a> · ` : name ? `${name} · ` : '', publicationWords(document), ` · ${document.file}`]}</p>
${appearances.length > 1 ? html`<p>Found at ${counted(appearances.length, 'place')}: ${appearances.map((it) => [it.publisher, it.file, it.published && dateWords(it.published)].filter(Boolean).join(', ')).join('; ')}</p>` : nothing}
${copies.length > 0 ? html`<p>Near-copies, which count as one source: ${copies.map((it, at) => html`${at > 0 ? ', ' : ''}<a href="${entryAddress('document', it.id)}">${documentTitle(it)}</a>${it.published ? ` (${dateWords(it.published)})` : ''}`)}</p>` : nothing}
${problems.map((it) => html`<p class="notice"><code>${it.code}</code> ${it.message}</p>`)}</div>`;
}

function factsHtml(facts: readonly Fact[], { focus, analysis }: DocumentModel): Html {
  if (facts.length === 0)
    return html`<section class="facts"><h2>Facts</h2><p class="empty">Nothing was read in this text.</p></section>`;
  const byKind = [...Map.groupBy(facts, (it) => it.kind)];
  return html`<section class="facts" aria-label="Facts of this document"><h2>${counted(facts.length, 'fact')}</h2>
${byKind.map(
  ([
    kind,
    own,
  ]) => html`<h3 class="k-${kind}">${kindWords[kind][1]} <span class="count">${own.length}</span></h3>
<ul>${own.map((it) => html`<li><a href="${address(entryAddress('document', analysis.document.id), { fact: it.record })}#quote" data-fact="${it.record}"${it.record === focus ? html` aria-current="true"` : nothing}>${it.title}</a>${it.when ? html` <span class="when">${it.when}</span>` : nothing}${it.isLead ? html` <span class="mark">lead</span>` : nothing}</li>`)}</ul>`,
)}
</section>`;
}

function table({ analysis }: DocumentModel): Table {
  return {
    columns: ['record', 'kind', 'title', 'when', 'fields', 'quote', 'start', 'end', 'rule', 'lead'],
    rows: factsOf(analysis).flatMap((fact) =>
      fact.evidence.map(({ quote, start, end, rule }) => [
        fact.record,
        fact.kind,
        fact.title,
        fact.when,
        fact.fields.map(([label, value]) => `${label}: ${value}`).join('; '),
        quote,
        start,
        end,
        rule,
        fact.isLead,
      ]),
    ),
  };
}
