import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import { documentWrite, openRegister, type Register } from '#app/open-register';
import type { Entry } from '#model/entry';
import { buildRegister } from '#register/build-register';
import type { RegisteredDocument } from '#register/facts-of';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { specs } from '../../test/random-documents.ts';
import { onEveryStore, type StoreKind, withFresh } from '../../test/stores.ts';

/** What every store must do; a store of another kind adds a line to test/stores.ts. */

const states = ['PER', 'ZMB'];
const people = [{ name: 'Rosa Quispe', state: 'PER', ranks: ['Major'] }];
const events = [{ form: 'signing' as const, states, date: '2031-04-08', actors: [] }];
const report = (file: string, more: Partial<DocumentSpec> = {}) =>
  buildDocument({ file, people, events, ...more });

/** A new register that lasts until the test is over, and its address. */
async function lasting(kind: StoreKind, t: TestContext): Promise<{ register: Register; address: string }> {
  const { address, drop } = await kind.fresh(true);
  const register = await openRegister(address);
  t.after(async () => {
    await register.close();
    await drop();
  });
  return { register, address };
}

async function store(register: Register, ...documents: readonly RegisteredDocument[]): Promise<void> {
  assert.deepEqual(await register.store.write(documents.map((it) => documentWrite(it))), []);
}

async function entriesOf(register: Register): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of register.entries()) entries.push(entry);
  return entries;
}

function assertSame(actual: readonly Entry[], expected: readonly Entry[]): void {
  assert.deepEqual(actual, JSON.parse(JSON.stringify(expected)));
}

onEveryStore('a register opened again holds what was stored', async (kind, t) => {
  const { register, address } = await lasting(kind, t);
  await store(register, report('a'));
  const again = await openRegister(address);
  assertSame(await entriesOf(again), buildRegister([report('a')]));
  await again.close();
});

onEveryStore('tidying changes no entry, and waits for nobody who writes', async (kind, t) => {
  const { register, address } = await lasting(kind, t);
  await store(register, report('a'), report('b'));
  await register.settle();
  await register.store.tidy();
  const again = await openRegister(address);
  await again.store.settle(() => register.store.tidy());
  assertSame(await entriesOf(again), buildRegister([report('a'), report('b')]));
  await again.close();
});

onEveryStore('storing a document again changes nothing', async (kind, t) => {
  const register = (await lasting(kind, t)).register;
  await store(register, report('a'), report('b'));
  const before = await entriesOf(register);
  await store(register, report('b'));
  assert.deepEqual(await entriesOf(register), before);
});

onEveryStore('any order and any batches give the register of the whole set', async (kind) => {
  await fc.assert(
    fc.asyncProperty(specs, fc.infiniteStream(fc.boolean()), (found, settleNow) =>
      withFresh(kind, async (register) => {
        const documents = found.map(buildDocument);
        for (const document of documents.toReversed()) {
          await store(register, document);
          if (settleNow.next().value) await register.settle();
        }
        assertSame(await entriesOf(register), buildRegister(documents));
      }),
    ),
    { numRuns: Math.ceil(40 * kind.share) },
  );
});

onEveryStore('a removed document leaves nothing behind, and comes back', async (kind) => {
  await fc.assert(
    fc.asyncProperty(specs, fc.nat(6), (found, at) =>
      withFresh(kind, async (register) => {
        const documents = found.map(buildDocument);
        await store(register, ...documents);
        await register.settle();
        const gone = documents[at]?.analysis.document.id ?? 'none';
        assert.equal(await register.remove(gone), documents[at] !== undefined);
        assertSame(await entriesOf(register), buildRegister(documents.filter((_, index) => index !== at)));
        assert.equal(await register.restore(), documents[at] && gone);
        assertSame(await entriesOf(register), buildRegister(documents));
      }),
    ),
    { numRuns: Math.ceil(25 * kind.share) },
  );
});

onEveryStore(
  'the id of an entry that a join swallowed leads to the entry that holds it now',
  async (kind, t) => {
    const register = (await lasting(kind, t)).register;
    const alone = [report('a'), report('b'), report('c')];
    const ids = alone.flatMap((it) => buildRegister([it]).filter((entry) => entry.entry !== 'document'));
    await store(register, ...alone);
    await register.settle();
    for (const { entry, id } of ids) {
      const found = await register.store.entry(entry, id);
      assert.equal(found && 'sources' in found ? found.sources.length : 0, 3, `${entry} ${id}`);
    }
    assert.equal(await register.store.entry('person', 'none.p1'), undefined);
  },
);

