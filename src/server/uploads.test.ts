import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Hono } from 'hono';
import { deskOfSamples, type SamplesDesk } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';

const host = '127.0.0.1:4040';
const sample = new Uint8Array(readFileSync('samples/01-france-india-2018-talks.txt'));

interface Reading {
  readonly state: string;
  readonly outcome?: { readonly read: number; readonly known: number; readonly lost: number };
  readonly problems: readonly { readonly where: string; readonly code: string }[];
}

describe('uploads', () => {
  let samples: SamplesDesk;
  let app: Hono;
  const get = async (path: string) => app.request(`http://${host}${path}`, { headers: { host } });
  const post = async (form: FormData) =>
    app.request(`http://${host}/read`, {
      method: 'POST',
      body: form,
      headers: { host, origin: `http://${host}` },
    });
  const formOf = (
    files: readonly (readonly [name: string, bytes: string | Uint8Array<ArrayBuffer>])[],
    published = '',
  ) => {
    const form = new FormData();
    for (const [name, bytes] of files) form.append('files', new File([bytes], name));
    form.append('published', published);
    return form;
  };
  /** What became of an upload, once it is over. */
  async function over(answer: Response): Promise<Reading> {
    assert.equal(answer.status, 303);
    const path = answer.headers.get('location') ?? '';
    assert.equal((await get(path)).status, 200);
    for (;;) {
      const model = (await (await get(`${path}.json`)).json()) as Reading;
      if (model.state === 'done' || model.state === 'failed') return model;
      await setTimeout(100);
    }
  }

  before(async () => {
    samples = await deskOfSamples({ paths: [] });
    app = createServer(samples.desk, { host: '127.0.0.1' });
  });
  after(() => samples.drop());

  test('an uploaded article is read, and known under the hash of its bytes, never its name', async () => {
    const name = '../../etc/pass wd<b>.txt';
    const model = await over(await post(formOf([[name, sample]], '2018-03-10')));
    assert.deepEqual([model.state, model.outcome?.read], ['done', 1]);
    const [document] = await Array.fromAsync(samples.desk.register.entries(['document']));
    assert.ok(document?.entry === 'document');
    assert.match(document.file, /^upload\/[0-9a-f]{32}\.txt$/u);
    assert.equal(document.published, '2018-03-10');
    assert.equal((await get('/pair/FRA-IND')).status, 200);
    assert.doesNotMatch(await (await get('/documents')).text(), /pass wd|\/tmp/u);
  });

  test('the same bytes again change nothing', async () => {
    const model = await over(await post(formOf([['again.txt', sample]], '2018-03-10')));
    assert.deepEqual([model.outcome?.read, model.outcome?.known], [0, 1]);
  });

  test('what is wrong with one file is told by the name that it came with; the others are read', async () => {
    const model = await over(
      await post(
        formOf([
          ['empty.txt', ' \n'],
          ['lines.jsonl', '{"text": "no'],
          ['good.md', `${new TextDecoder().decode(sample)}\n\nMore was said in Paris.`],
        ]),
      ),
    );
    assert.equal(model.outcome?.read, 1);
    assert.deepEqual(model.problems.map((it) => [it.where, it.code]).toSorted(), [
      ['empty.txt', 'CH106'],
      ['lines.jsonl:1', 'CH107'],
    ]);
  });

  for (const name of ['picture.png', 'paper.pdf', 'page.php', 'noending'])
    test(`${name} is refused`, async () => {
      const answer = await post(formOf([[name, sample]]));
      assert.equal(answer.status, 415);
      assert.match(await answer.text(), /CH102/u);
    });

  test('an upload that is too large is refused', async () => {
    const large = Buffer.alloc(33 * 1024 * 1024, 'a');
    const one = await post(formOf([['large.txt', large]]));
    assert.equal(one.status, 413);
    assert.match(await one.text(), /CH406/u);
    const both = await post(
      formOf([
        ['a.txt', large],
        ['b.txt', large],
      ]),
    );
    assert.equal(both.status, 413);
  });

  test('no file, an odd date and another site are refused', async () => {
    assert.equal((await post(formOf([]))).status, 400);
    assert.equal((await post(formOf([['a.txt', sample]], 'yesterday'))).status, 400);
    const foreign = await app.request(`http://${host}/read`, {
      method: 'POST',
      body: formOf([['a.txt', sample]]),
      headers: { host, origin: 'https://evil.example' },
    });
    assert.equal(foreign.status, 403);
  });

  test('with a password an upload needs it', async () => {
    const open = app;
    app = createServer(samples.desk, { host: '127.0.0.1', password: 'p' });
    assert.equal((await post(formOf([['a.txt', sample]]))).status, 401);
    assert.equal((await get('/read')).status, 401);
    app = open;
  });
});
