import { dateWords } from '#view/date-words';
import { counted } from '#view/labels';
import { onOneLine } from '#view/plain-text';

interface Named {
  readonly id: string;
  readonly file: string;
  readonly sourceId?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

const namesShown = 20;

/** What to say of a name that several documents have: their ids, so that one can be chosen. */
export function ambiguousWords(name: string, documents: readonly Named[]): string {
  const rows = documents.slice(0, namesShown).map((it) => `  ${it.id}  ${documentWords(it)}`);
  const more = documents.length - namesShown;
  return [
    `${counted(documents.length, 'document')} are called “${name}”; name one by its id:`,
    ...rows,
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
  ].join('\n');
}

/** "Talks in Nairobi (nairobi.txt, 3 May 2031)". */
export function documentWords({ title, file, sourceId, published }: Named): string {
  const facts = [file, sourceId, published && dateWords(published)].filter(
    (it) => it !== undefined && it !== '',
  );
  return onOneLine(title === undefined ? facts.join(', ') : `${title} (${facts.join(', ')})`);
}
