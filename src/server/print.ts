import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemCode } from '#model/problems';
import { problemTexts } from '#model/problems';
import { printHtml } from '#view/desk/html';
import { layout } from '#view/desk/layout';
import type { DeskPage, Frame } from '#view/desk/page';
import { problemPage } from '#view/desk/problem-page';
import { csvOf } from '#view/desk/table';
import { formOf } from './form.ts';
import type { Route } from './route.ts';

type Answer = NonNullable<Awaited<ReturnType<Route['answer']>>>;

/** Sends a page. */
export async function sendPage(
  c: Context,
  page: DeskPage,
  frame: Frame,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(await printHtml(layout(page, frame)), status);
}

/** Sends what a route found in the form that the path asks for. */
export async function sendAnswer(c: Context, answer: Answer, frame: Frame): Promise<Response> {
  const { form } = formOf(new URL(c.req.url).pathname);
  if (form === 'json') return c.json(answer.model);
  if (form === 'csv')
    return c.body(csvOf(answer.table()), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  return sendPage(c, { forms: true, ...answer.page() }, frame);
}

/**
 * Sends a problem: a plain page with its code and, where there is one, the way back, or the same as JSON (RFC 9457). No
 * message of the system is in it.
 */
export async function sendProblem(
  c: Context,
  code: ProblemCode,
  status: ContentfulStatusCode,
  frame: Frame,
  said: { readonly detail?: string; readonly back?: string } = {},
): Promise<Response> {
  const { form } = formOf(new URL(c.req.url).pathname);
  if (form === 'html') return sendPage(c, problemPage(code, said), frame, status);
  const { what, why, todo } = problemTexts[code];
  const problem = {
    type: `urn:chancery:${code}`,
    title: what,
    status,
    detail: `${said.detail ?? why} ${todo}`,
    code,
  };
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}
