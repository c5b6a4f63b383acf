import { onOneLine } from './plain-text.ts';

/** What a document is called: its title without the signs of Markdown, else its first words, else its file. */
export function documentTitle({
  title,
  opening,
  file,
}: {
  readonly title?: string | undefined;
  readonly opening?: string | undefined;
  readonly file: string;
}): string {
  const own = onOneLine(title ?? '').replace(/^#{1,6} /u, '');
  return own || (opening === undefined ? file : `“${onOneLine(opening)}”`);
}
