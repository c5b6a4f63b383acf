import type { JudgedKind } from '#model/judgement';
import { address, entryAddress } from '../address.ts';
import { correctForm, verdictForm } from '../decide/forms.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Fact } from './facts.ts';
import type { DocumentModel } from './model.ts';

/** What the kinds of record are called, one and many. */
export const kindWords: Readonly<Record<JudgedKind, readonly [one: string, many: string]>> = {
  event: ['Event', 'Events'],
  agreement: ['Agreement', 'Agreements'],
  initiative: ['Initiative', 'Initiatives'],
  relationship: ['Relationship', 'Relationships'],
  mechanism: ['Mechanism', 'Mechanisms'],
  stance: ['Position', 'Positions'],
  person: ['Person', 'People'],
};

/** The fact in focus: its fields, its quotes with the rule that found each, its entry, and what may be decided of it. */
export function focusHtml(fact: Fact, { analysis, entries }: DocumentModel): Html {
  const { document } = analysis;
  const here = entryAddress('document', document.id);
  const entry = entries[fact.record];
  return html`<section class="focus-card k-${fact.kind}" id="fact" tabindex="-1" aria-label="The fact in focus">
<p class="kind">${kindWords[fact.kind][0]}${fact.isLead ? ', a lead' : ''} <a class="close" href="${here}" aria-label="Leave the focus">✕</a></p>
<h2>${fact.title}</h2>
${fact.when ? html`<p class="when">${fact.when}</p>` : nothing}
<dl>${fact.fields.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<ul class="quotes">${fact.evidence.map(({ quote, rule }) => html`<li><a href="${address(here, { fact: fact.record })}#quote"><q>${quote}</q></a><span class="rule">rule <code>${rule}</code></span></li>`)}</ul>
${entry ? html`<p>In the register: <a href="${entry.address}">${entry.line}</a></p>` : html`<p class="soft">No entry of the register holds it: it was rejected, or is yet to be worked out.</p>`}
${decisionHtml(fact, document.id, here)}
</section>`;
}

function decisionHtml(fact: Fact, document: string, here: string): Html {
  const back = address(here, { fact: fact.record });
  const decided = { kind: fact.kind, id: `${document}.${fact.record}`, all: false, back };
  return html`<details class="decide"><summary>Decide</summary>${verdictForm(decided)}${correctForm(decided, fact.values)}</details>`;
}
