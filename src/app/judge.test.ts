import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '#model/entry';
import { buildRegister } from '#register/build-register';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { specs } from '../../test/random-documents.ts';
import { onEveryStore, type StoreKind, withFresh } from '../../test/stores.ts';
import { exportRegister } from './export.ts';
import { type Ask, judge, judgeIn, listJudgements } from './judge.ts';
import { documentWrite, type Register } from './open-register.ts';
import { rebuildRegister } from './rebuild.ts';
import { reviewQueue } from './review.ts';

const states = ['PER', 'ZMB'];
const idOf = (spec: DocumentSpec) => buildDocument(spec).analysis.document.id;
const signature = { by: 'ana', reason: 'checked' };

async function entriesOf<Kind extends Entry['entry']>(register: Register, kind: Kind) {
  const found: Extract<Entry, { entry: Kind }>[] = [];
  for await (const entry of register.entries([kind])) if (entry.entry === kind) found.push(entry as never);
  return found;
}

const write = (register: Register, ...found: readonly DocumentSpec[]) =>
  register.store.write(found.map((it) => documentWrite(buildDocument(it))));

async function done(register: Register, ask: Ask): Promise<void> {
  const result = await judgeIn(register, ask, signature);
  assert.equal(result.kind, 'done', JSON.stringify(result));
}

function bytesOf(address: string): Promise<string> {
  const lines: string[] = [];
  return exportRegister(address, async (line) => void lines.push(line)).then(() => lines.join(''));
}

const rosa: DocumentSpec = { file: 'a', people: [{ name: 'Rosa Quispe', state: 'PER' }] };
const other: DocumentSpec = { file: 'b', people: [{ name: 'R. Mamani', state: 'PER' }] };
const third: DocumentSpec = { file: 'c', people: [{ name: 'Rosa Quispe', state: 'PER' }] };

onEveryStore('people of other names become one where a human says so, and two again', (kind) =>
  withFresh(kind, async (register) => {
    await write(register, rosa, other, third);
    assert.equal((await entriesOf(register, 'person')).length, 2);
    await done(register, { ask: 'same', left: `${idOf(rosa)}.p1`, right: `${idOf(other)}.p1` });
    const [person, ...more] = await entriesOf(register, 'person');
    assert.deepEqual(more, []);
    assert.deepEqual(person?.names, ['R. Mamani', 'Rosa Quispe']);
    assert.equal(person?.sources.length, 3);
    await done(register, { ask: 'undo' });
    assert.equal((await entriesOf(register, 'person')).length, 2);
  }),
);

onEveryStore('people of one name are two where a human says so', (kind) =>
  withFresh(kind, async (register) => {
    await write(register, rosa, third);
    assert.equal((await entriesOf(register, 'person')).length, 1);
    await done(register, { ask: 'different', left: `${idOf(rosa)}.p1`, right: `${idOf(third)}.p1` });
    assert.equal((await entriesOf(register, 'person')).length, 2);
  }),
);

const talks = (file: string, date: string): DocumentSpec => ({
  file,
  events: [{ form: 'meeting', states, date }],
});

onEveryStore('events are joined, rejected and corrected', (kind) =>
  withFresh(kind, async (register) => {
    const [a, b] = [talks('a', '2031-04-08'), talks('b', '2031-05-20')];
    await write(register, a, b);
    assert.equal((await entriesOf(register, 'event')).length, 2);
    await done(register, { ask: 'same', left: `${idOf(a)}.e1`, right: `${idOf(b)}.e1` });
    assert.equal((await entriesOf(register, 'event')).length, 1);
    await done(register, {
      ask: 'correct',
      id: `${idOf(b)}.e1`,
      changes: [{ field: 'date', value: '2031-04-08' }],
    });
    const [event] = await entriesOf(register, 'event');
    assert.deepEqual([event?.date, event?.conflicts], ['2031-04-08', []]);
    await done(register, { ask: 'reject', id: `${idOf(a)}.e1`, all: true });
    assert.deepEqual(await entriesOf(register, 'event'), []);
    assert.equal((await register.store.timeline({})).items.length, 0);
  }),
);

onEveryStore('of the values in which sources differ one is said to hold', (kind) =>
  withFresh(kind, async (register) => {
    const at = (file: string, name: string): DocumentSpec => ({
      file,
      events: [{ form: 'meeting', states, date: '2031-04-08', place: { name, state: 'ZMB' } }],
      people: [{ name: 'Rosa Quispe', state: 'PER', ranks: [file === 'a' ? 'Colonel' : 'General'] }],
    });
    await write(register, at('a', 'Lusaka'), at('b', 'Ndola'));
    const [event] = await entriesOf(register, 'event');
    assert.deepEqual(
      event?.conflicts.map((it) => it.field),
      ['place'],
    );
    const ask = { ask: 'hold', id: event?.id ?? '', field: 'place', value: 'Ndola' } as const;
    await done(register, ask);
    const [settled] = await entriesOf(register, 'event');
    assert.deepEqual([settled?.place, settled?.conflicts], [{ name: 'Ndola', state: 'ZMB' }, []]);
    assert.equal((await judgeIn(register, ask)).kind, 'refused', 'nothing is left to settle');
    await done(register, { ask: 'undo' });
    assert.equal((await entriesOf(register, 'event'))[0]?.conflicts.length, 1);
  }),
);

