import { readFileSync } from 'node:fs';
import pg from 'pg';
import { isServerAddress, parsePostgresAddress } from '#store/postgres/address';

/** Tells what the processes of a PostgreSQL server that serve this program have taken. */
export interface ServerProcessor {
  /** Milliseconds of processor time so far, by process. */
  readonly taken: () => Promise<ReadonlyMap<number, number>>;
  readonly close: () => Promise<void>;
}

/** For the register at an address; always nothing for a file, and for a server that runs elsewhere or not on Linux. */
export async function serverProcessor(address: string): Promise<ServerProcessor> {
  if (!isServerAddress(address)) return { taken: async () => new Map(), close: async () => {} };
  const client = new pg.Client(parsePostgresAddress(address).connection);
  await client.connect();
  return {
    taken: async () => {
      const { rows } = await client.query<{ pid: number }>(
        "select pid from pg_stat_activity where application_name = 'chancery' and usename = current_user",
      );
      return new Map(rows.map(({ pid }) => [pid, takenBy(pid)]));
    },
    close: () => client.end(),
  };
}

/** What was taken between two looks; a process that came in between counts whole. */
export function between(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return [...after].reduce((sum, [pid, taken]) => sum + taken - (before.get(pid) ?? 0), 0);
}

function takenBy(pid: number): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return 0;
  }
}
