import { nameOfState } from '#lexicon/states';
import type { PersonDigest, StanceDigest } from '#model/digest';
import { dateWords, factDateWords, periodWords } from '../../date-words.ts';
import { documentTitle } from '../../document-title.ts';
import { capitalised, counted, labelOf, listed } from '../../labels.ts';
import { officeWords } from '../../office-words.ts';
import { entryTitle } from '../../show/entry-line.ts';
import { address, entryAddress, quoteAddress } from '../address.ts';
import { marksOf } from '../entry-list.ts';
import { type Html, html, nothing } from '../html.ts';
import { shortQuote } from '../listing.ts';
import type { PairModel } from './model.ts';

/** The agreements of two sides as a table. */
export function agreementsHtml({ agreements, states }: PairModel): Html {
  if (agreements.items.length === 0) return nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Agreements"><table><thead><tr><th scope="col">Signed</th><th scope="col">Agreement</th><th scope="col">Areas</th><th scope="col">Status</th></tr></thead>
<tbody>${agreements.items.map(({ digest }) => {
    const others = digest.parties.filter((it) => !states.includes(it));
    return html`<tr><td class="when">${factDateWords(digest.signed)}</td>
<th scope="row"><a href="${entryAddress('agreement', digest.id)}">${entryTitle(digest)}</a>${digest.title === undefined ? nothing : html` <span class="soft">${labelOf('agreement', digest.kind).toLowerCase()}</span>`}${others.length > 0 ? html` <span class="soft">with ${others.length > 4 ? counted(others.length, 'other party', 'other parties') : listed(others.map(nameOfState))}</span>` : nothing}${digest.period ? html` <span class="soft">for ${periodWords(digest.period)}</span>` : nothing}</th>
<td>${digest.areas.map((it) => labelOf('area', it)).join(', ')}</td><td>${labelOf('status', digest.status)}${marksOf({ ...digest, status: undefined } as never)}</td></tr>`;
  })}</tbody></table></div>
${agreements.next ? html`<p><a href="${address('/agreements', { pair: states.join('-') })}">All agreements of the two</a></p>` : nothing}`;
}

/** Their standing mechanisms. */
export function mechanismsHtml({ mechanisms, states }: PairModel): Html {
  if (mechanisms.items.length === 0) return nothing;
  return html`<ul class="plain">${mechanisms.items.map((it) => {
    const others = it.states.filter((code) => !states.includes(code));
    const facts = [
      it.status,
      it.sessions > 0 ? counted(it.sessions, 'session') : '',
      others.length > 0 ? `with ${listed(others.slice(0, 6).map(nameOfState))}` : '',
    ];
    return html`<li><a href="${entryAddress('mechanism', it.id)}">${capitalised(it.name)}</a> <span class="soft">${facts.filter(Boolean).join(' · ')}</span></li>`;
  })}</ul>${mechanisms.next ? html`<p><a href="${address('/mechanisms', { pair: states.join('-') })}">All mechanisms of the two</a></p>` : nothing}`;
}

/** What each side says its policy is, and in which words when. */
export function stancesHtml({ stances, states }: PairModel): Html {
  const sides = states.map((code) => [code, stances.filter((it) => it.by === code)] as const);
  if (stances.length === 0) return nothing;
  return html`<div class="halves">${sides.map(([code, own]) =>
    own.length === 0
      ? html`<div><h3>${nameOfState(code)}</h3><p class="empty">No position is on record.</p></div>`
      : html`<div><h3>${nameOfState(code)}</h3>${own.map(stanceHtml)}</div>`,
  )}</div>`;
}

function stanceHtml(stance: StanceDigest): Html {
  const rest = stance.statements - stance.recent.length;
  return html`<div class="stance"><h4><a href="${entryAddress('stance', stance.id)}">${labelOf('topic', stance.topic)}</a></h4>
${stance.recent.map(({ date, source }) => html`<blockquote><a href="${quoteAddress(source.document, source.record)}">“${shortQuote(source)}”</a> <span class="when">${date ? dateWords(date) : ''}</span></blockquote>`)}
${rest > 0 ? html`<p class="soft"><a href="${entryAddress('stance', stance.id)}">${counted(rest, 'earlier statement')}</a></p>` : nothing}</div>`;
}

/** Officials of both sides, side by side. */
export function officialsHtml({ officials, states }: PairModel): Html {
  if (officials.items.length === 0) return nothing;
  return html`<div class="halves">${states.map((code) => {
    const own = officials.items.filter((it) => it.person.state === code);
    return html`<div><h3>${nameOfState(code)}</h3>${own.length === 0 ? html`<p class="empty">Nobody is named.</p>` : html`<ul class="people">${own.map(officialHtml)}</ul>`}</div>`;
  })}</div>${officials.next ? html`<p class="soft">The most active are shown; <a href="/people">all people</a>.</p>` : nothing}`;
}

function officialHtml({ person, events }: { readonly person: PersonDigest; readonly events: number }): Html {
  return html`<li><a href="${entryAddress('person', person.id)}">${person.name}</a> <span class="soft">${[...lastHeld(person), events > 0 ? counted(events, 'event') : ''].filter(Boolean).join(' · ')}</span></li>`;
}

/** The rank and the office that a person was seen in last. */
function lastHeld({ ranks, positions }: PersonDigest): readonly string[] {
  const [rank, position] = [ranks.at(-1), positions.at(-1)];
  return [rank?.value ?? '', position ? officeWords(position) : ''].filter((it) => it !== '');
}

/** The documents that the page stands on. */
export function sourcesHtml({ sources, states }: PairModel): Html {
  if (sources.items.length === 0) return nothing;
  return html`<ol class="sources">${sources.items.map(
    ({ digest: it }) =>
      html`<li><a href="${entryAddress('document', it.id)}">${documentTitle(it)}</a> <span class="soft">${[it.publisher, it.published ? dateWords(it.published) : 'undated'].filter(Boolean).join(' · ')}</span></li>`,
  )}</ol>${sources.next ? html`<p><a href="${address('/documents', { pair: states.join('-') })}">All documents on the two</a></p>` : nothing}`;
}
