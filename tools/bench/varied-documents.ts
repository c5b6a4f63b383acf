import { nameEvidenceOf } from '#lexicon/given-names';
import { stateByName } from '#lexicon/states';
import type { SourceDocument } from '#model/source-document';

const capitalised = String.raw`\p{Lu}\p{Ll}{2,20}`;
const titled = new RegExp(
  String.raw`(?<!\p{L})(?:President|Minister|Secretary|General|Ambassador|Mr|Ms) (?<name>${capitalised})(?!\p{L})`,
  'gu',
);
/** Two words, looked at from each word on: the first may be a given name. */
const twoWords = new RegExp(
  String.raw`(?<!\p{L})(?=(?<given>${capitalised}) (?<name>${capitalised})(?!\p{L}))`,
  'gu',
);
const word = /\p{L}+/gu;
const year = /(?<!\d)20[0-3]\d(?!\d)/gu;
const day =
  /(?<!\d)(?:[1-9]|1\d|2[0-8])(?= (?:January|February|March|April|May|June|July|August|September|October|November|December))/gu;
/** Letters that take each other's place, so that a shifted name can still be spoken. */
const vowels = 'aeiou';
const consonants = 'bdfgklmnprstv';

/**
 * So many documents, one at a time: the given ones over and over, from the second round on with other family names, days
 * and years, each round with its own, so that no two rounds tell of the same people on the same day. Always the same ones.
 */
export function* variedDocuments(
  documents: readonly SourceDocument[],
  count: number,
): Generator<SourceDocument> {
  if (documents.length === 0) throw new Error('There are no documents to repeat.');
  const names = count > documents.length ? familyNames(documents) : new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / documents.length);
    const source = documents[index % documents.length] as SourceDocument;
    yield round === 0 ? source : variant(source, round, names);
  }
}

/** Words that stand after a title or a given name, and nowhere in lower case: no ordinary words, no states. */
function familyNames(documents: readonly SourceDocument[]): ReadonlySet<string> {
  const found = new Set<string>();
  const ordinary = new Set<string>();
  for (const { text } of documents) {
    for (const [one] of text.matchAll(word)) if (!/^\p{Lu}/u.test(one)) ordinary.add(one);
    for (const { groups } of text.matchAll(titled)) found.add(groups?.name ?? '');
    for (const { groups } of text.matchAll(twoWords))
      if (nameEvidenceOf(groups?.given ?? '')?.given) found.add(groups?.name ?? '');
  }
  const isName = (name: string) => !ordinary.has(name.toLowerCase()) && !stateByName(name);
  return new Set([...found].filter(isName));
}

function variant(source: SourceDocument, round: number, names: ReadonlySet<string>): SourceDocument {
  const withDates = (text: string): string =>
    text
      .replace(year, (value) => String(2000 + ((Number(value) + round) % 40)))
      .replace(day, (value) => String(1 + ((Number(value) + round) % 28)));
  const vary = (text: string): string =>
    withDates(text).replace(word, (one) => (names.has(one) ? shifted(one, round) : one));
  // The spans of a page's blocks would fit no longer: a variant is read as plain text.
  const { file, url, publisher, published, title } = source;
  return {
    file: `${round}-${file.replaceAll('/', '-')}`,
    url: url && `${url}#${round}`,
    publisher,
    ...(title === undefined ? {} : { title: vary(title) }),
    text: `${vary(source.text)}\n`,
    ...(published === undefined ? {} : { published: withDates(published), publishedBasis: 'given' as const }),
  };
}

/** The name with other letters, another one for each of the first sixty rounds: Okoro → Ukuru. */
export function shifted(name: string, round: number): string {
  const letters = [...name].map((letter) => {
    const lower = letter.toLowerCase();
    const [alphabet, by] = vowels.includes(lower)
      ? [vowels, round % vowels.length]
      : [consonants, Math.floor(round / vowels.length)];
    const at = alphabet.indexOf(lower);
    const other = at < 0 ? lower : (alphabet[(at + by) % alphabet.length] ?? lower);
    return letter === lower ? other : other.toUpperCase();
  });
  return letters.join('');
}

/** One document of about so many code units: the texts of the documents one after another, in paragraphs. */
export function longDocument(documents: readonly SourceDocument[], length: number): SourceDocument {
  const rounds = Math.ceil(length / documents.reduce((sum, it) => sum + it.text.length, 1)) + 1;
  const all = [...variedDocuments(documents, documents.length * rounds)];
  return {
    file: 'long.txt',
    text: all
      .map((it) => it.text.trim())
      .join('\n\n')
      .slice(0, length),
  };
}
