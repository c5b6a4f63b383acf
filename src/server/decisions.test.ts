import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { documentWrite } from '#app/open-register';
import type { Entry } from '#model/entry';
import { buildDocument } from '../../test/build-documents.ts';
import { deskOfSamples, type SamplesDesk } from '../../test/desk-of-samples.ts';
import { createServer } from './create-server.ts';

const host = '127.0.0.1:4040';
const states = ['PER', 'ZMB'];
const report = (file: string, date: string) =>
  buildDocument({
    file,
    people: [{ name: 'Rosa Quispe', state: file === 'a' ? 'PER' : 'BOL' }],
    events: [{ form: 'meeting', states, date }],
  });
const [a, b] = [report('a', '2031-05-02'), report('b', '2031-08-09')];
const idOf = (it: typeof a) => it.analysis.document.id;

describe('decisions by form', () => {
  let samples: SamplesDesk;
  let app: Hono;
  const get = async (path: string) =>
    (await app.request(`http://${host}${path}`, { headers: { host } })).text();
  const post = async (
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    app.request(`http://${host}/judge`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        host,
        origin: `http://${host}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
    });
  const entries = async (kind: Entry['entry']): Promise<readonly Entry[]> =>
    Array.fromAsync(samples.desk.register.entries([kind]));
  const whole = async () => JSON.stringify(await Array.fromAsync(samples.desk.register.entries()));

  before(async () => {
    samples = await deskOfSamples({ paths: [] });
    await samples.desk.store.write([a, b].map((it) => documentWrite(it)));
    await samples.desk.register.settle();
    app = createServer(samples.desk, { host: '127.0.0.1' });
  });
  after(() => samples.drop());

  test('a rejected event is gone, who rejected it and why is told, and undoing brings the same bytes back', async () => {
    const before = await whole();
    const answer = await post({
      ask: 'reject',
      id: `${idOf(a)}.e1`,
      reason: 'never <b>met</b>',
      back: '/events',
    });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/events');
    assert.equal((await entries('event')).length, 1);
    const decisions = await get('/judgements');
    assert.match(decisions, /Rejected/u);
    assert.match(decisions, /never &lt;b&gt;met&lt;\/b&gt;/u);
    await post({ ask: 'undo', number: '1', back: '/judgements' });
    assert.equal(await whole(), before);
    assert.match(await get('/judgements'), /taken back/u);
  });

  test('a corrected date stands on the page of the event, with the decision beside it', async () => {
    await post({
      ask: 'correct',
      id: `${idOf(b)}.e1`,
      'was.date': '2031-08-09',
      'to.date': '2031-08-11',
      back: '/',
    });
    const event = (await entries('event')).find((it) => 'date' in it && it.date === '2031-08-11');
    assert.ok(event);
    const page = await get(`/event/${event.id}`);
    assert.match(page, /11 August 2031/u);
    assert.match(page, /Corrected: date/u);
    await post({ ask: 'undo', back: '/' });
  });

  test('a form changes only what was changed in it, sides by name and areas as a list', async () => {
    const shown = { 'was.status': 'occurred', 'to.status': 'occurred', 'was.place': '' };
    const form = { ask: 'correct', id: `${idOf(b)}.e1`, back: '/', ...shown };
    const sides = { 'was.states': 'Peru, Zambia', 'to.states': 'Peru, Viet Nam, ASEAN' };
    assert.equal((await post({ ...form, ...sides, 'to.place': 'Lima, Peru' })).status, 303);
    const given = (await samples.desk.store.judgements()).slice(-2);
    assert.deepEqual(
      given.map((it) => it.kind === 'correction' && [it.field, it.value]),
      [
        ['place', 'Lima, PER'],
        ['states', 'PER, VNM, ASEAN'],
      ],
    );
    const event = (await entries('event')).find((it) => it.entry === 'event' && it.place?.name === 'Lima');
    assert.deepEqual(event?.entry === 'event' && event.states, ['ASEAN', 'PER', 'VNM']);
    await post({ ask: 'undo', back: '/' });
    const unchanged = await post(form);
    assert.equal(unchanged.status, 422);
    assert.match(await unchanged.text(), /Nothing was changed/u);
  });

  for (const [field, value, why] of [
    ['states', 'Peru, Zambbia', /“Zambbia” is no state.*Is Zambia, /su],
    ['date', '2031-13', /“2031-13” is no date/u],
    ['status', 'merry', /“merry” is no value.*occurred/su],
    ['status', '', /must have a value for “status”/u],
  ] as const)
    test(`“${value}” as ${field} is refused with what would be right, and a way back`, async () => {
      const before = (await samples.desk.store.judgements()).length;
      const fields = { [`was.${field}`]: 'another', [`to.${field}`]: value };
      const answer = await post({ ask: 'correct', id: `${idOf(b)}.e1`, back: '/events', ...fields });
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(page, why);
      assert.match(page, /href="\/events">Back/u);
      assert.equal((await samples.desk.store.judgements()).length, before);
    });

  test('two people are joined by form and split again', async () => {
    assert.equal((await entries('person')).length, 2, 'the name alone joins nobody');
    const pair = { left: `${idOf(a)}.p1`, right: `${idOf(b)}.p1`, back: '/review' };
    assert.equal((await post({ ask: 'same', ...pair })).status, 303);
    assert.equal((await entries('person')).length, 1);
    assert.equal((await post({ ask: 'different', ...pair })).status, 303);
    assert.equal((await entries('person')).length, 2);
  });

  test('what cannot be decided is refused with the reason', async () => {
    const answer = await post({
      ask: 'same',
      left: `${idOf(a)}.p1`,
      right: `http://${host}/event/${idOf(b)}.e1?x=1#top`,
    });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /CH407.*never one/su);
    const date = await post({ ask: 'correct', id: `${idOf(a)}.e1`, 'was.date': '', 'to.date': 'yesterday' });
    assert.equal(date.status, 422);
    assert.equal((await post({ ask: 'destroy' })).status, 400);
  });

  for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
    test(`a form never leads to ${back}`, async () => {
      const answer = await post({ ask: 'accept', id: `${idOf(a)}.e1`, back });
      assert.equal(answer.headers.get('location'), '/');
    });

  test('a form from another site decides nothing', async () => {
    const before = (await samples.desk.store.judgements()).length;
    const answer = await post({ ask: 'reject', id: `${idOf(a)}.e1` }, { origin: 'https://evil.example' });
    assert.equal(answer.status, 403);
    assert.equal((await samples.desk.store.judgements()).length, before);
  });

  test('with a password a decision needs it, and carries the name that was given with it', async () => {
    const open = app;
    app = createServer(samples.desk, { host: '127.0.0.1', password: 'p' });
    const refused = await post({ ask: 'reject', id: `${idOf(a)}.e1`, back: '/' });
    assert.equal(refused.status, 401);
    assert.equal((await entries('event')).length, 2);
    const login = await app.request(`http://${host}/login`, {
      method: 'POST',
      body: new URLSearchParams({ password: 'p', name: 'Ada Ndlovu' }).toString(),
      headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
    });
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    assert.equal((await post({ ask: 'accept', id: `${idOf(a)}.e1`, back: '/' }, { cookie })).status, 303);
    assert.match(await get('/judgements'), /by Ada Ndlovu/u);
    app = open;
  });
});
