import { cutMiddle, padded } from '../cells.ts';
import { dateWords } from '../date-words.ts';
import { labelOf } from '../labels.ts';
import { onOneLine } from '../plain-text.ts';
import type { Card, CardRow, CardSource, CardValue } from './card.ts';
import { entryNouns } from './entry-line.ts';
import { asText, type RowColumns, type Runs, type Setting, settingOf, type TextOptions } from './setting.ts';

const labelColumns = 13;
/** A quote is cut in its middle beyond so many columns; `--format json` has all of it. */
const quoteColumns = 300;

/** A card for reading: fields with the numbers of their sources, what is disputed, and the sources with their quotes. */
export function cardText(card: Card, options: TextOptions): string {
  const setting = settingOf(options);
  const { set, paint, width } = setting;
  const columns = { before: 2, label: labelColumns, width };
  return asText([
    ...set(
      [
        { text: `${entryNouns[card.kind][0]}:`, style: 'dim' },
        { text: card.title, style: 'bold' },
      ],
      width,
    ),
    // On one line whatever its length, to be copied.
    `  ${paint(padded('id', labelColumns), 'dim')}${onOneLine(card.id)}`,
    ...card.rows.flatMap((row) => rowLines(row, columns, setting)),
    ...(card.conflicts.length > 0 ? ['', paint('SOURCES DIFFER', ['bold', 'red'])] : []),
    ...card.conflicts.flatMap(({ field, values }) =>
      rowLines({ label: field, values, isDisputed: true }, columns, setting),
    ),
    ...(card.sources.length > 0 ? ['', paint('SOURCES', 'bold')] : []),
    ...card.sources.flatMap((it) => sourceLines(it, setting)),
  ]);
}

function rowLines(
  { label, values, isDisputed }: CardRow,
  columns: RowColumns,
  { row }: Setting,
): readonly string[] {
  return values.flatMap((value, at) => row(at === 0 ? label : '', valueRuns(value, isDisputed), columns));
}

function valueRuns({ text, sources }: CardValue, isDisputed: boolean): Runs {
  return [
    ...(isDisputed ? [{ text: '≠', style: 'red' as const }] : []),
    { text },
    ...sources.map((it) => ({ text: `[${it}]`, style: 'dim' as const })),
  ];
}

function sourceLines(source: CardSource, setting: Setting): readonly string[] {
  const { number, publisher, title, file, published, publishedBasis, url, document, quotes } = source;
  const mark = `[${number}]`;
  const basis = publishedBasis ? ` (${labelOf('basis', publishedBasis)})` : '';
  const facts = [
    publisher,
    file,
    published ? `${dateWords(published)}${basis}` : 'date unknown',
    url,
    document,
  ];
  const before = 2 + mark.length + 1;
  const head: Runs = [
    { text: `${title ?? file}.` },
    { text: facts.filter((it) => it !== undefined && it !== (title ?? file)).join(' · '), style: 'dim' },
  ];
  const lines = setting.set(head, setting.width - before);
  return [
    ...lines.map((line, at) =>
      at === 0 ? `  ${setting.paint(mark, 'dim')} ${line}` : ' '.repeat(before) + line,
    ),
    ...quotes.flatMap(({ quote, start, end, record }) =>
      setting
        .set(
          [
            { text: `“${cutMiddle(onOneLine(quote), quoteColumns)}”` },
            { text: `[${start}–${end}, ${record}]`, style: 'dim' },
          ],
          setting.width - before - 2,
        )
        .map((line) => ' '.repeat(before + 2) + line),
    ),
  ];
}
