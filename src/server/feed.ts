import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { deskOn } from '#app/desk';
import { BadAsk } from '#app/desk/ask';
import { withoutPaths } from '#app/desk/without-paths';
import { compareEdtf } from '#text/edtf';
import { address } from '#view/desk/address';
import { documentTitle } from '#view/document-title';
import { atomOf } from '#view/feed/atom';
import type { Serving } from './create-server.ts';

/** The best documents of a search are looked at, and the newest of these told. */
const looked = 200;
const told = 50;

/** A saved search as a feed: `/search.atom?q=…`. */
export function mountFeed(app: Hono, { desk: { store } }: Serving): void {
  const desk = deskOn(store);
  app.use('/search.atom', etag());
  app.get('/search.atom', async (c) => {
    const text = c.req.query('q')?.trim();
    if (!text || text.length > 1000) throw new BadAsk('“q” is what is searched for.');
    const { origin } = new URL(c.req.url);
    const { items } = withoutPaths(await desk.searchDocuments({ text, limit: looked }));
    const newest = items.toSorted((a, b) => compareEdtf(b.published ?? '0000', a.published ?? '0000'));
    const feed = atomOf({
      title: `Chancery: ${text}`,
      name: `search:${text}`,
      self: `${origin}${address('/search.atom', { q: text })}`,
      page: `${origin}${address('/search', { q: text })}`,
      documents: newest.slice(0, told).map((it) => ({
        id: it.document,
        title: documentTitle(it),
        address: `${origin}${address(`/document/${encodeURIComponent(it.document)}`)}`,
        publisher: it.publisher,
        published: it.published,
        summary: it.snippet.text,
      })),
    });
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });
}
