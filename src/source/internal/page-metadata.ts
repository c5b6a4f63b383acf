import { givenDate } from '../given-date.ts';
import type { PageElement } from './element-kind.ts';

/** What a page says of itself outside its text. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

export interface PageRoot extends PageElement {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

const dateNames =
  /^(?:article:published_time|og:published_time|datepublished|date|pubdate|publishdate|publish-date|publication_date|dc\.date|dc\.date\.issued|dcterms\.created|dcterms\.date|sailthru\.date|parsely-pub-date|cxenseparse:recs:publishtime)$/u;

/** Title, address, publisher and day of publication from JSON-LD, meta elements and `time` elements, in this order. */
export function pageMetadata(root: PageRoot): PageMetadata {
  const article = linkedArticle(root);
  const metas = metaContents(root);
  const heading = [...root.querySelectorAll('h1')];
  const title =
    metas.get('og:title') ??
    string(article?.headline) ??
    (heading.length === 1 ? heading[0]?.textContent : undefined);
  return {
    title: squeeze(title),
    url: root.querySelector('link[rel="canonical"]')?.getAttribute('href') || metas.get('og:url'),
    publisher: squeeze(metas.get('og:site_name') ?? nameOf(article?.publisher)),
    published: publishedOn(root, metas, string(article?.datePublished)),
  };
}

function publishedOn(
  root: PageRoot,
  metas: ReadonlyMap<string, string>,
  linked?: string,
): string | undefined {
  const named = [...metas].filter(([name]) => dateNames.test(name)).map(([, content]) => content);
  const marked = [...root.querySelectorAll('[itemprop="datePublished"]')].map(stamp);
  const shown = [...root.querySelectorAll('time[datetime]')].filter(isOwnTime).map(stamp);
  return [linked, ...named, ...marked, ...shown.slice(0, 1)]
    .map((written) => (written ? givenDate(written) : undefined))
    .find((date) => date !== undefined);
}

/** Whether the time stands before the article's text, and not in a comment or a blurb. */
function isOwnTime(time: PageElement): boolean {
  const around = (time as PageElement & { closest: (selector: string) => unknown }).closest.bind(time);
  if (/updat|modif/iu.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`)) return false;
  return !around('aside, footer, nav, li, [id*="comment"], [class*="comment"], [class*="related"]');
}

const stamp = (element: PageElement): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';

function metaContents(root: PageRoot): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

type Linked = Record<string, unknown>;

/** The first JSON-LD object that is an article or has a day of publication. */
function linkedArticle(root: PageRoot): Linked | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const found = objectsOf(parseJson(script.textContent ?? ''), 0).find(
      (object) =>
        /Article|Posting|Report/u.test(String(object['@type'])) || object.datePublished !== undefined,
    );
    if (found) return found;
  }
  return undefined;
}

function objectsOf(value: unknown, depth: number): readonly Linked[] {
  if (Array.isArray(value)) return value.flatMap((inner) => objectsOf(inner, depth));
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const object = value as Linked;
  return [object, ...objectsOf(object['@graph'], depth + 1), ...objectsOf(object.mainEntity, depth + 1)];
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const nameOf = (value: unknown): string | undefined =>
  string(value) ?? (typeof value === 'object' && value !== null ? string((value as Linked).name) : undefined);
const squeeze = (value: string | null | undefined): string | undefined =>
  value?.replace(/\s+/gu, ' ').trim() || undefined;
