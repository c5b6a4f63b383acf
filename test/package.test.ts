import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '#cli/exit-codes';
import { libraryExamples } from './library-example.ts';
import { environment, projectFolder, testFolder } from './run-chancery.ts';

/** Builds the package, packs it and installs it elsewhere, as a user would; everything below runs what was installed. */

const { folder, write } = testFolder();
const built = join(folder, 'built');
const project = join(folder, 'project');
const text =
  'SUVA, 9 May 2017 — Foreign Minister Jone Tora of Fiji met Foreign Minister Marta Silva of Brazil in Suva on 8 May 2017.';
const nodeFirst = [dirname(process.execPath), process.env.PATH].join(delimiter);
/** Outside of the project: nothing of it may be found by accident. */
const env = { ...environment, PATH: nodeFirst, NODE_PATH: '' };

function run(command: string, args: readonly string[], cwd = project): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

function done(result: SpawnSyncReturns<string>): SpawnSyncReturns<string> {
  assert.equal(result.status, 0, `${result.stderr}${result.stdout}`);
  return result;
}

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ENETUNREACH/u;

/** Installs the package. The reason why it cannot be, where there is no registry; with CI set that is a failure. */
function install(): string | false {
  done(run(process.execPath, [join('tools', 'build.ts'), built], projectFolder));
  mkdirSync(project);
  done(run('npm', ['pack', '--silent', '--pack-destination', project], built));
  const [tarball = ''] = readdirSync(project);
  write('project/package.json', '{ "name": "reader", "private": true, "type": "module" }');
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0', '--fetch-timeout=20000'];
  const result = run('npm', ['install', `./${tarball}`, ...flags]);
  if (result.status !== 0 && offline.test(result.stderr) && !process.env.CI) {
    return 'the dependencies cannot be had: no registry, and npm has not all of them in its cache';
  }
  done(result);
  return false;
}

const skip = install();
const installed = join(project, 'node_modules', 'chancery');
const chancery = (...args: string[]) => run(join(project, 'node_modules', '.bin', 'chancery'), args);

test('the package holds JavaScript with declarations, assets and pages, and nothing of development', () => {
  const files = globSync('**/*', { cwd: built, withFileTypes: false });
  for (const name of [
    'README.md',
    'LICENSE',
    'analysis.schema.json',
    'bin/chancery.js',
    'lib/app/library.d.ts',
  ])
    assert.ok(files.includes(name), name);
  const assets = globSync('src/**/*.sql').map((file) => file.replace(/^src/u, 'lib'));
  assert.ok(assets.length > 0);
  for (const name of assets) assert.ok(files.includes(name), name);
  assert.deepEqual(
    files.filter((name) => /(?<!\.d)\.ts$|\.test\.|\.cases\.txt$|golden/u.test(name)),
    [],
  );
  const manifest = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as Record<string, unknown>;
  for (const field of ['private', 'devDependencies', 'scripts']) assert.ok(!(field in manifest), field);
});

test('every module of the package can be found, and every package that it imports is a dependency', () => {
  const manifest = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const version of Object.values(manifest.dependencies)) assert.match(version, /^\d+\.\d+\.\d+/u);
  const imports = globSync('lib/**/*.js', { cwd: built }).flatMap((file) => {
    const source = readFileSync(join(built, file), 'utf8');
    return Array.from(
      source.matchAll(
        /(?:^import |^export .*from |^\} from |^import .* from |\bimport\()['"](?<name>[^'"]+)['"]/gmu,
      ),
      (match) => ({ file, name: match.groups?.name ?? '' }),
    );
  });
  assert.ok(imports.length > 100);
  const lost = imports.filter(({ file, name }) => {
    if (name.startsWith('node:')) return false;
    if (name.startsWith('#')) return !existsSync(join(built, 'lib', `${name.slice(1)}.js`));
    if (name.startsWith('.')) return !existsSync(join(built, dirname(file), name));
    const owner = name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
    return !(owner in manifest.dependencies);
  });
  assert.deepEqual(lost, []);
});

test('the installed command explains itself and tells its version', { skip }, () => {
  assert.match(done(chancery('--help')).stdout, /Usage: chancery/u);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.equal(done(chancery('--version')).stdout, `${version}\n`);
});

test('the installed command extracts, reads into a register and prints a brief', { skip }, () => {
  write('project/suva.txt', text);
  const analysis = JSON.parse(done(chancery('extract', 'suva.txt')).stdout) as { events: unknown[] };
  assert.ok(analysis.events.length > 0);
  assert.match(done(chancery('read', 'suva.txt')).stdout, /^1 document read into chancery\.db\./u);
  assert.match(done(chancery('brief', 'Fiji', 'Brazil')).stdout, /Marta Silva/u);
});

test('the installed library prints what docs/library.md says, and its types fit', { skip }, () => {
  const { first, printed, folder: second } = libraryExamples();
  const files = [write('project/first.ts', first), write('project/second.ts', second)];
  assert.equal(done(run(process.execPath, [files[0] ?? ''])).stdout, printed);
  const compiler = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
  const settings = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--lib',
    'esnext,dom',
  ];
  // Without the sources of development: `--types` is empty, and the declarations of the package are checked too.
  done(run(process.execPath, [compiler, ...settings, '--types', '', ...files]));
});

test('the schema of the package is the one that the command prints', { skip }, () => {
  const schema = readFileSync(join(installed, 'analysis.schema.json'), 'utf8');
  assert.equal(done(chancery('schema')).stdout, schema);
});

/** The first Node.js outside of packages, where it is too old for the program. */
function olderNode(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((it) => !it.includes('node_modules'));
  const node = folders.map((it) => join(it, 'node')).find((it) => existsSync(it));
  const version = node && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;
  return version && /^v(?:1[6-9]|2[0-3])\./u.test(version) ? node : undefined;
}

const old = olderNode();
const noOld = skip || (old ? false : 'no older Node.js is installed here');

test('under an older Node.js the installed command says what is missing', { skip: noOld }, () => {
  const { status, stderr } = run(old ?? '', [join(installed, 'bin', 'chancery.js'), '--version']);
  assert.equal(status, exitCodes.unavailable.code);
  assert.match(stderr, /^chancery needs Node\.js 24 or newer; this is .*npm install node@24/su);
});
