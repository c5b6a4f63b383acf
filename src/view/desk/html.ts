import { html, raw } from 'hono/html';

export { html, raw };

/** A part of a page. What is put into a template is escaped unless it is such a part itself. */
export type Html = ReturnType<typeof html>;

/** Nothing to show. */
export const nothing: Html = raw('');

/** Controls, and marks that turn the direction of writing: documents may hold them, a page must not obey them. */
const obeyed = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f]`,
    String.raw`[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]`,
  ].join('|'),
  'gu',
);

/** The bytes of a page to be: its markup without anything that a browser would obey beside markup. */
export async function printHtml(page: Html): Promise<string> {
  return String(await page)
    .toWellFormed()
    .replace(obeyed, '');
}
