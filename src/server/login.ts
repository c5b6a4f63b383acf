import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Frame } from '#view/desk/page';

const cookie = 'chancery';
const sessionSeconds = 12 * 60 * 60;
const longestWaitMs = 30_000;

/** Who gave the password. Without a password everybody may do everything. */
export interface Logins {
  state(c: Context): Frame['login'];
  /** Answers after a wait that doubles with each failure; true and a cookie for the right password. */
  logIn(c: Context, password: string, name?: string): Promise<boolean>;
  /** The name that was given with the password: whose decisions they are. */
  name(c: Context): string | undefined;
  logOut(c: Context): void;
}

/** Sessions live in memory: they end with the desk. `wait` is the clock of the delay. */
export function createLogins(
  password: string | undefined,
  wait: (ms: number) => Promise<unknown> = (ms) => setTimeout(ms),
): Logins {
  const sessions = new Map<string, { readonly until: number; readonly name: string | undefined }>();
  const sessionOf = (c: Context) => sessions.get(digest(getCookie(c, cookie) ?? ''));
  let failures = 0;
  /** One attempt after the other, so that many at once do not go round the wait. */
  let turn: Promise<unknown> = Promise.resolve();
  const attempt = async (given: string): Promise<boolean> => {
    if (failures > 0) await wait(Math.min(longestWaitMs, 250 * 2 ** failures));
    const isRight = password !== undefined && isSame(given, password);
    failures = isRight ? 0 : failures + 1;
    return isRight;
  };
  return {
    state: (c) => {
      if (password === undefined) return 'open';
      return (sessionOf(c)?.until ?? 0) > Date.now() ? 'in' : 'out';
    },
    name: (c) => sessionOf(c)?.name,
    logIn: async (c, given, name) => {
      const own = turn.then(() => attempt(given));
      turn = own;
      if (!(await own)) return false;
      const token = randomBytes(32).toString('base64url');
      for (const [key, { until }] of sessions) if (until <= Date.now()) sessions.delete(key);
      sessions.set(digest(token), { until: Date.now() + sessionSeconds * 1000, name });
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: sessionSeconds });
      return true;
    },
    logOut: (c) => {
      sessions.delete(digest(getCookie(c, cookie) ?? ''));
      deleteCookie(c, cookie, { path: '/' });
    },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digest(a)), Buffer.from(digest(b)));
}