onEveryStore('what makes no sense is refused, and nothing is kept of it', (kind) =>
  withFresh(kind, async (register) => {
    await write(register, talks('a', '2031-04-08'), rosa);
    const event = `${idOf(talks('a', '2031-04-08'))}.e1`;
    const asks: readonly Ask[] = [
      { ask: 'same', left: event, right: event },
      { ask: 'same', left: event, right: `${idOf(rosa)}.p1` },
      { ask: 'accept', id: 'none.e1' },
      { ask: 'correct', id: event, changes: [{ field: 'date', value: 'soon' }] },
      { ask: 'correct', id: event, changes: [{ field: 'status', value: 'merry' }] },
      { ask: 'correct', id: event, changes: [{ field: 'evidence', value: 'x' }] },
      { ask: 'undo' },
    ];
    for (const ask of asks) assert.equal((await judgeIn(register, ask)).kind, 'refused', JSON.stringify(ask));
    assert.deepEqual(await register.store.judgements(), []);
  }),
);

async function withLasting(
  kind: StoreKind,
  work: (register: Register, address: string) => Promise<void>,
): Promise<void> {
  const { address, drop } = await kind.fresh(true);
  const { openRegister } = await import('./open-register.ts');
  const register = await openRegister(address);
  try {
    await work(register, address);
  } finally {
    await register.close();
    await drop();
  }
}

onEveryStore('judgements outlast rebuild and reading again; taking them back leaves the same bytes', (kind) =>
  withLasting(kind, async (register, address) => {
    await write(register, rosa, other, third, talks('d', '2031-04-08'));
    const before = await bytesOf(address);
    const asks: readonly Ask[] = [
      { ask: 'same', left: `${idOf(rosa)}.p1`, right: `${idOf(other)}.p1` },
      { ask: 'different', left: `${idOf(rosa)}.p1`, right: `${idOf(third)}.p1` },
      {
        ask: 'correct',
        id: `${idOf(talks('d', '2031-04-08'))}.e1`,
        changes: [{ field: 'status', value: 'planned' }],
      },
      { ask: 'correct', id: `${idOf(other)}.p1`, changes: [{ field: 'name', value: 'Rufina Mamani' }] },
      { ask: 'accept', id: `${idOf(third)}.p1` },
    ];
    for (const ask of asks) await judge(address, ask, signature);
    const judged = await bytesOf(address);
    assert.notEqual(judged, before);
    assert.match(judged, /Rufina/u);
    assert.equal(await rebuildRegister(address), 4);
    assert.equal(await bytesOf(address), judged);
    const { text, analysis } = buildDocument(other);
    await register.add([{ file: 'b', text, published: '2031-01-01' }], (all) => all.map(() => analysis));
    await register.settle();
    assert.match(await bytesOf(address), /Rufina/u);
    assert.equal((await listJudgements(address)).length, asks.length);
    for (const _ of asks) await judge(address, { ask: 'undo' }, signature);
    await register.remove(analysis.document.id);
    await write(register, third);
    await register.store.write([documentWrite(buildDocument(other), await standing(register))]);
    await register.settle();
    assert.equal(await bytesOf(address), before);
  }),
);

async function standing(register: Register) {
  const { standingOf } = await import('#register/judgements');
  return standingOf(await register.store.judgements());
}

onEveryStore('the store and the pure register agree on any documents and judgements', async (kind) => {
  const verdict = fc.constantFrom(
    'same' as const,
    'different' as const,
    'unsure' as const,
    'reject' as const,
  );
  const asks = fc.array(fc.tuple(verdict, fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(specs, asks, (found, drawn) =>
      withFresh(kind, async (register) => {
        const documents = found.map(buildDocument);
        await register.store.write(documents.map((it) => documentWrite(it)));
        await register.settle();
        const before = JSON.stringify(await allEntries(register));
        const people = documents.flatMap(({ analysis }) =>
          [...analysis.people, ...analysis.events].map((it) => `${analysis.document.id}.${it.id}`),
        );
        for (const [ask, left, right] of drawn) {
          const [a, b] = [people[left % people.length], people[right % people.length]];
          if (!a || !b) continue;
          await judgeIn(register, ask === 'reject' ? { ask, id: a } : { ask, left: a, right: b }, signature);
        }
        const judgements = await register.store.judgements();
        assert.deepEqual(
          await allEntries(register),
          JSON.parse(JSON.stringify(buildRegister(documents, judgements))),
        );
        for (const _ of judgements) await judgeIn(register, { ask: 'undo' }, signature);
        assert.equal(JSON.stringify(await allEntries(register)), before);
      }),
    ),
    { numRuns: Math.ceil(25 * kind.share) },
  );
});

async function allEntries(register: Register): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of register.entries()) entries.push(entry);
  return entries;
}

onEveryStore('what comparing left open is asked once, until someone answers', (kind) =>
  withLasting(kind, async (register, address) => {
    const hoa: DocumentSpec = { file: 'a', people: [{ name: 'Đặng Thị Hoa', state: 'VNM' }] };
    const short: DocumentSpec = { file: 's', people: [{ name: 'Đặng Thị Hòa', state: 'VNM' }] };
    await write(register, hoa, short);
    const [item, ...more] = await reviewQueue(address, 10);
    assert.deepEqual(more, []);
    assert.equal(item?.kind, 'person');
    assert.ok(item?.reasons.some((it) => it.includes('diacritics')));
    assert.deepEqual([item?.left.id, item?.right.id].sort(), [`${idOf(hoa)}.p1`, `${idOf(short)}.p1`].sort());
    await done(register, { ask: 'unsure', left: item?.left.id ?? '', right: item?.right.id ?? '' });
    assert.deepEqual(await reviewQueue(address, 10), []);
    assert.equal((await entriesOf(register, 'person')).length, 2);
  }),
);