onEveryStore(
  'a text found at another place counts once, and a date that comes later is taken over',
  async (kind, t) => {
    const register = (await lasting(kind, t)).register;
    const { text, analysis } = report('a.txt');
    const read = (source: { published?: string | undefined }) => ({
      ...analysis,
      document: { ...analysis.document, published: source.published },
    });
    const added = async (file: string, published?: string) =>
      (await register.add([{ file, text, published }], (all) => all.map(read)))[0]?.kind;
    assert.equal(await added('a.txt'), 'read');
    assert.equal(await added('a.txt'), 'known');
    assert.equal(await added('b.txt'), 'found-again');
    assert.equal(await added('c.txt', '2031-04-09'), 'read');
    const entries = await entriesOf(register);
    const [document] = entries.filter((it) => it.entry === 'document');
    assert.equal(document?.published, '2031-04-09');
    assert.equal(document?.appearances.length, 3);
    assert.deepEqual(
      entries.flatMap((it) => (it.entry === 'event' ? it.independentSources : [])),
      [1],
    );
  },
);

onEveryStore('an appearance that another process stored meanwhile is not lost', async (kind, t) => {
  const register = (await lasting(kind, t)).register;
  await store(register, report('a'));
  const overtaken = { ...report('a'), appearances: [{ file: 'b' }] };
  assert.deepEqual(await register.store.write([documentWrite(overtaken)]), [
    report('a').analysis.document.id,
  ]);
});

onEveryStore('two connections at once lose nothing', async (kind, t) => {
  const { register: left, address } = await lasting(kind, t);
  const right = await openRegister(address);
  const documents = Array.from({ length: 12 }, (_, at) => report(`f${at}`));
  const write = async (register: Register, own: readonly RegisteredDocument[]) => {
    for (const document of own) {
      await store(register, document);
      await register.settle();
    }
  };
  await Promise.all([write(left, documents.slice(0, 8)), write(right, documents.slice(4))]);
  await right.close();
  assertSame(await entriesOf(left), buildRegister(documents));
});

onEveryStore('a failure stores no part of a batch', async (kind, t) => {
  const register = (await lasting(kind, t)).register;
  const broken = { ...documentWrite(report('b')), text: undefined as unknown as string };
  await assert.rejects(register.store.write([documentWrite(report('a')), broken]));
  assert.deepEqual(await register.store.documentIds(), []);
});

onEveryStore(
  'a process killed while it writes leaves whole documents, and the next carries on',
  async (kind, t) => {
    const { register, address } = await lasting(kind, t);
    const path = mkdtempSync(join(tmpdir(), 'chancery-killed-'));
    t.after(() => rmSync(path, { recursive: true }));
    const script = join(path, 'write.ts');
    const root = new URL('../..', import.meta.url);
    writeFileSync(script, killedScript(root.pathname, address));
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = (await register.store.documentIds()).length;
    assert.ok(left >= 5 && left < 400, `${left} documents`);
    const documents = Array.from({ length: 30 }, (_, at) => report(`f${at}`));
    const stored = await register.store.documents(await register.store.documentIds());
    await store(register, ...documents);
    const all = new Map(documents.map((it) => [it.analysis.document.id, it]));
    for (const [id, document] of stored) all.set(id, document);
    assertSame(await entriesOf(register), buildRegister([...all.values()]));
  },
);

function killedScript(root: string, address: string): string {
  return `
    import { documentWrite, openRegister } from '${root}src/app/open-register.ts';
    import { buildDocument } from '${root}test/build-documents.ts';
    const register = await openRegister('${address}');
    const people = ${JSON.stringify(people)};
    const events = ${JSON.stringify(events)};
    for (let at = 0; at < 400; at++) {
      await register.store.write([documentWrite(buildDocument({ file: 'f' + at, people, events }))]);
      if (at % 3 === 0) await register.settle();
      if (at === 5) console.log('writing');
    }
  `;
}

onEveryStore('judgements are kept in order, and what was made before one is looked at again', (kind) =>
  withFresh(kind, async (register) => {
    const document = report('a');
    const given = [1, 2].map((judgement) => ({
      kind: 'undo' as const,
      judgement,
      by: 'ana',
      at: '2031-04-09T10:00:00Z',
    }));
    for (const judgement of given)
      await register.store.judge([judgement], () => ({ documents: [], write: (it) => documentWrite(it) }));
    assert.deepEqual(await register.store.judgements(), given);
    assert.deepEqual(await register.store.write([documentWrite(document)]), [document.analysis.document.id]);
    const { file, text } = { file: 'a', text: document.text };
    const [added] = await register.add([{ file, text }], (all) => all.map(() => document.analysis));
    assert.equal(added?.kind, 'read');
    assert.equal((await register.store.documentIds()).length, 1);
  }),
);

onEveryStore('text that no database takes as it is comes back unit for unit', async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), (odd) =>
      withFresh(kind, async (register) => {
        const text = `half \ud800 of a pair, a NUL \0, ${odd}`;
        const { analysis } = report('odd');
        const document = { ...analysis.document, title: text };
        const written = { ...report('odd'), text, analysis: { ...analysis, document } };
        await store(register, written);
        const { id } = document;
        const [stored] = (await register.store.documents([id])).values();
        assert.equal(stored?.text, text);
        assert.equal(stored?.analysis.document.title, text);
      }),
    ),
    { numRuns: Math.ceil(20 * kind.share) },
  );
});
