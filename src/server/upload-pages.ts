import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { OpenDesk } from '#app/desk/open-desk';
import { mostBytesEach, mostBytesTogether, type UploadedFile, uploadKind } from '#app/desk/uploads';
import { isEdtf } from '#text/edtf';
import { namedOfEach, type ReadingModel, readingView, uploadPage } from '#view/desk/reading';
import { entryDate, entryTitle } from '#view/show/entry-line';
import type { Serving } from './create-server.ts';
import { sendAnswer, sendPage, sendProblem } from './print.ts';

/** Where files are given to be read, and what becomes of them. */
export function mountUploads(app: Hono, serving: Serving): void {
  const { frameOf, refusal, readings } = serving;
  app.get('/read', (c) => refusal(c) ?? sendPage(c, uploadPage(), frameOf(c)));
  const onError = (c: Context) => sendProblem(c, 'CH406', 413, frameOf(c));
  app.post(
    '/read',
    bodyLimit({ maxSize: mostBytesTogether, onError }),
    (c) => refusal(c) ?? take(c, serving),
  );
  app.get('/reading/:id', async (c) => {
    const found = readings.find(c.req.param('id'));
    if (!found) return sendProblem(c, 'CH401', 404, frameOf(c));
    const model = found.state === 'done' ? { ...found, titles: await titlesOf(found, serving.desk) } : found;
    const answer = { model, page: () => readingView.page(model), table: () => readingView.table(model) };
    return sendAnswer(c, answer, frameOf(c));
  });
}

/** What the entries are called that a page of changes names. */
async function titlesOf({ changes }: ReadingModel, { store }: OpenDesk): Promise<ReadingModel['titles']> {
  const titles: Record<string, string> = {};
  for (const own of Map.groupBy(changes, (it) => `${it.change} ${it.entry}`).values()) {
    const ids = [...new Set(own.map((it) => it.id))].slice(0, namedOfEach);
    for (const digest of (await store.digests(own[0]?.entry ?? 'event', ids)).values())
      titles[digest.id] = [entryTitle(digest), entryDate(digest)].filter(Boolean).join(', ');
  }
  return titles;
}

async function take(c: Context, { frameOf, readings }: Serving): Promise<Response> {
  const form = await c.req.formData().catch(() => undefined);
  const files = (form?.getAll('files') ?? []).filter((it) => it instanceof File && it.name !== '') as File[];
  const published = form?.get('published');
  const date = typeof published === 'string' && published !== '' ? published : undefined;
  if (files.length === 0)
    return sendProblem(c, 'CH106', 400, frameOf(c), { detail: 'No file was chosen.', back: '/read' });
  if (date !== undefined && !isEdtf(date)) return sendProblem(c, 'CH110', 400, frameOf(c));
  const odd = files.find((it) => uploadKind(it.name) === undefined);
  if (odd) return sendProblem(c, 'CH102', 415, frameOf(c));
  if (files.some((it) => it.size > mostBytesEach)) return sendProblem(c, 'CH406', 413, frameOf(c));
  const uploaded: UploadedFile[] = [];
  for (const file of files) uploaded.push({ name: file.name, bytes: await file.bytes() });
  return c.redirect(`/reading/${await readings.begin(uploaded, date)}`, 303);
}
