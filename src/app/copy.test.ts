import assert from 'node:assert/strict';
import { buildDocument } from '../../test/build-documents.ts';
import { onEveryStore } from '../../test/stores.ts';
import { copyRegister } from './copy.ts';
import { exportRegister } from './export.ts';
import { documentWrite, openRegister } from './open-register.ts';

const states = ['PER', 'ZMB'];
const people = [{ name: 'Rosa Quispe', state: 'PER' }];
const report = (file: string) =>
  buildDocument({ file, people, events: [{ form: 'signing', states, date: '2031-04-08' }] });

async function exported(address: string): Promise<string> {
  const lines: string[] = [];
  await exportRegister(address, async (line) => void lines.push(line));
  return lines.join('');
}

onEveryStore(
  'a copy there and back exports the same bytes, judgements and removals kept',
  async (kind, t) => {
    const [from, to, back] = await Promise.all([kind.fresh(true), kind.fresh(true), kind.fresh(true)]);
    t.after(() => Promise.all([from.drop(), to.drop(), back.drop()]));
    const register = await openRegister(from.address);
    await register.store.write(['a', 'b', 'c', 'd'].map(report).map((it) => documentWrite(it)));
    const [a, d] = ['a', 'd'].map((file) => report(file).analysis.document.id) as [string, string];
    for (const id of [d, a]) await register.remove(id);
    await register.close();
    const before = await exported(from.address);
    assert.match(before, /"entry":"event"/u);
    const outcome = { kind: 'copied', documents: 2, removed: 2, judgements: 0 };
    assert.deepEqual(await copyRegister(from.address, to.address), outcome);
    assert.deepEqual(await copyRegister(to.address, back.address), outcome);
    assert.equal(await exported(to.address), before);
    assert.equal(await exported(back.address), before);
    assert.deepEqual(await copyRegister(from.address, to.address), outcome, 'again, as after a stop');
    const copy = await openRegister(back.address);
    assert.equal(await copy.restore(), a, 'the last removed comes back first');
    await copy.close();
  },
);

onEveryStore('a register that holds something else is left alone', async (kind, t) => {
  const [from, to] = await Promise.all([kind.fresh(true), kind.fresh(true)]);
  t.after(() => Promise.all([from.drop(), to.drop()]));
  for (const [address, file] of [
    [from.address, 'a'],
    [to.address, 'b'],
  ] as const) {
    const register = await openRegister(address);
    await register.store.write([documentWrite(report(file))]);
    await register.close();
  }
  const before = await exported(to.address);
  assert.deepEqual(await copyRegister(from.address, to.address), { kind: 'not-empty', documents: 1 });
  assert.equal(await exported(to.address), before);
});
