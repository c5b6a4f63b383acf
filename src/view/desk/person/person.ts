import { nameOfState } from '#lexicon/states';
import type { DocumentDigest, PersonDigest, StanceDigest } from '#model/digest';
import type { Conflict, SourceReference } from '#model/entry';
import { isEdtf } from '#text/edtf';
import { figureOf } from '../../chart/chart.ts';
import { tenures } from '../../chart/tenures.ts';
import { dateWords } from '../../date-words.ts';
import { documentTitle } from '../../document-title.ts';
import { capitalised, counted, labelOf } from '../../labels.ts';
import { officeWords } from '../../office-words.ts';
import { address, entryAddress, quoteAddress } from '../address.ts';
import { holdForm } from '../decide/forms.ts';
import { decisionsHtml, historyHtml } from '../entry/decisions.ts';
import type { NumberedJudgement } from '../entry/model.ts';
import { entryList, entryTable, pagerHtml } from '../entry-list.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { sideHtml } from '../links.ts';
import { type ListedDigest, type Listing, type PeopleNames, shortQuote } from '../listing.ts';
import type { DeskPage, View } from '../page.ts';

/** One place where a person is named, and why it was taken for this person. */
interface MentionItem {
  readonly document?: DocumentDigest | undefined;
  readonly record: string;
  readonly name: string;
  readonly ranks: readonly string[];
  readonly positions: readonly { readonly title: string; readonly organization?: string | undefined }[];
  readonly quote: Omit<SourceReference, 'file'>;
  readonly reasons: readonly string[];
}

