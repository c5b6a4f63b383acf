import type { PersonDigest } from '#model/digest';
import { compareNewestFirst } from '../date-order.ts';
import { dateWords } from '../date-words.ts';
import { stateWords } from '../explain/mention-words.ts';
import { officeWords } from '../office-words.ts';
import { asText, type Runs, type Setting, settingOf, type TextOptions } from '../show/setting.ts';
import { type MarkedText, quoted, snippetRuns } from './snippet-runs.ts';

/** What is shown of a search. */
export interface FoundThings {
  readonly people: { readonly items: readonly FoundPerson[]; readonly next?: string | undefined };
  readonly documents: { readonly items: readonly FoundText[]; readonly next?: string | undefined };
  readonly quotes: { readonly items: readonly FoundQuote[]; readonly next?: string | undefined };
}

interface FoundPerson {
  readonly person: PersonDigest;
  /** The spelling that was found. */
  readonly name: string;
}

interface FoundText {
  readonly document: string;
  readonly file: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly segment?: string | undefined;
  readonly snippet: MarkedText;
}

interface FoundQuote extends FoundText {
  readonly kind: string;
  readonly record: string;
  readonly lead: boolean;
}

/** The hits for reading, people before documents before quotes; a kind without hits is left out. */
export function searchText({ people, documents, quotes }: FoundThings, options: TextOptions): string {
  const setting = settingOf(options);
  const groups = [
    group('People', people, (it) => personLines(it, setting), setting),
    group('Documents', documents, (it) => documentLines(it, options.colour, setting), setting),
    group('Quotes', quotes, (it) => quoteLines(it, options.colour, setting), setting),
  ].filter((it) => it.length > 0);
  return asText(groups.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])));
}

function group<Item>(
  title: string,
  { items, next }: { readonly items: readonly Item[]; readonly next?: string | undefined },
  linesOf: (item: Item) => readonly string[],
  { paint }: Setting,
): readonly string[] {
  if (items.length === 0) return [];
  return [
    paint(title.toUpperCase(), 'bold'),
    ...items.flatMap(linesOf),
    ...(next === undefined ? [] : [paint(`  and more: raise --limit`, 'dim')]),
  ];
}

function personLines({ person, name }: FoundPerson, { set, width }: Setting): readonly string[] {
  const { state, ranks, positions, id } = person;
  const office = [...positions].sort((a, b) => compareNewestFirst(a.last, b.last))[0];
  const facts = [
    name === person.name ? undefined : `spelt ${name}`,
    state && stateWords(state),
    ranks[0]?.value,
    office && officeWords(office),
  ].filter((it) => it !== undefined && it !== '');
  return hang(
    [
      { text: person.name, style: 'bold' },
      ...facts.map((text) => ({ text: `· ${text}` })),
      { text: `[${id}]`, style: 'dim' },
    ],
    width,
    set,
  );
}

function documentLines(hit: FoundText, colour: boolean, { set, width }: Setting): readonly string[] {
  const { title, file, document, segment, snippet } = hit;
  const head: Runs = [
    { text: title ?? file, style: 'bold' },
    { text: `· ${sourceWords(hit, title ?? file)} [${document}]`, style: 'dim' },
  ];
  const part = segment === undefined || segment === 'body' ? '' : ` (${segment})`;
  return [
    ...hang(head, width, set),
    ...set([...snippetRuns(snippet, colour), { text: part, style: 'dim' }], width - 6).map(
      (it) => `      ${it}`,
    ),
  ];
}

function quoteLines(hit: FoundQuote, colour: boolean, { set, width }: Setting): readonly string[] {
  const { kind, record, lead, document, snippet } = hit;
  return hang(
    [
      { text: lead ? `${kind}, a lead:` : `${kind}:`, style: 'dim' },
      ...quoted(snippetRuns(snippet, colour)),
      { text: `· ${sourceWords(hit)} [${document}.${record}]`, style: 'dim' },
    ],
    width,
    set,
  );
}

/** Publisher, file and date; a file that stands for the title is not told twice. */
function sourceWords({ file, publisher, published }: FoundText, shown?: string): string {
  return [publisher, file === shown ? undefined : file, published && dateWords(published)]
    .filter((it) => it !== undefined && it !== '')
    .join(' · ');
}

function hang(runs: Runs, width: number, set: Setting['set']): readonly string[] {
  return set(runs, width - 2, 2).map((it) => `  ${it}`);
}
