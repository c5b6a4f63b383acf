import type { Entry } from '#model/entry';

type Values = Readonly<Record<string, string | number | undefined>>;

/** The address of a page of the desk, with what stands in its query; values left out or empty do not appear. */
export function address(path: string, query: Values = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** The same page in another form: `/pair/KEN-PER?area=trade` as `/pair/KEN-PER.csv?area=trade`. */
export function inForm(pathAndQuery: string, form: 'json' | 'csv'): string {
  const [path = '/', query] = pathAndQuery.split('?');
  const named = `${path === '/' ? '/index' : path}.${form}`;
  return query === undefined ? named : `${named}?${query}`;
}

const pathByKind: Readonly<Record<Entry['entry'], string>> = {
  document: 'document',
  person: 'person',
  event: 'event',
  agreement: 'agreement',
  relationship: 'relationship',
  thread: 'thread',
  'refuted-novelty': 'refuted',
  stance: 'position',
  mechanism: 'mechanism',
  lead: 'lead',
  opinion: 'document',
};

/** The page of an entry; a reader's comment stands on that of its document. */
export function entryAddress(kind: Entry['entry'], id: string): string {
  if (kind === 'opinion') return `${entryAddress('document', id.split('.')[0] ?? id)}#comments`;
  return `/${pathByKind[kind]}/${encodeURIComponent(id)}`;
}

/** The page of two sides. */
export function pairAddress(states: readonly [string, string]): string {
  return `/pair/${[...states].sort().map(encodeURIComponent).join('-')}`;
}

/** A record where it stands in its document. */
export function quoteAddress(document: string, record: string): string {
  return `${address(`/document/${encodeURIComponent(document)}`, { fact: record })}#quote`;
}
