import { nameOfState } from '#lexicon/states';
import type { AgreementDigest, Digest, EventDigest, ThreadDigest } from '#model/digest';
import { dateWords, periodWords } from '../date-words.ts';
import { counted, labelOf, listed } from '../labels.ts';
import { entryDate, entrySides, entryTitle } from '../show/entry-line.ts';
import { stateInSentence } from '../state-words.ts';
import { address, entryAddress, quoteAddress } from './address.ts';
import { type Html, html, nothing } from './html.ts';
import { type ListedDigest, type Listing, type PeopleNames, shortQuote } from './listing.ts';
import type { Table } from './table.ts';

/** What a list knows beside its entries. */
export interface ListSetting {
  readonly people?: PeopleNames | undefined;
  /** Sides that need not be named again: those of the page. */
  readonly sides?: readonly string[] | undefined;
  /** What is said where there is nothing. */
  readonly empty?: string | undefined;
}

/** Entries one below the other: date, title, what is said of it, its first quote. */
export function entryList(items: readonly ListedDigest[], setting: ListSetting = {}): Html {
  if (items.length === 0) return html`<p class="empty">${setting.empty ?? 'Nothing fits.'}</p>`;
  return html`<ol class="entries">${items.map((it) => itemHtml(it, setting))}</ol>`;
}

function itemHtml({ digest, certain, days }: ListedDigest, setting: ListSetting): Html {
  const when = entryDate(digest);
  const facts = factsLine(digest, setting);
  const source = 'first' in digest ? digest.first : undefined;
  return html`<li${when === undefined ? html` class="undated"` : nothing}>${when === undefined ? nothing : html`<div class="when">${when}</div>`}<div>
<p class="head"><a href="${entryAddress(digest.entry, digest.id)}">${entryTitle(digest)}</a>${marksOf(digest, days === undefined || certain)}</p>
${facts === '' ? nothing : html`<p class="facts-line">${facts}</p>`}
${source ? html`<blockquote><a href="${quoteAddress(source.document, source.record)}">“${shortQuote(source)}”</a></blockquote>` : nothing}
</div></li>`;
}

/** What a reader must not miss: that it did not take place, is hedged or in dispute, or how many tell it. */
export function marksOf(digest: Digest, certain?: boolean): Html {
  const marks: (readonly [tone: string, text: string])[] = [];
  if (
    'status' in digest &&
    digest.status !== undefined &&
    digest.status !== 'occurred' &&
    digest.entry !== 'mechanism'
  )
    marks.push([
      digest.status === 'denied' || digest.status === 'refused' ? 'denied' : 'still',
      labelOf('status', digest.status),
    ]);
  if (digest.entry === 'event' && digest.hedged) marks.push(['open', 'hedged']);
  if (digest.entry === 'thread' && digest.open) marks.push(['open', 'open']);
  if ('conflicts' in digest && digest.conflicts.length > 0)
    marks.push([
      'conflict',
      `sources differ: ${digest.conflicts.map((it) => labelOf('field', it).toLowerCase()).join(', ')}`,
    ]);
  if ('independentSources' in digest && digest.independentSources > 1)
    marks.push(['support', `${digest.independentSources} sources`]);
  if (certain === false) marks.push(['still', 'may lie outside these dates']);
  return html`${marks.map(([tone, text]) => html` <span class="mark ${tone}">${text}</span>`)}`;
}

function factsLine(digest: Digest, { people = {}, sides = [] }: ListSetting): string {
  const states = entrySides(digest).filter((it) => !sides.includes(it));
  const named =
    states.length === entrySides(digest).length ? states : states.map((it) => `with ${stateInSentence(it)}`);
  const own = states.length === 0 ? '' : named === states ? listed(states.map(nameOfState)) : listed(named);
  return [own, ...kindFacts(digest, people)].filter((it) => it !== '').join(' · ');
}

function kindFacts(digest: Digest, people: PeopleNames): readonly string[] {
  switch (digest.entry) {
    case 'event':
      return eventFacts(digest, people);
    case 'agreement':
      return agreementFacts(digest);
    case 'thread':
      return threadFacts(digest);
    case 'mechanism':
      return [
        digest.status,
        digest.sessions > 0 ? counted(digest.sessions, 'session') : '',
        digest.areas.map((it) => labelOf('area', it)).join(', '),
      ];
    case 'stance':
      return [counted(digest.statements, 'statement')];
    case 'document':
      return [digest.publisher ?? '', digest.appearances > 1 ? `found at ${digest.appearances} places` : ''];
    case 'lead':
      return [listed(digest.people), 'a lead from a teaser'];
    case 'relationship':
      return [digest.steps.map((it) => labelOf('relation', it.status)).join(', ')];
    case 'person':
      return [digest.ranks.at(-1)?.value ?? '', digest.positions.at(-1)?.title ?? ''];
    default:
      return [];
  }
}

function eventFacts(event: EventDigest, people: PeopleNames): readonly string[] {
  const names = event.people.flatMap((id) => people[id]?.name ?? []);
  return [listed(names), event.mechanism ?? ''];
}

function agreementFacts({ kind, title, areas, period }: AgreementDigest): readonly string[] {
  return [
    title === undefined ? '' : labelOf('agreement', kind),
    areas.map((it) => labelOf('area', it)).join(', '),
    period === undefined ? '' : `for ${periodWords(period)}`,
  ];
}

function threadFacts({ steps, since, open }: ThreadDigest): readonly string[] {
  return [counted(steps, 'step'), open && since !== undefined ? `waiting since ${dateWords(since)}` : ''];
}

/** The link to what follows, where anything does. */
export function pagerHtml(
  { next }: Listing<unknown>,
  path: string,
  query: Readonly<Record<string, string>>,
): Html {
  const isFirst = query.cursor === undefined;
  const { cursor: _, ...rest } = query;
  if (next === undefined && isFirst) return nothing;
  return html`<nav class="pager" aria-label="Pages of the list">${isFirst ? nothing : html`<a href="${address(path, rest)}">To the beginning</a>`}${next === undefined ? nothing : html`<a href="${address(path, { ...rest, cursor: next })}" rel="next">What follows</a>`}</nav>`;
}

/** A list of entries as rows. */
export function entryTable(items: readonly ListedDigest[], people: PeopleNames = {}): Table {
  return {
    columns: [
      'kind',
      'id',
      'title',
      'when',
      'earliest',
      'latest',
      'states',
      'status',
      'people',
      'documents',
      'conflicts',
      'quote',
    ],
    rows: items.map(({ digest, days }) => [
      digest.entry,
      digest.id,
      entryTitle(digest),
      entryDate(digest),
      days?.earliest,
      days?.latest,
      entrySides(digest).join(' '),
      'status' in digest ? digest.status : undefined,
      digest.entry === 'event' ? digest.people.flatMap((id) => people[id]?.name ?? []).join('; ') : undefined,
      'documents' in digest ? digest.documents : undefined,
      'conflicts' in digest ? digest.conflicts.join(' ') : undefined,
      'first' in digest ? digest.first.quote : undefined,
    ]),
  };
}