/** Someone who took part in events together with the person. */
interface Counterpart {
  readonly person: { readonly id: string; readonly name: string; readonly state?: string | undefined };
  readonly count: number;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** All that the page of a person shows. */
export interface PersonModel {
  readonly person: PersonDigest;
  readonly conflicts: readonly Conflict[];
  readonly statements: readonly StanceDigest[];
  readonly counterparts: Listing<Counterpart>;
  readonly timeline: Listing<ListedDigest> & { readonly people: PeopleNames };
  readonly mentions: Listing<MentionItem>;
  readonly judgements: readonly NumberedJudgement[];
  readonly cursor?: string | undefined;
}

/** The page of a person. CSV gives the events. */
export const personView: View<PersonModel> = {
  page,
  table: ({ timeline }) => entryTable(timeline.items, timeline.people),
};

function page(model: PersonModel): DeskPage {
  const { person, timeline, cursor } = model;
  const here = entryAddress('person', person.id);
  const query: Readonly<Record<string, string>> = cursor === undefined ? {} : { cursor };
  return {
    title: person.name,
    kind: 'Person',
    script: true,
    body: html`${whoHtml(person)}
${tenuresHtml(person)}${conflictsHtml(model)}
<section id="events"><h2>Meetings and other events</h2>${entryList(timeline.items, { people: timeline.people, empty: 'No event names this person.' })}${pagerHtml(timeline, here, query)}</section>
<div class="halves">${counterpartsHtml(model)}${statementsHtml(model)}</div>
${mentionsHtml(model)}
${decisionsHtml(entryOf(model), model.mentions.items.map(mentionSource), documentsOf(model))}
${historyHtml(model.judgements, here)}`,
  };
}

function whoHtml({ names, name, state, ranks, positions, id }: PersonDigest): Html {
  const now = [
    ranks.at(-1)?.value,
    positions.at(-1) && officeWords(positions.at(-1) as { title: string }),
  ].filter(Boolean);
  const others = names.filter((it) => it !== name);
  return html`<p class="lead">${state === undefined ? html`<span class="soft">State not known</span>` : sideHtml(state)}${now.length > 0 ? html`; last seen as ${now.join(', ')}` : nothing}</p>
${others.length > 0 ? html`<p>Also written ${others.map((it, at) => html`${at > 0 ? ', ' : ''}<span class="name">${it}</span>`)}</p>` : nothing}
<p><a href="/network/${encodeURIComponent(id)}">Network</a></p>`;
}

function tenuresHtml({ id: _, name, ranks, positions, conflicts }: PersonDigest): Html {
  const held = [
    ...positions.map((it) => ({ kind: 'office' as const, label: officeWords(it), ...spanOf(it) })),
    ...ranks.map((it) => ({
      kind: 'rank' as const,
      label: it.value,
      isConflicting: conflicts.includes('rank'),
      ...spanOf(it),
    })),
  ];
  if (held.length === 0) return nothing;
  const chart = tenures({ id: 'tenures', title: `Ranks and offices of ${name} as sources show them` }, held);
  return html`<section id="offices"><h2>Ranks and offices</h2>${raw(figureOf(chart))}</section>`;
}

function spanOf(it: PersonDigest['ranks'][number] | PersonDigest['positions'][number]) {
  const { first, last, count, source } = it;
  return { first, last, sources: count, url: quoteAddress(source.document, source.record) };
}

function conflictsHtml({ conflicts, person }: PersonModel): Html {
  if (conflicts.length === 0) return nothing;
  const here = entryAddress('person', person.id);
  return html`<section id="conflicts"><h2>Where sources differ</h2><dl>${conflicts.map(
    (conflict) =>
      html`<div class="disputed"><dt>${capitalised(labelOf('field', conflict.field))}</dt><dd><ul class="plain tight">${conflict.values.map(
        ({ value, sources }) =>
          html`<li><strong>${isEdtf(value) ? dateWords(value) : value}</strong>${holdForm(person.id, here, conflict, value)} ${sources.slice(0, 4).map((it) => html`<a class="cite" href="${quoteAddress(it.document, it.record)}"><q>${shortQuote(it)}</q></a>`)}</li>`,
      )}</ul></dd></div>`,
  )}</dl></section>`;
}

function counterpartsHtml({ counterparts }: PersonModel): Html {
  if (counterparts.items.length === 0) return nothing;
  return html`<section id="counterparts"><h2>Counterparts</h2><table><thead><tr><th scope="col">With</th><th scope="col" class="number">Events</th><th scope="col">When</th></tr></thead><tbody>${counterparts.items.map(
    ({ person, count, first, last }) =>
      html`<tr><th scope="row"><a href="${entryAddress('person', person.id)}">${person.name}</a>${person.state ? html` <span class="soft">${nameOfState(person.state)}</span>` : nothing}</th><td class="number">${count}</td><td class="when">${first === undefined ? '' : first === last || last === undefined ? dateWords(first) : `${dateWords(first)} – ${dateWords(last)}`}</td></tr>`,
  )}</tbody></table></section>`;
}

function statementsHtml({ statements }: PersonModel): Html {
  if (statements.length === 0) return nothing;
  return html`<section id="statements"><h2>Positions stated</h2>${statements.map(
    (it) =>
      html`<div class="stance"><h3><a href="${entryAddress('stance', it.id)}">${labelOf('topic', it.topic)}</a></h3>${it.recent.slice(0, 1).map(({ source }) => html`<blockquote><a href="${quoteAddress(source.document, source.record)}">“${shortQuote(source)}”</a></blockquote>`)}</div>`,
  )}</section>`;
}

/** Why these mentions are one person, document by document. */
function mentionsHtml({ mentions, person }: PersonModel): Html {
  if (mentions.items.length === 0) return nothing;
  return html`<section id="mentions"><h2>Why these are one person</h2>
<p class="note">${counted(person.documents, 'document')} name this person. Each was joined with the others for the reasons beside it; where one is wrong, split it off below.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Mentions"><table><thead><tr><th scope="col">Named as</th><th scope="col">Rank and office</th><th scope="col">Document</th><th scope="col">Reasons</th></tr></thead><tbody>${mentions.items.map(
    (it) =>
      html`<tr><th scope="row"><a href="${quoteAddress(it.quote.document, it.record)}">${it.name}</a></th><td>${[...it.ranks, ...it.positions.map(officeWords)].join('; ')}</td><td><a href="${entryAddress('document', it.quote.document)}">${documentTitle({ ...it.document, file: it.document?.file ?? it.quote.document })}</a> <span class="when">${it.document?.published ? dateWords(it.document.published) : ''}</span></td><td class="soft">${it.reasons.join('; ')}</td></tr>`,
  )}</tbody></table></div>
${mentions.next === undefined ? nothing : html`<p><a href="${address(entryAddress('person', person.id), { mentions: mentions.next })}#mentions">More mentions</a></p>`}</section>`;
}

function documentsOf({ mentions }: PersonModel): Readonly<Record<string, DocumentDigest>> {
  return Object.fromEntries(
    mentions.items.flatMap(({ document }) => (document ? [[document.id, document]] : [])),
  );
}

function mentionSource({ quote, document, record }: MentionItem): SourceReference {
  return { ...quote, record, file: document?.file ?? '' };
}

/** As much of the entry as the forms of decision need. */
function entryOf({ person }: PersonModel) {
  const { id, name, state } = person;
  return {
    entry: 'person' as const,
    id,
    name,
    names: [...person.names],
    ...(state === undefined ? {} : { state }),
    ranks: [],
    positions: [],
    conflicts: [],
    sources: [],
  };
}
