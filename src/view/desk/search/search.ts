import { nameOfState } from '#lexicon/states';
import type { AgreementDigest } from '#model/digest';
import type { Entry, PersonEntry } from '#model/entry';
import type { Span } from '#model/span';
import { dateWords } from '../../date-words.ts';
import { documentTitle } from '../../document-title.ts';
import { capitalised, counted, listed } from '../../labels.ts';
import { officeWords } from '../../office-words.ts';
import { entryNouns, entryTitle } from '../../show/entry-line.ts';
import { address, entryAddress, pairAddress, quoteAddress } from '../address.ts';
import { marksOf } from '../entry-list.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Listing } from '../listing.ts';
import type { DeskPage, View } from '../page.ts';
import type { Table } from '../table.ts';

/** Words found in a text. */
interface FoundText {
  readonly document: string;
  readonly file: string;
  readonly title?: string | undefined;
  readonly opening?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly snippet: { readonly text: string; readonly marks: readonly Span[] };
}

type FoundQuote = FoundText & { readonly kind: string; readonly record: string; readonly lead: boolean };

type FoundPerson = {
  readonly person: Pick<PersonEntry, 'id' | 'name' | 'state'> & {
    readonly ranks: readonly { readonly value: string }[];
    readonly positions: readonly { readonly title: string; readonly organization?: string | undefined }[];
  };
  readonly name: string;
};

/** What was found, kind by kind. */
export interface SearchModel {
  readonly query: string;
  /** A state, or two, that the words name, and how many entries of each kind there are. */
  readonly sides?:
    | {
        readonly states: readonly string[];
        readonly kinds: Readonly<Partial<Record<Entry['entry'], number>>>;
      }
    | undefined;
  readonly people: Listing<FoundPerson>;
  readonly agreements: Listing<{ readonly digest: AgreementDigest; readonly quote: FoundQuote }>;
  readonly documents: Listing<FoundText>;
  readonly quotes: Listing<FoundQuote>;
  /** The kind that alone is shown, page by page. */
  readonly only?: 'people' | 'agreements' | 'documents' | 'quotes' | undefined;
}

/** Search: people, agreements, quotes and documents; the address is the saved search. */
export const searchView: View<SearchModel> = { page, table };

function page(model: SearchModel): DeskPage {
  const { query } = model;
  return {
    title: query === '' ? 'Search' : `Search: ${query}`,
    ownTitle: true,
    feed: query === '' ? undefined : address('/search.atom', { q: query }),
    body: html`<h1>Search</h1>
<form class="row" action="/search" role="search"><label class="wide">Words, names <input name="q" type="search" value="${query}"></label><button>Search</button></form>
<details class="note"${query === '' ? html` open` : nothing}><summary>How to search</summary><ul><li>All words must occur; case and diacritics do not matter.</li><li><code>"joint committee"</code> stands together.</li><li><code>train*</code> is the beginning of a word.</li><li><code>-exercise</code> must not occur.</li><li>A person is found in other spellings of the name too.</li><li>The address of this page is the search: keep it to ask again.</li></ul></details>
${sidesFound(model)}
${query === '' ? nothing : html`<p class="note"><a href="${address('/search.atom', { q: query })}" type="application/atom+xml">Follow this search</a> as an Atom feed of documents.</p>`}
${query === '' ? nothing : foundHtml(model)}`,
  };
}

/** The page of the sides that are named, before all else. */
function sidesFound({ sides }: SearchModel): Html {
  if (!sides) return nothing;
  const [a = '', b] = sides.states;
  const to = b === undefined ? `/network/${a}` : pairAddress([a, b]);
  const kinds = ['event', 'agreement', 'thread', 'relationship', 'mechanism'] as const;
  const held = kinds.flatMap((kind) => {
    const count = sides.kinds[kind] ?? 0;
    return count > 0 ? [counted(count, ...entryNouns[kind])] : [];
  });
  return html`<p class="lead"><a href="${to}">${sides.states.map(nameOfState).join(' – ')}</a> <span class="count">${held.join(' · ')}</span></p>`;
}

