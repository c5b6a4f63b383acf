import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { exitCodes } from '#cli/exit-codes';
import { chancery, environment, launcher, testFolder } from './run-chancery.ts';

const { folder, write } = testFolder();

/** A report like no other: the number tells it from the rest. */
const report = (item: number): string =>
  `LIMA, 4 June 2019 — Foreign Minister Nadia Okello of Uganda met Foreign Minister Luis Arce of Peru in Lima on 3 June 2019. They discussed item ${item} of the fisheries plan.`;
const record = (item: number, more: object = {}): string =>
  JSON.stringify({ id: String(item), text: report(item), ...more });

/** The ids that the input gave, or the files, of the analyses that were printed. */
function documentsIn(out: string): readonly string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { document } = JSON.parse(line) as { document: { sourceId?: string; file: string } };
      return document.sourceId ?? document.file;
    });
}

/** Everything that is wrong with input, in one folder: what each file yields is told beside all the others. */
mkdirSync(join(folder, 'bad'));
mkdirSync(join(folder, 'bare'));
const files = {
  empty: write('bad/empty.txt', ''),
  binary: write(
    'bad/picture.txt',
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256),
  ),
  otherEncoding: write('bad/latin1.txt', Buffer.from(`Déjà signé à Lomé. ${'é'.repeat(50)}`, 'latin1')),
  fewBytes: write(
    'bad/few.txt',
    Buffer.concat([Buffer.from(`${report(21)}\n\nPort of Lom`), Buffer.from([0xe9, 0x2e])]),
  ),
  brokenLine: write(
    'bad/seventh.jsonl',
    Array.from({ length: 10 }, (_, at) => (at === 6 ? '{"text": "broken' : record(at + 1))).join('\n'),
  ),
  future: write('bad/ahead.jsonl', `${record(31)}\n${record(32, { published: '2999-01-02' })}\n`),
  french: write(
    'bad/fr.txt',
    'Le ministre des Affaires étrangères du Bénin a rencontré son homologue à Cotonou le 4 juin 2019 et ils ont signé un accord sur les ports.',
  ),
  good: write('bad/zone.txt', report(0)),
};
const absent = join(folder, 'absent.txt');
const bare = join(folder, 'bare');
const register = ['--register', join(folder, 'register.db')];
const extracted = chancery(['extract', absent, bare, join(folder, 'bad')]);
const read = chancery(['read', absent, bare, join(folder, 'bad'), ...register]);

/** Bad input, how it is told, and the documents of it that are read in spite of it. */
const cases: readonly (readonly [what: string, told: string, documents: readonly string[]])[] = [
  ['an empty file', `${files.empty}: CH106 The text is empty.`, []],
  ['a binary file', `${files.binary}: CH103 The file is no text.`, []],
  ['a text in another encoding', `${files.otherEncoding}: CH105 The text is not UTF-8.`, []],
  ['few invalid bytes', `${files.fewBytes}:3: CH104 Some bytes are not valid UTF-8.`, [files.fewBytes]],
  [
    'broken JSON in line 7 of 10',
    `${files.brokenLine}:7: CH107 The line is no JSON object.`,
    ['1', '2', '3', '4', '5', '6', '8', '9', '10'],
  ],
  ['a missing file', `${absent}: CH101 The path cannot be read (ENOENT).`, []],
  ['a folder without documents', `${bare}: CH115 The folder holds no documents.`, []],
  [
    'a publication date in the future',
    `${files.future}:2: CH116 The publication date lies in the future (2999-01-02).`,
    ['31', '32'],
  ],
  ['a text in another language', `${files.french}: CH120 The language is not supported`, [files.french]],
];

for (const [what, told, documents] of cases) {
  test(`${what} is told by extract and by read, and nothing else is lost for it`, () => {
    for (const { err } of [extracted, read])
      assert.equal(err.split('\n').filter((line) => line.startsWith(told)).length, 1, err);
    const printed = documentsIn(extracted.out);
    for (const document of documents) assert.ok(printed.includes(document), document);
  });
}

test('the good document beside all that is wrong is read, and nothing comes twice or from nowhere', () => {
  const expected = [...cases.flatMap(([, , documents]) => documents), files.good];
  assert.deepEqual(documentsIn(extracted.out).toSorted(), expected.toSorted());
});

test('the exit and the last line tell that something was lost, and how much', () => {
  assert.equal(extracted.code, exitCodes.partial.code);
  assert.match(extracted.err, /13 documents read, 7 could not be read\.\n$/u);
  assert.equal(read.code, exitCodes.partial.code);
  assert.match(read.out, /^13 documents read into .*, 7 could not be read\./u);
});

test('reading again tells what is wrong again and changes nothing', () => {
  const again = chancery(['read', files.brokenLine, ...register]);
  assert.equal(again.code, exitCodes.partial.code);
  assert.match(again.out, /^0 documents read into .*, 9 known before, 1 could not be read\./u);
});

test('alone, missing input and input that cannot be read end differently', () => {
  assert.equal(chancery(['extract', bare]).code, exitCodes.noInput.code);
  assert.equal(chancery(['extract', files.french]).code, exitCodes.badData.code);
});

test('the standard input may begin with a broken record', () => {
  const { code, out, err } = chancery(['extract', '-'], `{"text": "broken\n${record(2)}\n`);
  assert.equal(code, exitCodes.partial.code);
  assert.deepEqual(documentsIn(out), ['2']);
  assert.match(err, /^-:1: CH107/u);
});

test('a line of 50 MB is told, held in bounded memory, and its neighbours are read', () => {
  const script = write(
    'peak.mjs',
    "process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));",
  );
  const peak = (file: string) => {
    const run = chancery(['extract', file], '', { NODE_OPTIONS: `--import=${script}` });
    return { ...run, kilobytes: Number(/^peak (?<kilobytes>\d+)$/mu.exec(run.err)?.groups?.kilobytes) };
  };
  const usual = peak(write('short.jsonl', `${record(1)}\n${record(3)}\n`));
  const long = JSON.stringify({ id: '2', text: 'port '.repeat(10_000_000) });
  const file = write('long.jsonl', `${record(1)}\n${long}\n${record(3)}\n`);
  const { code, out, err, kilobytes } = peak(file);
  assert.equal(code, exitCodes.partial.code);
  assert.deepEqual(documentsIn(out), ['1', '3']);
  assert.ok(err.startsWith(`${file}:2: CH112 The line is too long.`), err);
  assert.ok(kilobytes < usual.kilobytes + 128 * 1024, `${kilobytes} against ${usual.kilobytes} kB`);
});

const skip = existsSync('/dev/full') ? false : 'this system has no /dev/full';

test('a full disk under the standard output is told', { skip }, () => {
  const full = openSync('/dev/full', 'w');
  const args = [launcher, 'extract', files.good];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: environment,
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  assert.equal(status, exitCodes.ioError.code);
  assert.match(String(stderr), /ENOSPC/u);
});
