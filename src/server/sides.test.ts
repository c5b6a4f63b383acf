import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { documentWrite } from '#app/open-register';
import { buildDocument } from '../../test/build-documents.ts';
import { deskOfSamples, type SamplesDesk } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';

let samples: SamplesDesk;
let app: Hono;
const host = { host: '127.0.0.1:4040' };
const ask = (path: string) => app.request(`http://127.0.0.1:4040${path}`, { headers: host });

/** A visit that a teaser names, and one that took place, both of sides that nothing else is about. */
const ofTeaser = buildDocument({
  file: '/somewhere/c.txt',
  events: [{ form: 'visit', states: ['CHL', 'TON'], date: '2019-05-06', grade: 'lead' }],
});
const visit = buildDocument({
  file: '/somewhere/d.txt',
  published: '2025-09-01',
  events: [
    {
      form: 'visit',
      states: ['CHL', 'FJI'],
      date: '2019-05-06',
      place: { name: 'Suva', state: 'FJI' },
      actors: [{ state: 'CHL', role: 'visitor' }],
    },
    { form: 'signing', states: ['CHL', 'FJI'], date: '2019-08-08' },
  ],
});

describe('two sides', () => {
  before(async () => {
    samples = await deskOfSamples({ paths: [] });
    await samples.desk.store.write([ofTeaser, visit].map((it) => documentWrite(it)));
    await samples.desk.register.settle();
    app = createServer(samples.desk, { host: '127.0.0.1' });
  });
  after(() => samples.drop());

  test('two sides that only a teaser names have a page that says so, and lead to it', async () => {
    const page = await (await ask('/pair/CHL-TON')).text();
    assert.match(page, /Nothing of the two is on record yet/u);
    assert.match(page, /href="\/lead\//u);
    assert.doesNotMatch(page, /Last met|id="timeline"/u);
  });

  test('the page of two sides begins with when they last met: a signing alone is no meeting', async () => {
    const page = await (await ask('/pair/CHL-FJI')).text();
    assert.match(page, /Last met<\/dt><dd>6 May 2019: <a href="\/event\//u);
    assert.match(page, /about 6 years before the latest document/u);
  });

  test('two states are found by their names, in the address and in a search', async () => {
    assert.equal((await ask('/pair/Fiji-Chile')).status, 200);
    assert.match(
      await (await ask('/search?q=fiji+chile')).text(),
      /<a href="\/pair\/CHL-FJI">Chile – Fiji<\/a>/u,
    );
    assert.match(await (await ask('/search?q=Fiji')).text(), /<a href="\/network\/FJI">Fiji<\/a>/u);
    assert.doesNotMatch(await (await ask('/search?q=can')).text(), /Canada/u);
  });

  test('the map counts every visit by visitors, host and year, of and to a side', async () => {
    for (const query of ['', '?state=CHL', '?state=FJI', '?state=Fiji&year=2019']) {
      const csv = await (await ask(`/map.csv${query}`)).text();
      assert.match(csv, /^visitors,host,year,visits\r\n/u);
      assert.match(csv, /CHL,FJI,2019,1\r\n/u, query);
    }
    assert.doesNotMatch(await (await ask('/map.csv?year=2018')).text(), /CHL/u);
    assert.equal((await (await ask('/map')).text()).match(/<table/gu)?.length, 1);
  });
});
