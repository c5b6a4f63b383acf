import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { deskOfSamples, type SamplesDesk } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';

const host = { host: '127.0.0.1:4040' };
const sample = 'samples/03-france-india-2024-jaipur.html';

for (const hidesHandles of [false, true])
  describe(`readers’ comments, handles ${hidesHandles ? 'left out' : 'shown'}`, () => {
    let samples: SamplesDesk;
    let app: Hono;
    const get = async (path: string) =>
      (await app.request(`http://${host.host}${path}`, { headers: host })).text();
    const document = async () => {
      for await (const entry of samples.desk.register.entries(['document'])) return `/document/${entry.id}`;
      throw new Error('no document');
    };

    before(async () => {
      samples = await deskOfSamples({ paths: [sample], hidesHandles });
      app = createServer(samples.desk, { host: '127.0.0.1' });
    });
    after(() => samples.drop());

    test('they are gathered by reader; one who contradicts himself is marked, no other', async () => {
      const page = await get(await document());
      const readers = page.split('<div class="reader">').slice(1);
      assert.equal(readers.length, 3);
      const marked = readers.filter((it) => it.includes('contradicts'));
      assert.equal(marked.length, 1);
      assert.match(marked[0] ?? '', /never buy another French aircraft.*hundred more Rafales/su);
    });

    test(`names of readers are ${hidesHandles ? 'nowhere' : 'there'}`, async () => {
      const path = await document();
      const all = [await get(path), await get(`${path}.json`), await get('/search?q=Rafales')].join('\n');
      for (const name of ['marigold_77', 'Bapu of Bandra', 'old_attaché'])
        assert.equal(all.includes(name), !hidesHandles, name);
    });
  });
