import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { exitCodes } from '#cli/exit-codes';
import { chancery, launcher, testFolder } from './run-chancery.ts';

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

const good = write('good.txt', report(0));

/** What one bad file yields beside a good one: its message, and the good one read. */
function besideGood(file: string): string {
  const { code, out, err } = chancery(['extract', file, good]);
  assert.equal(code, exitCodes.partial.code, err);
  assert.deepEqual(documentsIn(out), [good]);
  assert.match(err, /1 document read, 1 could not be read\./u);
  return err.split('\n')[0] ?? '';
}

test('an empty file is told, and the next one read', () => {
  const file = write('empty.txt', '');
  assert.ok(besideGood(file).startsWith(`${file}: CH106 The text is empty.`));
});

test('a binary file is told, and the next one read', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256);
  const file = write('picture.txt', bytes);
  assert.ok(besideGood(file).startsWith(`${file}: CH103 The file is no text.`));
});

test('a text in another encoding is told and not guessed at', () => {
  const file = write('latin1.txt', Buffer.from(`Déjà signé à Lomé. ${'é'.repeat(50)}`, 'latin1'));
  assert.ok(besideGood(file).startsWith(`${file}: CH105 The text is not UTF-8.`));
});

test('few invalid bytes are told with their line, and the text is read', () => {
  const bytes = Buffer.concat([Buffer.from(`${report(1)}\n\nPort of Lom`), Buffer.from([0xe9, 0x2e])]);
  const file = write('few.txt', bytes);
  const { code, out, err } = chancery(['extract', file]);
  assert.equal(code, exitCodes.ok.code);
  assert.deepEqual(documentsIn(out), [file]);
  assert.ok(err.startsWith(`${file}:3: CH104 Some bytes are not valid UTF-8.`), err);
});

test('broken JSON in line 7 of 10 is told with its line, and nine are read', () => {
  const lines = Array.from({ length: 10 }, (_, at) => (at === 6 ? '{"text": "broken' : record(at + 1)));
  const file = write('seventh.jsonl', lines.join('\n'));
  const { code, out, err } = chancery(['extract', file]);
  assert.equal(code, exitCodes.partial.code);
  assert.deepEqual(documentsIn(out), ['1', '2', '3', '4', '5', '6', '8', '9', '10']);
  assert.ok(err.startsWith(`${file}:7: CH107 The line is no JSON object.`), err);
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

test('a missing file is told, and the next one read', () => {
  const file = join(folder, 'absent.txt');
  assert.ok(besideGood(file).startsWith(`${file}: CH101 The path cannot be read (ENOENT).`));
});

test('a folder without documents is told, and the next path read; alone it is missing input', () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  assert.ok(besideGood(bare).startsWith(`${bare}: CH115 The folder holds no documents.`));
  assert.equal(chancery(['extract', bare]).code, exitCodes.noInput.code);
});

test('a publication date in the future is told with its line, and the document is read with it', () => {
  const file = write('ahead.jsonl', `${record(1)}\n${record(2, { published: '2999-01-02' })}\n`);
  const { code, out, err } = chancery(['extract', file]);
  assert.equal(code, exitCodes.ok.code);
  assert.ok(err.startsWith(`${file}:2: CH116 The publication date lies in the future (2999-01-02).`), err);
  assert.match(out, /"published":"2999-01-02"/u);
});

test('a text in another language is told, kept without facts, and the exit tells', () => {
  const french =
    'Le ministre des Affaires étrangères du Bénin a rencontré son homologue à Cotonou le 4 juin 2019 et ils ont signé un accord sur les ports.';
  const file = write('fr.txt', french);
  const { code, out, err } = chancery(['extract', file, good]);
  assert.equal(code, exitCodes.partial.code);
  assert.deepEqual(documentsIn(out), [file, good]);
  assert.ok(err.startsWith(`${file}: CH120 The language is not supported`), err);
  assert.equal(chancery(['extract', file]).code, exitCodes.badData.code);
  const read = chancery(['read', file, good, '--register', join(folder, 'languages.db')]);
  assert.equal(read.code, exitCodes.partial.code);
  assert.match(read.out, /^1 document read into .*, 1 could not be read\./u);
});

test('read tells the same of bad input as extract, and stores the rest', () => {
  const lines = [record(1), 'no record', record(3)];
  const file = write('half.jsonl', lines.join('\n'));
  const register = ['--register', join(folder, 'half.db')];
  const { code, out, err } = chancery(['read', file, ...register]);
  assert.equal(code, exitCodes.partial.code);
  assert.match(out, /^2 documents read into .*, 1 could not be read\./u);
  assert.ok(err.startsWith(`${file}:2: CH107`), err);
  const again = chancery(['read', file, ...register]);
  assert.match(again.out, /^0 documents read into .*, 2 known before, 1 could not be read\./u);
});

const skip = existsSync('/dev/full') ? false : 'this system has no /dev/full';

test('a full disk under the standard output is told', { skip }, () => {
  const full = openSync('/dev/full', 'w');
  const args = [launcher, 'extract', good];
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  assert.equal(status, exitCodes.ioError.code);
  assert.match(String(stderr), /ENOSPC/u);
});
