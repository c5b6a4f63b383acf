import assert from 'node:assert/strict';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import test from 'node:test';
import { exitCodes } from './exit-codes.ts';
import { openWorkbench } from './run-chancery.fixture.ts';

const { chancery, copyRegister, fileOf } = openWorkbench();
const meeting =
  'Foreign Minister Ana Paredes of Chile met Foreign Minister Juma Odera of Kenya in Nairobi on 2 May 2031.';
const records = [
  {
    id: 'wire-1',
    text: `${meeting} They agreed to expand cooperation in energy.`,
    publisher: 'Coast Herald',
  },
  { id: 'wire-2', text: `NAIROBI — ${meeting} It rained.` },
  { id: 'wire-3', text: 'President Mateo Ríos of Peru visited Norway on 7 June 2031.' },
];
const input = records.map((it) => `${JSON.stringify({ ...it, published: '2031-06-08' })}\n`).join('');
const wire = fileOf('wire.jsonl', input);

interface Listed {
  readonly entry: string;
  readonly id: string;
  readonly file?: string;
  readonly name?: string;
  readonly sources?: readonly { readonly document: string; readonly record: string }[];
}

assert.equal(chancery('base.db', ['read', wire]).code, 0);

/** A register of its own with the records; `base.db` itself is only looked at. */
function register(name = 'base.db') {
  if (name !== 'base.db') copyRegister('base.db', name);
  const run = (...args: readonly string[]) => chancery(name, args);
  const exported = () => run('export', 'jsonl').out;
  const entries = () =>
    exported()
      .trim()
      .split('\n')
      .map((it): Listed => JSON.parse(it));
  return { run, exported, entries };
}

test('a removed document takes with it what it told alone, and undoing it restores every byte', () => {
  const { run, exported } = register('undo.db');
  const before = exported();
  const removed = run('remove', 'wire-3');
  assert.equal(removed.code, 0);
  assert.match(removed.out, /^Removed from .*wire-3/u);
  assert.match(removed.out, /Gone with it: 1 person and 1 event\n {2}person: Mateo Ríos \(Peru\)/u);
  assert.match(removed.out, /To put it back: chancery remove --undo doc-[0-9a-f]+\n$/u);
  assert.doesNotMatch(exported(), /Mateo/u);
  const undone = run('remove', '--undo');
  assert.match(undone.out, /^Put back into .*wire-3.*\nBack with it: 1 person and 1 event/u);
  assert.equal(exported(), before);
});

test('what other documents tell too is kept', () => {
  const { run, exported } = register('kept.db');
  const { out } = run('remove', 'wire-2');
  assert.match(out, /Kept, for other documents tell it too: 2 people and 1 event/u);
  assert.match(exported(), /Juma Odera/u);
});

test('of several removed documents the named one is put back', () => {
  const { run, exported } = register('named.db');
  run('remove', 'wire-1');
  run('remove', 'wire-3');
  assert.match(run('remove', '--undo', 'wire-1').out, /^Put back into .*wire-1/u);
  assert.doesNotMatch(exported(), /Mateo/u);
});

test('a name of several documents is refused with their ids', () => {
  const { run } = register();
  const { code, err } = run('remove', 'wire.jsonl');
  assert.equal(code, exitCodes.usage.code);
  assert.match(err, /3 documents are called “wire\.jsonl”; name one by its id:/u);
  assert.equal(err.match(/^ {2}doc-[0-9a-f]{8,}/gmu)?.length, 3);
});

test('what cannot be removed or put back is told why', () => {
  const { run } = register('refused.db');
  assert.equal(run('remove').code, exitCodes.usage.code);
  assert.equal(run('remove', '--undo').code, exitCodes.noInput.code);
  assert.match(run('remove', 'hearsay').err, /Nothing in the register .* is called “hearsay”/u);
  run('remove', 'wire-3');
  const again = run('remove', 'wire-3');
  assert.equal(again.code, exitCodes.noInput.code);
  assert.match(again.err, /was removed before\. To put it back: chancery remove --undo doc-/u);
});

test('an entry is shown with every value, its sources and their quotes', () => {
  const { run, entries } = register();
  const event = entries().find((it) => it.entry === 'event' && it.sources?.length === 2);
  assert.ok(event);
  const { code, out } = run('show', event.id);
  assert.equal(code, 0);
  assert.match(out, /^event: Meeting in Nairobi\n {2}id +doc-/u);
  assert.match(out, /date +2 May 2031 \(stated in the text\)/u);
  assert.match(out, /Juma Odera · Kenya \(KEN\)/u);
  assert.match(out, /SOURCES\n(?:.*\n)* +\[2\]/u);
  assert.deepEqual((JSON.parse(run('show', event.id, '--format', 'json').out) as Listed).id, event.id);
});

test('the id of a record that was joined leads to the entry that holds it', () => {
  const { run, entries } = register();
  const event = entries().find((it) => it.entry === 'event' && it.sources?.length === 2);
  const other = event?.sources?.find((it) => `${it.document}.${it.record}` !== event.id);
  assert.ok(event && other);
  const { out, err } = run('show', `${other.document}.${other.record}`);
  assert.ok(out.includes(event.id));
  assert.ok(err.includes(`This record is now part of ${event.id}.`));
});

test('sources that differ are marked', () => {
  const ranks = ['Lieutenant General', 'Major General'].map((rank, at) =>
    JSON.stringify({
      id: `rank-${at}`,
      published: '2031-06-08',
      text: `${rank} Tuva Lindqvist, Chief of Defence of Norway, met Defence Minister Juma Odera of Kenya in Oslo on 7 June 2031. Report ${at}.`,
    }),
  );
  assert.equal(chancery('differ.db', ['read', '-'], ranks.join('\n')).code, 0);
  const person = chancery('differ.db', ['export', 'jsonl'])
    .out.split('\n')
    .find((it) => it.includes('"name":"Tuva Lindqvist"'));
  assert.ok(person);
  const { out } = chancery('differ.db', ['show', (JSON.parse(person) as Listed).id]);
  assert.match(out, /SOURCES DIFFER\n +rank +≠ .*General.*\[\d\]\n +≠ .*General.*\[\d\]/u);
});

