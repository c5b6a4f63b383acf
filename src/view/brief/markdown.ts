import { escapeMarkdown, safeLink } from '../plain-text.ts';
import type { Citation } from './model.ts';
import {
  type Detail,
  type Line,
  numbersOf,
  type Page,
  placeQuotes,
  type Quote,
  type Section,
  type SourceLine,
} from './page.ts';

/** The brief as Markdown that GitHub and others render: lists, each line with its source numbers and its quotes below it. */
export function briefMarkdown(page: Page): string {
  const blocks = [
    `# ${escapeMarkdown(page.title)}`,
    ...(page.lead ? [`**${escapeMarkdown(page.lead)}**`] : []),
    page.scope.map(escapeMarkdown).join('  \n'),
    ...page.sections.map(sectionBlock),
    ['## Sources', page.sources.map(sourceItem).join('\n')].join('\n\n'),
    linkDefinitions(page.sources),
  ];
  return `${blocks.filter((it) => it !== '').join('\n\n')}\n`;
}

function sectionBlock({ title, note, groups }: Section): string {
  return [
    `## ${escapeMarkdown(title)}`,
    ...(note ? [`*${escapeMarkdown(note)}*`] : []),
    ...groups.flatMap((group) => [
      ...(group.title ? [`### ${escapeMarkdown(group.title)}`] : []),
      group.lines.map(lineItem).join('\n\n'),
    ]),
  ].join('\n\n');
}

function lineItem(line: Line): string {
  const marks = line.marks.map((it) => `*${escapeMarkdown(it.text)}*`).join(', ');
  const head = [
    line.when === undefined ? '' : `**${escapeMarkdown(line.when)}** —`,
    line.when === undefined ? `**${escapeMarkdown(line.head)}**` : escapeMarkdown(line.head),
    marks && `· ${marks}`,
    numbers(line.citations),
  ];
  const { details, quotes } = placeQuotes(line);
  return [
    `- ${head.filter(Boolean).join(' ')}`,
    ...details.map((it) => [`  - ${detailText(it.detail)}`, ...quoteBlock(it.quotes, '    ')].join('\n')),
    ...quoteBlock(quotes, '  '),
  ].join('\n');
}

function detailText({ label, text, citations }: Detail): string {
  return [label && `${escapeMarkdown(label)}:`, escapeMarkdown(text), numbers(citations)]
    .filter(Boolean)
    .join(' ');
}

/** Each quote is a paragraph of its own in one block quote below its item. */
function quoteBlock(quotes: readonly Quote[], indent: string): readonly string[] {
  if (quotes.length === 0) return [];
  const lines = quotes.map(
    ({ quote, sources }) =>
      `${indent}> “${escapeMarkdown(quote)}” ${sources.map((it) => `[${it}]`).join(' ')}`,
  );
  return ['', lines.join(`\n${indent}>\n`)];
}

function numbers(citations: readonly Citation[]): string {
  return numbersOf(citations)
    .map((it) => `[${it}]`)
    .join(' ');
}

function sourceItem({ number, name, facts }: SourceLine): string {
  return `${number}. ${[name, ...facts].map(escapeMarkdown).join('. ')}`;
}

/** `[3]: <address>` makes every `[3]` of the page a link to the source. Only addresses of the web are linked. */
function linkDefinitions(sources: readonly SourceLine[]): string {
  return sources
    .flatMap(({ number, url }) => {
      const link = safeLink(url);
      return link ? [`[${number}]: <${link}>`] : [];
    })
    .join('\n');
}
