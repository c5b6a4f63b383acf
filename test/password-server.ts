import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of its own that asks for passwords. */
export interface PasswordServer {
  /** The address of a database with the password of its user. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Ends the server and takes its files away. */
  readonly stop: () => Promise<void>;
}

/** Where packages put the server's programs; the newest where there are several. */
const programs = globSync('{/usr/lib/postgresql,/usr/local,/opt/homebrew/opt}/*/bin/initdb')
  .map(dirname)
  .sort()
  .at(-1);
/** The server runs as anybody but root, who may not start one. */
const nobody = 65_534;
const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Why no server can be started here; false where one can. */
export const withoutServer: string | false = programs
  ? false
  : 'the programs of a PostgreSQL server are not here';

/** Starts a server of its own on loopback, with password authentication (SCRAM) and its files in a new folder. */
export async function startPasswordServer(): Promise<PasswordServer> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-postgres-'));
  const [user, password] = ['ana', 'right-Horse7'];
  const secret = join(folder, 'password');
  const data = join(folder, 'data');
  writeFileSync(secret, password);
  if (owner.uid !== undefined) for (const path of [folder, secret]) chownSync(path, owner.uid, owner.gid);
  const made = spawnSync(
    join(programs ?? '', 'initdb'),
    ['-D', data, '-U', user, '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--no-sync'],
    { ...owner, encoding: 'utf8', cwd: folder },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
  ];
  const child = spawn(
    join(programs ?? '', 'postgres'),
    ['-D', data, ...settings.flatMap((it) => ['-c', it])],
    { ...owner, cwd: folder, stdio: 'ignore' },
  );
  const address = `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
  await untilAnswering(address);
  return {
    address,
    user,
    password,
    stop: async () => {
      child.kill('SIGINT');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function untilAnswering(address: string): Promise<void> {
  for (let left = 600; ; left -= 1) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
