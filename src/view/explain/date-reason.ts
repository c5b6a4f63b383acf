import type { Analysis } from '#model/analysis';
import type { DateBasis } from '#model/code';
import type { DateMention } from '#model/mention';
import type { Reading } from '#model/reading';
import { overlaps, type Span } from '#model/span';
import { momentWords } from '../date-words.ts';
import { eventTitle } from '../event-title.ts';
import { labelOf } from '../labels.ts';
import type { TextLines } from './text-lines.ts';

interface Dated {
  readonly id: string;
  readonly date?: string | undefined;
  readonly basis?: DateBasis | undefined;
  /** The sentences in which it has quotes. */
  readonly sentences: readonly Span[];
}

/** Where the values of facts are looked up. */
export interface FactSources {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly lines: TextLines;
  /** The names of the people of the analysis, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The date mentions of the document, by each date that they may give a fact. */
  readonly dates: ReadonlyMap<string, readonly DateMention[]>;
}

/** The date mentions of a document, by each date that they may give a fact. */
export function datesByValue(reading: Reading): FactSources['dates'] {
  const dates = new Map<string, DateMention[]>();
  for (const { mentions } of reading.sentences)
    for (const mention of mentions) {
      if (mention.kind !== 'date') continue;
      for (const value of new Set([mention.unit, mention.value])) {
        const own = dates.get(value);
        if (own) own.push(mention);
        else dates.set(value, [mention]);
      }
    }
  return dates;
}

/** Why a fact has its date: the words that give it, the event from which it was taken, or the day of publication. */
export function dateReason(
  { id, date, basis, sentences }: Dated,
  { reading, analysis, lines, dates }: FactSources,
): string {
  if (date === undefined) return 'no date of the document belongs to it';
  if (basis === 'published')
    return `published: the text does not say when; it appeared ${publicationWords(reading)}`;
  const mention = dateMention(date, basis, sentences, dates);
  const other = analysis.events.find((it) => it.id !== id && it.date === date);
  if (!mention) {
    const from = other ? `, as of “${eventTitle(other)}”` : '';
    return `${basis ?? 'stated'}${from || ': worked out from several dates'}`;
  }
  const words = `“${reading.source.text.slice(mention.start, mention.end)}”`;
  const isHere = sentences.some((it) => overlaps(it, mention));
  const where = isHere ? '' : ` in line ${lines.lineAt(mention.start)}`;
  if (mention.basis === 'stated')
    return basis === 'inferred' ? `inferred from ${words}${where}` : `stated: ${words}${where}`;
  const anchor = reading.publication.published ? ` and the publication ${publicationWords(reading)}` : '';
  return `${basis ?? 'inferred'} from ${words}${where}${anchor}`;
}

/** "on 3 May 2031 (stated in the text)". */
export function publicationWords({ publication: { published, basis } }: Reading): string {
  if (published === undefined) return 'at a date not known';
  return `${momentWords(published)}${basis ? ` (${labelOf('basis', basis)})` : ''}`;
}

/** The words that give the date: of the fact's own sentences before others, of the fact's own basis before others. */
function dateMention(
  date: string,
  basis: DateBasis | undefined,
  sentences: readonly Span[],
  dates: FactSources['dates'],
): DateMention | undefined {
  const rank = (it: DateMention) =>
    (sentences.some((own) => overlaps(own, it)) ? 0 : 2) + (it.basis === basis ? 0 : 1);
  return dates.get(date)?.toSorted((a, b) => rank(a) - rank(b))[0];
}