function foundHtml(model: SearchModel): Html {
  const { people, agreements, quotes, documents } = model;
  if ([people, agreements, quotes, documents].every((it) => it.items.length === 0))
    return html`<p class="empty">Nothing ${model.sides ? 'else ' : ''}in the register holds all of these words.</p>`;
  return html`${part(model, 'people', 'People', people, peopleHtml)}
${part(model, 'agreements', 'Agreements', agreements, (items) => html`<ol class="entries">${items.map(agreementHtml)}</ol>`)}
${part(model, 'quotes', 'Quotes of facts', quotes, (items) => html`<ol class="entries">${items.map(quoteHtml)}</ol>`)}
${part(model, 'documents', 'Documents', documents, (items) => html`<ol class="entries">${items.map(documentHtml)}</ol>`)}`;
}

function part<Item>(
  { query, only }: SearchModel,
  name: NonNullable<SearchModel['only']>,
  title: string,
  { items, next }: Listing<Item>,
  print: (items: readonly Item[]) => Html,
): Html {
  if (items.length === 0) return nothing;
  const more =
    next === undefined
      ? nothing
      : html`<p><a href="${address('/search', { q: query, only: name, cursor: next })}" rel="next">More ${title.toLowerCase()}</a></p>`;
  return html`<section id="${name}"><h2>${title}</h2>${print(items)}${more}${only === undefined ? nothing : html`<p><a href="${address('/search', { q: query })}">All kinds</a></p>`}</section>`;
}

function peopleHtml(items: readonly FoundPerson[]): Html {
  return html`<ul class="people">${items.map(({ person, name }) => {
    const position = person.positions.at(-1);
    const facts = [
      name === person.name ? '' : `written ${name}`,
      person.state === undefined ? '' : nameOfState(person.state),
      person.ranks.at(-1)?.value ?? '',
      position ? officeWords(position) : '',
    ];
    return html`<li><a href="${entryAddress('person', person.id)}">${person.name}</a> <span class="soft">${facts.filter(Boolean).join(' · ')}</span></li>`;
  })}</ul>`;
}

/** An agreement with the quote that holds the words. */
function agreementHtml({ digest, quote }: SearchModel['agreements']['items'][number]): Html {
  const when = digest.signed === undefined ? 'Undated' : dateWords(digest.signed);
  return html`<li><div class="when">${when}</div><div><p class="head"><a href="${entryAddress('agreement', digest.id)}">${entryTitle(digest)}</a>${marksOf(digest)}</p><p class="facts-line">${listed(digest.parties.slice(0, 6).map(nameOfState))}</p><blockquote><a href="${quoteAddress(quote.document, quote.record)}">“${marked(quote.snippet)}”</a></blockquote></div></li>`;
}

function quoteHtml(hit: FoundQuote): Html {
  return html`<li><div class="when">${capitalised(hit.kind)}${hit.lead ? ', a lead' : ''}</div><div><blockquote><a href="${quoteAddress(hit.document, hit.record)}">“${marked(hit.snippet)}”</a></blockquote><p class="facts-line">${about(hit)}</p></div></li>`;
}

function documentHtml(hit: FoundText): Html {
  return html`<li><div class="when">${hit.published ? dateWords(hit.published) : 'Undated'}</div><div><p class="head"><a href="${entryAddress('document', hit.document)}">${documentTitle(hit)}</a></p><blockquote>${marked(hit.snippet)}</blockquote></div></li>`;
}

function about({ publisher, published, ...document }: FoundText): string {
  return [documentTitle(document), publisher, published && dateWords(published)].filter(Boolean).join(' · ');
}

/** The text with the found words marked. */
function marked({ text, marks }: FoundText['snippet']): Html {
  const parts: (Html | string)[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(done, start), html`<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  return html`${parts}${text.slice(done)}`;
}

function table({ people, agreements, quotes, documents }: SearchModel): Table {
  const row = (kind: string, id: string, title: string, text: string, when?: string) => [
    kind,
    id,
    title,
    text,
    when,
  ];
  return {
    columns: ['kind', 'id', 'title', 'text', 'when'],
    rows: [
      ...people.items.map(({ person, name }) => row('person', person.id, person.name, name)),
      ...agreements.items.map(({ digest }) =>
        row('agreement', digest.id, digest.title ?? digest.kind, digest.first.quote, digest.signed),
      ),
      ...quotes.items.map((it) =>
        row(it.kind, `${it.document}.${it.record}`, it.title ?? it.file, it.snippet.text, it.published),
      ),
      ...documents.items.map((it) =>
        row('document', it.document, it.title ?? it.file, it.snippet.text, it.published),
      ),
    ],
  };
}
