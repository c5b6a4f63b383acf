import type { Context, Hono } from 'hono';
import { decide } from '#app/desk/decide';
import type { Serving } from './create-server.ts';
import { sendProblem } from './print.ts';

/** Takes decisions by form, then shows the page that the form stood on anew. */
export function mountDecisions(app: Hono, serving: Serving): void {
  app.post('/judge', (c) => serving.refusal(c) ?? take(c, serving));
}

async function take(c: Context, { desk, frameOf, logins }: Serving): Promise<Response> {
  const fields = await c.req.parseBody({ all: true });
  const result = await decide(desk, fields, logins.name(c));
  const back = ownPath(fields.back);
  if (result.kind === 'refused')
    return sendProblem(c, 'CH407', 422, frameOf(c), { detail: result.why, back });
  return c.redirect(back, 303);
}

/** An address of the desk itself; anything else leads to the first page. */
function ownPath(back: unknown): string {
  return typeof back === 'string' && /^\/(?![/\\])[^\s\p{C}]*$/u.test(back) ? back : '/';
}
