import type { SourceDocument } from '#model/source-document';

/** Names put for each other, so that no two copies of a document tell of the same people. */
const surnames =
  'Abara Bogdan Castillo Dvorak Eriksen Fontaine Gruber Haidari Ivanova Jimenez Kovac Lindholm'.split(' ');
const capitalised =
  /(?<!\p{L})(?<title>President|Minister|Secretary|General|Ambassador|Mr|Ms) (?<name>\p{Lu}\p{Ll}{2,20})/gu;
const year = /(?<!\d)20[0-3]\d(?!\d)/gu;
const day =
  /(?<!\d)(?:[1-9]|1\d|2[0-8])(?= (?:January|February|March|April|May|June|July|August|September|October|November|December))/gu;

/**
 * So many documents: the given ones over and over, from the second round on with other names after titles, other days and
 * years, so that each is a text of its own.
 */
export function variedDocuments(
  documents: readonly SourceDocument[],
  count: number,
): readonly SourceDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const source = documents[index % documents.length];
    if (!source) throw new Error('There are no documents to repeat.');
    const round = Math.floor(index / documents.length);
    return round === 0 ? source : variant(source, round);
  });
}

function variant(source: SourceDocument, round: number): SourceDocument {
  const vary = (text: string): string =>
    text
      .replace(capitalised, (_, title: string, name: string) => `${title} ${surname(name, round)}`)
      .replace(year, (value) => String(2000 + ((Number(value) + round) % 40)))
      .replace(day, (value) => String(1 + ((Number(value) + round) % 28)));
  // The spans of a page's blocks would fit no longer: a variant is read as plain text.
  const { file, published } = source;
  const date =
    published === undefined ? {} : { published: vary(published), publishedBasis: 'given' as const };
  return { file: `${round}-${file.replaceAll('/', '-')}`, text: `${vary(source.text)}\n`, ...date };
}

function surname(name: string, round: number): string {
  return surnames[(name.length + name.charCodeAt(0) + round) % surnames.length] ?? name;
}

/** One document of about so many code units: the texts of the documents one after another, in paragraphs. */
export function longDocument(documents: readonly SourceDocument[], length: number): SourceDocument {
  const rounds = Math.ceil(length / documents.reduce((sum, it) => sum + it.text.length, 1)) + 1;
  const texts = variedDocuments(documents, documents.length * rounds).map((it) => it.text.trim());
  return { file: 'long.txt', text: texts.join('\n\n').slice(0, length) };
}
