import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { briefMarkdown, openRegister, readDocument, readPage, readSources } from 'chancery';
import { libraryExamples } from './library-example.ts';
import { environment, projectFolder, testFolder } from './run-chancery.ts';

const { folder, write } = testFolder();
const text =
  'QUITO, 7 March 2022 — Defence Minister Rosa Vega of Ecuador met Defence Minister Samuel Otieno of Kenya in Quito on 6 March 2022.';

const { first, printed, folder: second } = libraryExamples();
mkdirSync(join(folder, 'node_modules'));
symlinkSync(projectFolder, join(folder, 'node_modules', 'chancery'), 'junction');

/** Runs an example where `chancery` is the project. */
function run(name: string, code: string) {
  const options = { cwd: folder, env: environment, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [write(name, code)], options);
}

test('the example of docs/library.md prints what the page says', () => {
  const { stdout, stderr } = run('first.ts', first);
  assert.equal(stdout, printed, stderr);
});

test('the example of docs/library.md that reads a folder fills a register', async () => {
  mkdirSync(join(folder, 'news'));
  write('news/quito.txt', text);
  write('news/empty.txt', '');
  const { status, stderr } = run('second.ts', second);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^news\/empty\.txt undefined CH106/u);
  const register = await openRegister(join(folder, 'news.db'));
  assert.equal((await Array.fromAsync(register.entries(['document']))).length, 1);
  await register.close();
});

test('a page is read with the text that its offsets count in', () => {
  const page = readPage(`<html><body><article><h1>Talks in Quito</h1><p>${text}</p></article></body></html>`);
  const { events } = readDocument({ file: 'page.html', ...page });
  assert.ok(events.length > 0);
  for (const { evidence } of events)
    for (const { quote, start, end } of evidence) assert.equal(page.text.slice(start, end), quote);
});

test('a register is filled from files, asked, and forgets what is taken out', async () => {
  const register = await openRegister(join(folder, 'library.db'));
  for await (const item of readSources([write('quito.txt', text), join(folder, 'absent.txt')])) {
    if (item.kind === 'problem') assert.equal(item.code, 'CH101');
    else
      assert.deepEqual(
        (await register.add([item.document])).map(({ kind }) => kind),
        ['read'],
      );
  }
  const brief = await register.brief('Kenya', 'ECU');
  assert.ok(brief);
  assert.match(briefMarkdown(brief), /Rosa Vega/u);
  const { holders, onDate } = await register.office('Minister of Defence', 'Ecuador', '2022-03-06');
  assert.deepEqual([holders.length, onDate?.[0]?.name, onDate?.[0]?.standing], [1, 'Rosa Vega', 'attested']);
  const [entry] = await Array.fromAsync(register.entries(['document']));
  assert.ok(entry);
  assert.equal((await register.analysis(entry.id))?.text, text);
  assert.equal(await register.remove(entry.id), true);
  assert.equal(await register.brief('Kenya', 'Ecuador'), undefined);
  assert.equal(await register.restore(), entry.id);
  assert.ok(await register.brief('Kenya', 'Ecuador'));
  await assert.rejects(register.brief('Kenia', 'Ecuador'), RangeError);
  await register.close();
});
