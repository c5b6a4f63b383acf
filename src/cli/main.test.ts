import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { exitCodes } from './exit-codes.ts';

const launcher = new URL('../../bin/chancery.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const article =
  'NAIROBI, 3 May 2031 — Foreign Minister Ana Paredes of Chile met Foreign Minister Juma Odera of Kenya in Nairobi on 2 May 2031.';

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function linesOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ id: String(index), text: `${article} Item ${index}.` })}\n`,
  ).join('');
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function chancery(args: readonly string[], input = ''): Run {
  const env = { ...process.env, CHANCERY_REGISTER: join(folder, 'none.db'), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    input,
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
}

test('every command explains itself with examples', () => {
  for (const command of [
    'read',
    'brief',
    'search',
    'show',
    'status',
    'remove',
    'extract',
    'explain',
    'export',
    'schema',
  ]) {
    const { code, out } = chancery([command, '--help']);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`Examples:\\n +\\$ (?:curl .*\\| )?chancery ${command}`, 'u'));
  }
});

test('the help lists every exit code', () => {
  const { out } = chancery(['--help']);
  for (const { code, means } of Object.values(exitCodes))
    assert.match(out, new RegExp(` ${code}  ${means}`, 'u'));
});

test('the version is printed', () => {
  assert.match(chancery(['--version']).out, /^\d+\.\d+\.\d+\n$/u);
});

for (const args of [
  [],
  ['frobnicate'],
  ['extract'],
  ['extract', '--formt', 'x'],
  ['extract', '-', '--published', 'soon'],
]) {
  test(`usage: chancery ${args.join(' ')}`, () => {
    const { code, out, err } = chancery(args);
    assert.equal(code, exitCodes.usage.code);
    assert.equal(out, '');
    assert.match(err, /--help|Usage:/u);
  });
}

test('a wrong date is told how to be written', () => {
  assert.match(chancery(['extract', '-', '--published', 'soon']).err, /Write the date as 2025-10-20/u);
});

test('an unknown state is refused with the nearest', () => {
  const { code, err } = chancery(['brief', 'Keniya', 'Chile']);
  assert.equal(code, exitCodes.usage.code);
  assert.match(err, /No state is called “Keniya”\. Did you mean Kenya \(KEN\)/u);
});

test('two names of one state make no pair', () => {
  const { code, err } = chancery(['brief', 'Kenya', 'KEN']);
  assert.equal(code, exitCodes.usage.code);
  assert.match(err, /both names mean Kenya \(KEN\)/u);
});

test('a brief makes no register where there is none', () => {
  const { code, err } = chancery(['brief', 'Kenya', 'Chile']);
  assert.equal(code, exitCodes.noInput.code);
  assert.match(err, /There is no register at .*none\.db\. Read documents into it first/u);
  assert.ok(!readdirSync(folder).includes('none.db'));
});

test('a file that is no register is refused', () => {
  const { code, err } = chancery([
    'brief',
    'Kenya',
    'Chile',
    '--register',
    fileOf('no-register.db', 'just text, but long enough'),
  ]);
  assert.equal(code, exitCodes.cannotCreate.code);
  assert.match(err, /CH302|no register/u);
});

test('missing input and input that is no data end differently', () => {
  assert.equal(chancery(['extract', join(folder, 'nowhere.txt')]).code, exitCodes.noInput.code);
  assert.equal(chancery(['extract', fileOf('bad.jsonl', 'no json\n')]).code, exitCodes.badData.code);
});

test('bad input stops nothing: the rest is printed and the loss is told', () => {
  const { code, out, err } = chancery(['extract', fileOf('half.jsonl', `no json\n${linesOf(2)}`)]);
  assert.equal(code, exitCodes.partial.code);
  assert.equal(out.trim().split('\n').length, 2);
  assert.match(err, /half\.jsonl:1: CH107/u);
  assert.match(err, /2 documents read, 1 could not be read\./u);
});

test('an analysis carries its text where that is asked for, and only then', () => {
  const textOf = (args: readonly string[]) =>
    (JSON.parse(chancery(['extract', '-', ...args], article).out) as { document: { text?: string } }).document
      .text;
  assert.equal(textOf([]), undefined);
  assert.equal(textOf(['--with-text']), article);
});

test('the schema is a JSON Schema with every part of an analysis', () => {
  const schema = JSON.parse(chancery(['schema']).out) as { $schema: string; required: string[] };
  assert.match(schema.$schema, /json-schema\.org/u);
  assert.ok(schema.required.includes('document') && schema.required.includes('events'));
});

test('a reader who leaves early ends the run quietly', async () => {
  const child = start(['extract', fileOf('many.jsonl', linesOf(1500)), '--with-text']);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  assert.ok(child.stdout);
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  assert.equal(err, '');
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
  assert.equal(err, '');
});

test('what was read can be briefed and exported, and reading again changes nothing', () => {
  const register = ['--register', join(folder, 'small.db')];
  const first = chancery(['read', '-', ...register], linesOf(3));
  assert.equal(first.code, 0);
  assert.match(first.out, /^3 documents read into /u);
  const exported = chancery(['export', 'jsonl', ...register]).out;
  assert.equal(exported.match(/^\{"entry":"document"/gmu)?.length, 3);
  assert.match(
    chancery(['read', '-', ...register], linesOf(3)).out,
    /^0 documents read into .*, 3 known before\./u,
  );
  assert.equal(chancery(['export', 'jsonl', ...register]).out, exported);
});

test('a pair without a record is told which pairs there are', () => {
  const register = ['--register', join(folder, 'pairs.db')];
  chancery(['read', '-', ...register], linesOf(1));
  const { code, err } = chancery(['brief', 'Norway', 'Peru', ...register]);
  assert.equal(code, exitCodes.noInput.code);
  assert.match(err, /holds nothing of Norway \(NOR\) and Peru \(PER\)\. It holds/u);
});

test('Ctrl-C keeps what was stored, says so, and the same command carries on', async () => {
  const register = join(folder, 'stopped.db');
  const child = start(['read', '-', '--register', register]);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  // More than a batch, and then silence: the input stays open.
  child.stdin?.write(linesOf(130));
  while (child.exitCode === null && !readdirSync(folder).includes('stopped.db'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  assert.equal(code, exitCodes.interrupted.code);
  assert.match(err, /kept in .*stopped\.db; the same command carries on/u);
  const again = chancery(['read', '-', '--register', register], linesOf(130));
  assert.equal(again.code, 0, again.err);
});

/** The environment of a shell outside the package, if its Node.js is too old for the program. */
function olderNode(): NodeJS.ProcessEnv | undefined {
  const path = (process.env.PATH ?? '').split(':').filter((it) => !it.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(':') };
  const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8' });
  return /^v(?:1[6-9]|2[0-3])\./u.test(stdout ?? '') ? env : undefined;
}

const old = olderNode();
const skip = old ? false : 'no older Node.js is installed here';

test('an older Node.js hands over to the one of the package', { skip }, () => {
  const options = { env: old, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('node', [launcher, 'extract', '/nowhere.txt'], options);
  assert.equal(status, exitCodes.noInput.code);
  assert.equal(stdout, '');
  assert.match(stderr, /^\/nowhere\.txt: CH101/u);
});

test('an older Node.js alone is told what is missing', { skip }, () => {
  mkdirSync(join(folder, 'bin'));
  fileOf('package.json', '{"type":"module"}');
  copyFileSync(launcher, join(folder, 'bin', 'chancery.js'));
  const options = { env: old, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync('node', [join(folder, 'bin', 'chancery.js'), '--help'], options);
  assert.equal(status, exitCodes.unavailable.code);
  assert.match(stderr, /chancery needs Node\.js 24 or newer; this is \d+\..*npm install/su);
});
