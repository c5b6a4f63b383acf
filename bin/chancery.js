#!/usr/bin/env node
// Starts Chancery. Written for any Node from 16 on: the program itself needs Node 24, so an older one hands over to
// the Node 24 that is installed beside it as the package "node", or says what is missing.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 24;
/** EX_UNAVAILABLE of sysexits, as in src/cli/exit-codes.ts. */
const unavailable = 69;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The package holds JavaScript; a checkout holds the sources alone, which Node 24 runs as they are. */
const built = join(root, 'lib', 'cli', 'main.js');
const isPackage = existsSync(built);
const main = isPackage ? built : join(root, 'src', 'cli', 'main.ts');

if (majorOf(process.versions.node) >= needed) {
  hushExperimentalWarnings();
  const { run } = await import(pathToFileURL(main).href);
  await run(process.argv.slice(2));
} else {
  const node = ownNode();
  if (node) handOver(node);
  else explain();
}

function majorOf(version) {
  return Number(String(version).split('.')[0]);
}

/** The path of the Node that is installed as a package, here or in a folder above; undefined where there is none. */
function ownNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
    const binary = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return majorOf(version) >= needed && existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** Runs this file again under the other Node; its end is ours, be it an exit code or a signal. */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  const onTerminal = process.stdin.isTTY || process.stderr.isTTY;
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    // A terminal sends Ctrl-C to both of us; sent on, it would count twice.
    process.on(signal, () => (signal === 'SIGINT' && onTerminal ? undefined : child.kill(signal)));
  }
  child.on('error', (error) => explain(error.message));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else {
      process.exitCode = code ?? unavailable;
    }
  });
}

function explain(reason) {
  const install = isPackage
    ? `run "npm install node@${needed}" in the project that uses chancery`
    : `run "npm install" in ${root}`;
  process.stderr.write(
    `chancery needs Node.js ${needed} or newer; this is ${process.versions.node}.\n` +
      `${reason ? `Its own Node.js could not be started: ${reason}\n` : ''}` +
      `Either install Node.js ${needed} from https://nodejs.org and run chancery with it,\n` +
      `or ${install}, which brings a Node.js ${needed} along.\n`,
  );
  process.exitCode = unavailable;
}

/** The register uses node:sqlite, which some versions announce as experimental: nothing that a reader could act on. */
function hushExperimentalWarnings() {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}
