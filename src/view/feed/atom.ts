import { earliest } from '#text/edtf';
import { dateWords } from '../date-words.ts';
import { escapeHtml } from '../plain-text.ts';

/** A feed of documents (RFC 4287). */
export interface Feed {
  readonly title: string;
  /** What never changes of the feed: part of its id. */
  readonly name: string;
  /** Addresses of the feed and of the page that it follows, absolute. */
  readonly self: string;
  readonly page: string;
  /** The newest first. */
  readonly documents: readonly FeedDocument[];
}

/** A document as a feed tells of it. */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly publisher?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly summary: string;
}

/** Atom wants a moment of every entry; what has no date gets one that no reader takes for news. */
const undated = '1970-01-01T00:00:00Z';

/** The feed as XML. A document known to a month is dated with its first day, and the words say what is known. */
export function atomOf({ title, name, self, page, documents }: Feed): string {
  const updated = documents.map((it) => momentOf(it.published)).toSorted();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:chancery:${encodeURIComponent(xml(name))}</id>
<title>${xml(title)}</title>
<updated>${updated.at(-1) ?? undated}</updated>
<author><name>Chancery</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(page)}"/>
${documents.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ id, title, address, publisher, published, summary }: FeedDocument): string {
  const when = published === undefined ? 'Publication date not known' : `Published ${dateWords(published)}`;
  return `<entry>
<id>urn:chancery:document:${encodeURIComponent(id)}</id>
<title>${xml(title)}</title>
<updated>${momentOf(published)}</updated>
<author><name>${xml(publisher ?? 'Publisher not known')}</name></author>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
<summary>${xml(`${when}. ${summary}`)}</summary>
</entry>`;
}

/** The beginning of the first day that the date may mean (RFC 3339). */
function momentOf(published: string | undefined): string {
  const day = published === undefined ? undefined : earliest(published);
  return day && /^\d{4}-\d\d-\d\d$/u.test(day) ? `${day}T00:00:00Z` : undated;
}

/** Text as XML 1.0 may hold it. */
function xml(text: string): string {
  return escapeHtml(text.toWellFormed().replaceAll(/[\ufffe\uffff]/gu, ''));
}
