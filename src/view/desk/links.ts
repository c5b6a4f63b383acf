import { nameOfState } from '#lexicon/states';
import type { SourceReference } from '#model/entry';
import { entryAddress, pairAddress, quoteAddress } from './address.ts';
import { type Html, html } from './html.ts';
import type { PeopleNames } from './listing.ts';

/** Sides by name: two lead to their pair, any other number each to its network. */
export function sidesHtml(codes: readonly string[]): Html {
  const [a, b, more] = codes;
  if (a !== undefined && b !== undefined && more === undefined)
    return html`<a href="${pairAddress([a, b])}">${nameOfState(a)} – ${nameOfState(b)}</a>`;
  return eachSideHtml(codes);
}

/** Sides by name, each leading to its network. */
export function eachSideHtml(codes: readonly string[]): Html {
  return html`${codes.map((code, at) => html`${at > 0 ? ', ' : ''}${sideHtml(code)}`)}`;
}

/** One side. */
export function sideHtml(code: string): Html {
  return html`<a href="/network/${encodeURIComponent(code)}">${nameOfState(code)}</a>`;
}

/** A person by name; by id where the name is not at hand. */
export function personHtml(id: string, people: PeopleNames): Html {
  return html`<a href="${entryAddress('person', id)}">${people[id]?.name ?? id}</a>`;
}

/** Numbers of sources as links to the quotes themselves. */
export function citeHtml(sources: readonly SourceReference[], numbers: ReadonlyMap<string, number>): Html {
  const unique = [...new Map(sources.map((it) => [it.document, it])).values()];
  return html`${unique.map(
    (it) =>
      html` <a class="number" href="${quoteAddress(it.document, it.record)}" title="“${it.quote}”">[${numbers.get(it.document) ?? '?'}]</a>`,
  )}`;
}
