import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Context, MiddlewareHandler } from 'hono';

/** What a page may do: nothing but load the desk's own style, script, pictures and answers. */
const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  // With `no-referrer` browsers hide the origin of our own forms from us as well.
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Puts the headers of security on every answer. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-cache, private');
};

/**
 * Whether a request comes from where it should. It names this host (a foreign name may have been pointed here to get at
 * what loopback protects), and what changes something comes from a page of the desk, or from no page at all.
 */
export function isOwnRequest(c: Context, listening: string): boolean {
  const host = c.req.header('host');
  if (host === undefined || !isOwnHost(host, listening)) return false;
  const origin = c.req.header('origin');
  if (origin !== undefined && !isOriginOf(origin, host)) return false;
  const site = c.req.header('sec-fetch-site');
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
  return isReading || site === undefined || site === 'same-origin' || site === 'none';
}

/** Whether the desk is reached from this machine alone when it listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/** An address in figures cannot have been pointed here by somebody else's name server. */
function isOwnHost(header: string, listening: string): boolean {
  if (!URL.canParse(`http://${header}`)) return false;
  const name = new URL(`http://${header}`).hostname.replace(/^\[|\]$/gu, '');
  if (isLoopback(name) || name === listening.toLowerCase()) return true;
  if (isLoopback(listening)) return false;
  return isIP(name) !== 0 || name === hostname().toLowerCase();
}

function isOriginOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(`http://${host}`).host;
}
