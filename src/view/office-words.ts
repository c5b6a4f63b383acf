import { foldKey } from '#text/fold';

/** "Deputy Minister of Defence, Ministry of Defence": an office with its organisation unless the title already names it. */
export function officeWords(position: {
  readonly title: string;
  readonly organization?: string | undefined;
}): string {
  const { title, organization } = position;
  if (!organization || title.toLowerCase().includes(organization.toLowerCase())) return title;
  return `${title}, ${organization}`;
}

/** The same for two spellings of one rank or office: case, diacritics, spaces and signs play no part, nor does "defense". */
export function spellingKey(title: string): string {
  return foldKey(title)
    .replaceAll('defense', 'defence')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
