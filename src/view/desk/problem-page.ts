import { type ProblemCode, problemTexts } from '#model/problems';
import { html, nothing } from './html.ts';
import type { DeskPage } from './page.ts';

/**
 * A plain page about something that went wrong; `detail` is shown as it is given, so never a path or a message of the
 * system. `back` is a page of the desk.
 */
export function problemPage(
  code: ProblemCode,
  { detail, back }: { readonly detail?: string; readonly back?: string } = {},
): DeskPage {
  const { what, why, todo } = problemTexts[code];
  return {
    title: what.replace(/\.$/u, ''),
    kind: code,
    body: html`<p>${detail ?? why}</p>
<p>${todo}</p>
${back === undefined || back === '/' ? nothing : html`<p><a href="${back}">Back to where you were</a></p>`}
${code === 'CH404' || code === 'CH405' ? html`<p><a href="/login">Log in</a></p>` : html`<p><a href="/">To the first page</a></p>`}`,
  };
}
