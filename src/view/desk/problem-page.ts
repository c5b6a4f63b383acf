import { type ProblemCode, problemTexts } from '#model/problems';
import { html } from './html.ts';
import type { DeskPage } from './page.ts';

/** A plain page about something that went wrong; `detail` is shown as it is given, so never a path or a message of the system. */
export function problemPage(code: ProblemCode, detail?: string): DeskPage {
  const { what, why, todo } = problemTexts[code];
  return {
    title: what.replace(/\.$/u, ''),
    kind: code,
    body: html`<p>${detail ?? why}</p>
<p>${todo}</p>
${code === 'CH404' || code === 'CH405' ? html`<p><a href="/login">Log in</a></p>` : html`<p><a href="/">To the first page</a></p>`}`,
  };
}
