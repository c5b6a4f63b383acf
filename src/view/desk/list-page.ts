import { nameOfState } from '#lexicon/states';
import { agreementStatuses, areas, eventForms, eventStatuses } from '#model/code';
import { capitalised, labelOf, listed } from '../labels.ts';
import { entryList, entryTable, pagerHtml } from './entry-list.ts';
import { type Html, html, nothing } from './html.ts';
import type { ListedDigest, Listing, PeopleNames } from './listing.ts';
import type { DeskPage, View } from './page.ts';

/** What a list can be narrowed by. */
export type ListFilter = 'pair' | 'state' | 'area' | 'form' | 'status' | 'source' | 'from' | 'to' | 'open';

/** A list of entries of one kind. */
export interface ListModel extends Listing<ListedDigest> {
  readonly title: string;
  readonly note?: string | undefined;
  readonly path: string;
  /** What the address says, the cursor included. */
  readonly query: Readonly<Record<string, string>>;
  readonly filters: readonly ListFilter[];
  readonly people: PeopleNames;
}

/** The page of a list. */
export const listView: View<ListModel> = { page, table: ({ items, people }) => entryTable(items, people) };

function page(model: ListModel): DeskPage {
  const { title, note, query, path, items, people } = model;
  const sides = query.pair?.split('-') ?? [];
  const scope =
    sides.length === 2
      ? ` of ${listed(sides.map(nameOfState))}`
      : query.state
        ? ` of ${nameOfState(query.state)}`
        : '';
  return {
    title: `${title}${scope}`,
    body: html`${note ? html`<p class="note">${note}</p>` : nothing}
${filtersHtml(model)}
${entryList(items, { people, sides, empty: 'Nothing in the register fits.' })}
${pagerHtml(model, path, query)}`,
  };
}

function filtersHtml({ filters, query, path }: ListModel): Html {
  if (filters.length === 0) return nothing;
  return html`<form class="filters" action="${path}">${filters.map((it) => filterHtml(it, query[it] ?? ''))}<span class="buttons"><button class="plain">Narrow</button>${Object.keys(query).length > 0 ? html` <a href="${path}">Show all</a>` : nothing}</span></form>`;
}

function filterHtml(filter: ListFilter, value: string): Html {
  switch (filter) {
    case 'area':
      return select('area', 'Area', areas, (it) => labelOf('area', it), value);
    case 'form':
      return select('form', 'Form', eventForms, (it) => labelOf('form', it), value);
    case 'status':
      return select(
        'status',
        'Status',
        [...new Set([...eventStatuses, ...agreementStatuses])],
        (it) => capitalised(labelOf('status', it)),
        value,
      );
    case 'open':
      return select('open', 'Standing', ['yes', 'no'], (it) => (it === 'yes' ? 'open' : 'settled'), value);
    case 'pair':
      return field('pair', 'Pair', value, 'Kenya-Peru', 13);
    case 'state':
      return field('state', 'Side', value, 'Kenya', 9);
    case 'source':
      return field('source', 'Publisher', value, '', 14);
    case 'from':
    case 'to':
      return field(filter, filter === 'from' ? 'From' : 'To', value, '2025-10-20', 10);
  }
}

function field(name: string, label: string, value: string, example: string, size: number): Html {
  return html`<label>${label} <input name="${name}" value="${value}" placeholder="${example}" size="${size}"></label>`;
}

function select<Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  nameOf: (value: Value) => string,
  chosen: string,
): Html {
  const options = values
    .map((value) => ({ value, text: nameOf(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(
      ({ value, text }) =>
        html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${text}</option>`,
    );
  return html`<label>${label} <select name="${name}"><option value="">any</option>${options}</select></label>`;
}
