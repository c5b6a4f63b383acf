import type { SourceReference } from '#model/entry';
import { cutMiddle, padded, widthOf } from '../cells.ts';
import { dateWords, momentWords } from '../date-words.ts';
import { stateWords } from '../explain/mention-words.ts';
import { counted } from '../labels.ts';
import { onOneLine } from '../plain-text.ts';
import { asText, type Setting, settingOf, type TextOptions } from '../show/setting.ts';

/** Who held an office, for reading. */
interface Answer {
  readonly office: string;
  readonly state: string;
  readonly on?: string | undefined;
  readonly holders: readonly Occupancy[];
  readonly onDate?: readonly HolderAt[] | undefined;
}

interface Occupancy {
  readonly person: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly documents: number;
}

interface HolderAt {
  readonly person: string;
  readonly name: string;
  readonly standing: 'attested' | 'spanned' | 'contested' | 'earlier' | 'later';
  readonly evidence: readonly Evidence[];
}

interface Evidence {
  readonly title: string;
  readonly tenure: string;
  readonly date?: string | undefined;
  readonly sources: readonly SourceReference[];
}

/** Sources of one piece of evidence that are listed. */
const mostSources = 3;
const quoteColumns = 300;

/** The answer: who held the office at the time asked for and by what evidence, or everybody with the first and last evidence. */
export function officeText(answer: Answer, options: TextOptions): string {
  const setting = settingOf(options);
  const { office, state, on, holders, onDate } = answer;
  const time = on === undefined ? '' : ` · ${momentWords(on)}`;
  const head = setting.set(
    [{ text: office, style: 'bold' }, { text: `· ${stateWords(state)}${time}` }],
    setting.width,
  );
  if (onDate === undefined || on === undefined) return asText([...head, '', ...tableLines(holders, setting)]);
  const groups = [...Map.groupBy(onDate, (it) => it.standing)];
  const lines = groups.flatMap(([standing, own]) => [
    '',
    setting.paint(standingWords(standing, own.length, momentWords(on)), 'bold'),
    ...own.flatMap((it) => holderLines(it, setting)),
  ]);
  if (groups.length > 0) return asText([...head, ...lines]);
  return asText([
    ...head,
    '',
    'Not known: others are told before and after, and nobody for that time.',
    '',
    ...tableLines(holders, setting),
  ]);
}

function standingWords(standing: HolderAt['standing'], count: number, time: string): string {
  switch (standing) {
    case 'attested':
      return count === 1
        ? `Held it ${time}, by evidence of that time`
        : `Told to hold it ${time}, each by evidence of that time`;
    case 'spanned':
      return 'Not contradicted: told before and after, or of a longer time, and nobody else in between';
    case 'contested':
      return 'Told before and after, but in between somebody else, or as a former holder';
    case 'earlier':
      return 'Told before; whether still in office is not known';
    case 'later':
      return 'Told afterwards; whether already in office is not known';
  }
}

function holderLines({ person, name, evidence }: HolderAt, { set, width }: Setting): readonly string[] {
  const head = set(
    [
      { text: name, style: 'bold' },
      { text: `[${person}]`, style: 'dim' },
    ],
    width - 2,
    2,
  );
  return [
    ...head.map((it) => `  ${it}`),
    ...evidence.flatMap(({ title, tenure, date, sources }) => [
      ...set(
        [
          { text: `${date === undefined ? 'undated' : dateWords(date)}:` },
          { text: titleWords(title, tenure) },
        ],
        width - 4,
        2,
      ).map((it) => `    ${it}`),
      ...sources.slice(0, mostSources).flatMap((it) => sourceLines(it, set, width)),
      ...(sources.length > mostSources
        ? [`      and ${counted(sources.length - mostSources, 'more source')}`]
        : []),
    ]),
  ];
}

function titleWords(title: string, tenure: string): string {
  return tenure === 'acting' && !/acting|interim|caretaker/iu.test(title) ? `${title}, acting` : title;
}

function sourceLines(
  { quote, file, document, record }: SourceReference,
  set: Setting['set'],
  width: number,
): readonly string[] {
  return set(
    [
      { text: `“${cutMiddle(onOneLine(quote), quoteColumns)}”` },
      { text: `· ${file} [${document}.${record}]`, style: 'dim' },
    ],
    width - 6,
    2,
  ).map((it) => `      ${it}`);
}

function tableLines(holders: readonly Occupancy[], { set, width, paint }: Setting): readonly string[] {
  const rows = holders.map(({ first, last, documents, name, titles, person }) => ({
    first: first === undefined ? 'not told when' : dateWords(first),
    last: last === undefined ? '' : dateWords(last),
    documents: String(documents),
    rest: [
      { text: name, style: 'bold' as const },
      { text: `· ${titles.join('; ')}` },
      { text: `[${person}]`, style: 'dim' as const },
    ],
  }));
  const wide = (column: 'first' | 'last' | 'documents', title: string) =>
    Math.max(widthOf(title), ...rows.map((it) => widthOf(it[column]))) + 2;
  const columns = [
    wide('first', 'first evidence'),
    wide('last', 'last evidence'),
    wide('documents', 'documents'),
  ] as const;
  const cells = (values: readonly [string, string, string]) =>
    values.map((it, at) => padded(it, columns[at] ?? 0)).join('');
  const indent = columns.reduce((sum, it) => sum + it, 0);
  return [
    paint(`${cells(['first evidence', 'last evidence', 'documents'])}holder`, 'dim'),
    ...rows.flatMap(({ first, last, documents, rest }) =>
      set(rest, Math.max(width - indent, 30)).map((line, at) =>
        at === 0 ? cells([first, last, documents]) + line : ' '.repeat(indent) + line,
      ),
    ),
  ];
}
