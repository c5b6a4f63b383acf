import { type Context, Hono } from 'hono';
import { BadAsk } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { createReadings, type Readings } from '#app/desk/readings';
import type { Frame } from '#view/desk/page';
import { mountApi } from './api/mount-api.ts';
import { type Assets, loadAssets } from './assets.ts';
import { mountDecisions } from './decision-pages.ts';
import { mountFeed } from './feed.ts';
import { formOf } from './form.ts';
import { createLogins, type Logins } from './login.ts';
import { mountLogin } from './login-pages.ts';
import { sendAnswer, sendProblem } from './print.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { isLoopback, isOwnRequest, secureHeaders } from './security.ts';
import { mountUploads } from './upload-pages.ts';

/** How a desk is served. */
export interface ServerOptions {
  /** The name or address under which it listens. */
  readonly host: string;
  /** What writing, and from beyond this machine reading, needs. */
  readonly password?: string | undefined;
  /** The clock of the delay after a wrong password. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** Told of every fault in the program; a reader is told its code only. */
  readonly onFault?: (error: unknown) => void;
}

/** What the parts of the server share. */
export interface Serving {
  readonly desk: OpenDesk;
  readonly logins: Logins;
  readonly assets: Assets;
  readonly readings: Readings;
  frameOf(c: Context): Frame;
  /** The refusal of a request that needs the password, or undefined where it may go on. */
  refusal(c: Context): Promise<Response> | undefined;
}

/** The desk as an application that answers requests; `serveDesk` listens for it. */
export function createServer(desk: OpenDesk, options: ServerOptions): Hono {
  const app = new Hono({ getPath: (request) => formOf(new URL(request.url).pathname).path });
  const serving = servingOf(desk, options);
  const { frameOf, assets } = serving;
  app.use(secureHeaders);
  app.use(async (c, next) =>
    isOwnRequest(c, options.host) ? next() : sendProblem(c, 'CH403', 403, frameOf(c)),
  );
  assets.mount(app);
  mountLogin(app, serving);
  if (!isLoopback(options.host)) app.use(async (c, next) => serving.refusal(c) ?? next());
  mountApi(app, serving);
  mountFeed(app, serving);
  mountUploads(app, serving);
  mountDecisions(app, serving);
  for (const it of routes) mountRoute(app, it, serving);
  app.notFound((c) => sendProblem(c, 'CH401', 404, frameOf(c)));
  app.onError((error, c) => {
    if (isBadAsk(error)) return sendProblem(c, 'CH402', 400, frameOf(c), { detail: error.message });
    options.onFault?.(error);
    return sendProblem(c, 'CH410', 500, frameOf(c));
  });
  return app;
}

function servingOf(desk: OpenDesk, { password, wait }: ServerOptions): Serving {
  const [assets, logins] = [loadAssets(), createLogins(password, wait)];
  const frameOf = (c: Context): Frame => {
    const { pathname, search } = new URL(c.req.url);
    return { at: `${formOf(pathname).path}${search}`, assets, login: logins.state(c) };
  };
  return {
    desk,
    logins,
    assets,
    readings: createReadings(desk.address),
    frameOf,
    refusal: (c) => (logins.state(c) === 'out' ? sendProblem(c, 'CH404', 401, frameOf(c)) : undefined),
  };
}

function mountRoute(app: Hono, it: Route, { desk, frameOf, refusal }: Serving): void {
  app.get(it.path, async (c) => {
    const refused = it.guarded ? refusal(c) : undefined;
    if (refused) return refused;
    const answer = await it.answer(desk, { params: c.req.param(), query: c.req.query() });
    return answer ? sendAnswer(c, answer, frameOf(c)) : sendProblem(c, 'CH401', 404, frameOf(c));
  });
}

/** A cursor of another list is as little understood as any other part of an address. */
function isBadAsk(error: unknown): error is Error {
  return error instanceof BadAsk || (error instanceof Error && error.name === 'InvalidCursor');
}
