import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const launcher = new URL('../../bin/chancery.js', import.meta.url).pathname;

/** How a run of the program ended. */
interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for the tests of one file, gone after them, and the program run in it. */
export interface Workbench {
  /** The path of a new file with that content. */
  readonly fileOf: (name: string, content: string) => string;
  /** Makes the register of one name a copy of another. */
  readonly copyRegister: (from: string, to: string) => void;
  /** Runs the program with the register of that name in the folder. */
  readonly chancery: (register: string, args: readonly string[], input?: string) => Run;
}

/** Opens a workbench; its terminal has 80 columns and no colour. */
export function openWorkbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    fileOf: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    copyRegister: (from, to) => copyFileSync(join(folder, from), join(folder, to)),
    chancery: (register, args, input = '') => {
      const env = {
        ...process.env,
        CHANCERY_REGISTER: join(folder, register),
        NO_COLOR: '1',
        COLUMNS: '80',
      };
      const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
        input,
        encoding: 'utf8',
        env,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}
