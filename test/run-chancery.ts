import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** The launcher of the project. */
export const launcher = new URL('../bin/chancery.js', import.meta.url).pathname;

/** The folder of the project. */
export const projectFolder = dirname(dirname(launcher));

/** The environment of runs of the program: what one run has compiled, the next need not compile again. */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NO_COLOR: '1',
  NODE_COMPILE_CACHE: join(projectFolder, 'node_modules', '.cache', 'compiled'),
};

/** What a run of the program left. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end, with text on its standard input. */
export function chancery(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    input,
    encoding: 'utf8',
    env: { ...environment, ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Writes a file of the name and gives its path. */
export type WriteFile = (name: string, content: string | Uint8Array) => string;

/** A folder that is removed after the tests of the file, and a function that writes files into it. */
export function testFolder(): { readonly folder: string; readonly write: WriteFile } {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write: WriteFile = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { folder, write };
}
