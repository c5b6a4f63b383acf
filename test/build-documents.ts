import { documentId } from '#document/identify';
import type { Analysis, Evidence } from '#model/analysis';
import type { RegisteredDocument } from '#register/facts-of';

type Facts = Pick<
  Analysis,
  'people' | 'events' | 'agreements' | 'initiatives' | 'stances' | 'mechanisms' | 'relationships'
>;
type Kind = keyof Facts;
/** A record without what the builder fills in: its quote, and what is seldom of interest. */
type Loose<Record> = Partial<Omit<Record, 'evidence' | 'mentions'>>;

/** A document for a test, as short as its point allows. */
export type DocumentSpec = { readonly [K in Kind]?: readonly Loose<Facts[K][number]>[] } & {
  readonly file: string;
  readonly published?: string;
  readonly url?: string;
  /** Running words of the article; left out, they are words that no other file has. */
  readonly words?: string;
  readonly comments?: readonly { readonly handle?: string; readonly text: string }[];
};

const idLetters: Readonly<Record<Kind, string>> = {
  people: 'p',
  events: 'e',
  agreements: 'a',
  initiatives: 'i',
  stances: 's',
  mechanisms: 'm',
  relationships: 'r',
};

/** A document whose text holds a line for each record, which the record quotes. */
export function buildDocument(spec: DocumentSpec): RegisteredDocument {
  const lines: string[] = [spec.words ?? ownWords(spec.file)];
  const quote = (line: string): Evidence[] => {
    const start = lines.join('\n').length + 1;
    lines.push(line);
    return [{ quote: line, start, end: start + line.length, rule: 'test' }];
  };
  const facts = {
    people: recordsOf(spec, 'people', quote),
    events: recordsOf(spec, 'events', quote),
    agreements: recordsOf(spec, 'agreements', quote),
    initiatives: recordsOf(spec, 'initiatives', quote),
    stances: recordsOf(spec, 'stances', quote),
    mechanisms: recordsOf(spec, 'mechanisms', quote),
    relationships: recordsOf(spec, 'relationships', quote),
  } as unknown as Facts;
  const end = lines.join('\n').length;
  const comments = (spec.comments ?? []).map(({ handle, text }) => {
    const [{ start, end }] = quote(text) as [Evidence];
    return { handle, start, end };
  });
  const text = lines.join('\n');
  const { file, url, published } = spec;
  const document = { id: documentId(text), file, url, published, language: 'en' };
  const segments = [{ kind: 'body' as const, start: 0, end }];
  const analysis: Analysis = { document, segments, ...facts, comments, problems: [] };
  return { analysis, text, appearances: [{ file, url, published }] };
}

function recordsOf(spec: DocumentSpec, kind: Kind, quote: (line: string) => Evidence[]): object[] {
  return (spec[kind] ?? []).map((record, index) => {
    const id = `${idLetters[kind]}${index + 1}`;
    const filled = { id, ...defaults(kind, record), ...record };
    const evidence = quote(`${kind} ${id}: ${JSON.stringify(record)}`);
    return kind === 'people' ? { ...filled, mentions: evidence } : { ...filled, evidence };
  });
}

function defaults(kind: Kind, record: object): object {
  switch (kind) {
    case 'people':
      return { ranks: [], positions: [] };
    case 'events':
      return {
        plover: { type: 'CONSULT', contexts: [] },
        actors: [],
        status: 'occurred',
        dateBasis: 'date' in record ? 'stated' : undefined,
      };
    case 'agreements':
      return { kind: 'agreement', areas: [], status: 'signed' };
    case 'mechanisms':
      return { areas: [], status: 'active' };
    default:
      return {};
  }
}

/** Words that only the file has, so many that what records repeat makes no copy. */
function ownWords(file: string): string {
  return Array.from({ length: 200 }, (_, at) => `${file.replaceAll(/[^a-z0-9]/giu, '')}${at}`).join(' ');
}
