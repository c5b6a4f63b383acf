import type { z } from 'zod';
import { BadAsk } from '#app/desk/ask';
import { earliest, latest } from '#text/edtf';
import { filters, idParams, nothing, pagingOnly } from './filters.ts';
import { type Asked, type Resource, resource } from './resource.ts';
import { entryAnswer, listOf, type ResourceKind } from './schemas.ts';

type ListKind = keyof typeof filters;

/** A list of the entries of one kind in order of time, and one of them. */
export function listAndEntry(
  kind: ListKind & ResourceKind,
  path: string,
  tag: string,
  summary: string,
): readonly Resource[] {
  return [
    listResource(kind, path, tag, summary),
    entryResource(kind, path, tag, `One of the ${path} with its sources and what differs between them`),
  ];
}

/** A list of the entries of one kind in order of time. */
export function listResource(kind: ListKind, path: string, tag: string, summary: string): Resource {
  return resource(
    {
      path: `/${path}`,
      operation: `list${tag}`,
      tag,
      summary,
      params: nothing,
      query: filters[kind],
      answer: listOf(kind),
    },
    (asked, query) => list(asked, kind, query),
  );
}

/** One entry, with the part of its longest list that the cursor tells. */
export function entryResource(kind: ResourceKind, path: string, tag: string, summary: string): Resource {
  return resource(
    {
      path: `/${path}/:id`,
      operation: `get${kind[0]?.toUpperCase()}${kind.slice(1)}`,
      tag,
      summary,
      params: idParams,
      query: pagingOnly,
      answer: entryAnswer(kind),
    },
    ({ desk }, query, { id }) => desk.entry(id, { kind, ...query }),
  );
}

type Filter = z.output<(typeof filters)[ListKind]>;

function list({ desk }: Asked, kind: ListKind, filter: Filter): Promise<object> {
  const { pair, from, to, undated, ...rest } = filter;
  return desk.timeline({
    ...rest,
    kind,
    conflicting: 'conflicting' in filter ? filter.conflicting === 'true' || undefined : undefined,
    open: 'open' in filter ? filter.open === 'true' || undefined : undefined,
    pair: pair === undefined ? undefined : sidesOf(pair),
    from: dayOf(from, earliest),
    to: dayOf(to, latest),
    undated: undated === undefined ? undefined : undated === 'true',
  });
}

/** The two codes of a pair. Throws BadAsk where they are one. */
export function sidesOf(pair: string): readonly [string, string] {
  const [a = '', b = ''] = pair.split('-').toSorted();
  if (a === b) throw new BadAsk(`“${pair}” is no pair of two sides.`);
  return [a, b];
}

/** The year, month or day. Throws BadAsk for a day that no calendar has. */
export function realDate(date: string | undefined): string | undefined {
  return dayOf(date, earliest) && date;
}

/** The first or last day of a year, month or day. Throws BadAsk for a day that no calendar has. */
function dayOf(date: string | undefined, edge: (date: string) => string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const day = edge(date);
  if (day === undefined) throw new BadAsk(`“${date}” is no date.`);
  return day;
}
