import { userInfo } from 'node:os';
import type { ClientConfig } from 'pg';
import { StoreError } from '../store-error.ts';

/** Where a register lies on a server. */
export interface PostgresAddress {
  readonly connection: Pick<ClientConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'>;
  readonly schema: string;
  /** The address without its password: the one to show. */
  readonly shown: string;
}

/** An address of a server of any kind, well formed or not. A drive ("C:\\") is none: it has one letter. */
const anyScheme = /^\s*(?:[a-z][a-z0-9+.-]+:\/\/|postgres(?:ql)?:)/iu;
const scheme = /^\s*postgres(?:ql)?:\/\//iu;
const schemaName = /^[a-z_][a-z0-9_]{0,62}$/u;
const usualSchema = 'chancery';
const known = new Set(['schema', 'sslmode', 'host', 'password', 'user']);
/** As libpq names them. Without encryption where nothing is said: a server elsewhere should be given `verify-full`. */
const encryption: Readonly<Record<string, ClientConfig['ssl']>> = {
  disable: false,
  require: { rejectUnauthorized: false },
  'verify-ca': true,
  'verify-full': true,
};

/** Whether the address of a register names a server, not a file. Only PostgreSQL is understood (`parsePostgresAddress`). */
export function isServerAddress(address: string): boolean {
  return anyScheme.test(address);
}

/**
 * The parts of `postgres://user:password@host:port/database?schema=name&sslmode=verify-full`; what is left out is taken
 * as `psql` takes it. `?host=/folder` is a socket. Throws StoreError CH305, which shows no password.
 */
export function parsePostgresAddress(address: string): PostgresAddress {
  const shown = withoutPassword(address);
  const url = scheme.test(address) ? parseUrl(address) : undefined;
  if (!url) throw new StoreError('CH305', shown);
  const { searchParams: given } = url;
  const schema = given.get('schema') ?? usualSchema;
  const mode = given.get('sslmode') ?? 'disable';
  const parts = decoded([url.hostname, url.username, url.password, url.pathname.slice(1)]);
  if (
    !schemaName.test(schema) ||
    !(mode in encryption) ||
    !parts ||
    [...given.keys()].some((it) => !known.has(it))
  )
    throw new StoreError('CH305', shown);
  const [host, user, password, database] = parts;
  return {
    connection: {
      host: given.get('host') ?? (host || undefined),
      port: url.port === '' ? undefined : Number(url.port),
      user: given.get('user') ?? (user || process.env.PGUSER || userInfo().username),
      password: given.get('password') ?? (password || undefined),
      database: database || undefined,
      ssl: encryption[mode],
    },
    schema,
    shown,
  };
}

/**
 * The address with nothing in it that could be a password: neither what stands between the first colon and the last `@`
 * of its authority, well formed or not, nor a `password` among what is asked. A file name stays as it is.
 */
export function withoutPassword(address: string): string {
  if (!isServerAddress(address)) return address;
  return address
    .replace(/^(?<scheme>\s*[a-z][a-z0-9+.-]+:\/*)(?<user>[^:@/?#]*):.*@/isu, '$<scheme>$<user>@')
    .replaceAll(/(?<name>[?&][^=&]*password[^=&]*)=[^&]*/giu, '$<name>=');
}

function parseUrl(address: string): URL | undefined {
  // The scheme of the platform that takes host, port and user apart; a host may be left out.
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function decoded(parts: readonly string[]): readonly string[] | undefined {
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