test('a document is shown by its id in the input, with what it tells', () => {
  const { run } = register();
  const { out } = run('show', 'wire-1');
  assert.match(out, /publisher +Coast Herald/u);
  assert.match(
    out,
    /event: Meeting in Nairobi, 2 May 2031 \(Chile and Kenya\) · also in 1 other\s+document/u,
  );
});

test('what nobody knows is refused', () => {
  const { code, err } = register().run('show', 'doc-0.event-0');
  assert.equal(code, exitCodes.noInput.code);
  assert.match(err, /holds no entry and no document “doc-0\.event-0”/u);
});

test('search finds people, documents and quotes and marks the words', () => {
  const { run } = register();
  const { code, out } = run('search', 'odera');
  assert.equal(code, 0);
  assert.match(out, /PEOPLE\n {2}Juma Odera · Kenya \(KEN\)/u);
  assert.match(out, /DOCUMENTS\n(?:.*\n)*.*‹Odera›/u);
  assert.match(run('search', 'energy').out, /QUOTES\n {2}initiative: “.*‹energy›/u);
  assert.match(run('search', 'rios').out, /Mateo Ríos/u);
});

test('a search prints no more than its limit and says that there is more', () => {
  const { run } = register();
  const { out } = run('search', 'odera', '--limit', '1');
  assert.match(out, /and more: raise --limit/u);
  const found = JSON.parse(run('search', 'odera', '--limit', '1', '--format', 'json').out) as {
    documents: { items: readonly unknown[] };
  };
  assert.equal(found.documents.items.length, 1);
  assert.equal(run('search', 'odera', '--limit', '0').code, exitCodes.usage.code);
});

test('a search for nothing, or for what is not there, ends quietly', () => {
  const { run } = register();
  for (const words of [`"'; drop table entry; --`, '"*" OR NEAR(', 'a AND (b', '\u0000{col}: ^x']) {
    const { code, out, err } = run('search', '--', words.replaceAll('\u0000', ''));
    assert.equal(code, 0, words);
    assert.equal(out, '');
    assert.match(err, /^Nothing was found for/u);
  }
  assert.equal(run('search', '"*"').code, exitCodes.usage.code);
});

test('the status counts what the register holds and what was removed', () => {
  const { run, entries } = register('status.db');
  run('remove', 'wire-3');
  const { code, out } = run('status');
  assert.equal(code, 0);
  assert.match(out, /documents +2\n/u);
  assert.match(out, /file +sound\n +waiting +nothing\n +removed +/u);
  const status = JSON.parse(run('status', '--format', 'json').out) as {
    entries: Readonly<Record<string, number>>;
    pairs: readonly { states: readonly string[] }[];
    health: { removed: readonly { id: string }[] };
  };
  const counted = Object.values(status.entries).reduce((sum, it) => sum + it, 0);
  assert.equal(counted, entries().length);
  assert.deepEqual(status.pairs[0]?.states, ['CHL', 'KEN']);
  assert.equal(status.health.removed.length, 1);
});

test('the status of a damaged register tells the damage', () => {
  const { run } = register('damaged.db');
  const path = run('status').out.split('\n')[0] ?? '';
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  // The header and the first tables are left whole, so that it still opens.
  writeSync(file, Buffer.alloc(Math.floor(size / 4), 0xff), 0, undefined, Math.floor(size / 2));
  closeSync(file);
  const { code, err } = run('status');
  assert.equal(code, exitCodes.ioError.code);
  assert.match(err, /damaged/u);
});

for (const command of [['search', 'x'], ['show', 'x'], ['remove', 'x'], ['status']]) {
  test(`${command[0]} makes no register where there is none`, () => {
    const { code, err } = chancery('nowhere.db', command);
    assert.equal(code, exitCodes.noInput.code);
    assert.match(err, /There is no register at .*nowhere\.db\. Read documents into it first/u);
  });
}

test('a claim of novelty goes with the document that refuted it', () => {
  const drill = 'Chile and Kenya held';
  const claim = fileOf(
    'claim.jsonl',
    `${JSON.stringify({ id: 'claim', published: '2031-05-11', text: `On 10 May 2031 ${drill} their first-ever joint naval exercise off Mombasa.` })}\n`,
  );
  const earlier = fileOf(
    'earlier.jsonl',
    `${JSON.stringify({ id: 'earlier', published: '2027-05-11', text: `On 10 May 2027 ${drill} a joint naval exercise off Valparaiso.` })}\n`,
  );
  const run = (...args: readonly string[]) => chancery('novelty.db', args);
  assert.doesNotMatch(run('read', claim).out + run('export', 'jsonl').out, /refuted/iu);
  assert.match(run('read', earlier).out + run('export', 'jsonl').out, /"refuted-novelty"/u);
  const removed = run('remove', 'earlier').out;
  assert.match(removed, /Gone with it: .*1 refuted novelty/u);
  assert.doesNotMatch(run('export', 'jsonl').out, /"refuted-novelty"/u);
});

test('a correction is confirmed with its field and value', () => {
  const { run, entries } = register('correct.db');
  const event = entries().find((it) => it.entry === 'event')?.id ?? '';
  assert.match(
    run('judge', 'correct', event, 'date', '2031-05').out,
    /correct \S+ date 2031-05\. To take it back/u,
  );
});
