import { execFile } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The working tree as it is, for those who compare with what is not committed. */
export const workingTree = '.';

/**
 * Calls `use` with a folder that holds a revision of the project, or with the working tree itself. The folder lies in
 * `temporary`, shares the installed packages with the working tree, and is gone afterwards whatever happens.
 */
export async function withRevision<Result>(
  revision: string,
  temporary: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (revision === workingTree) return use(resolve('.'));
  const commit = await commitOf(revision);
  const folder = join(temporary, `revision-${commit}`);
  try {
    await execute('git', ['worktree', 'add', '--detach', folder, commit]);
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await execute('git', ['worktree', 'prune']);
  }
}

async function commitOf(revision: string): Promise<string> {
  try {
    const { stdout } = await execute('git', ['rev-parse', '--verify', `${revision}^{commit}`]);
    return stdout.trim();
  } catch (error) {
    throw new Error(`${revision} is no revision of this repository.`, { cause: error });
  }
}
