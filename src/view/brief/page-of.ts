import { compareNewestFirst, isOrderable } from '../date-order.ts';
import { dateWords, momentWords } from '../date-words.ts';
import { capitalised, counted, labelOf } from '../labels.ts';
import { agreementLine, eventLine, leadLine, levelLine, mechanismLine, rungLine } from './happening-lines.ts';
import type { Brief, BriefRung, BriefSource } from './model.ts';
import type { Group, Line, Page, Section, SourceLine } from './page.ts';
import { disagreementLine, officialLine, positionLine } from './party-lines.ts';
import { noveltyLine, openLine, settledLine } from './thread-lines.ts';

/** Chooses the words of a brief: sections in the order of the page, those without lines left out. */
export function pageOf(brief: Brief): Page {
  return {
    title: `${brief.sides[0].name} – ${brief.sides[1].name}`,
    lead: leadSentence(brief),
    scope: scopeOf(brief),
    sections: sectionsOf(brief).filter((section) => section.groups.length > 0),
    sources: brief.sources.map(sourceLine),
  };
}

function leadSentence({ level }: Brief): string | undefined {
  if (!level) return undefined;
  if (level.date === undefined) return `${labelOf('level', level.level)}, in place at a date not given.`;
  const how =
    level.status === 'established'
      ? `established ${momentWords(level.date)}`
      : `in place as of ${dateWords(level.date)}`;
  return `${labelOf('level', level.level)}, ${how}.`;
}

function scopeOf(brief: Brief): readonly string[] {
  const { sources, published, covers, asOf } = brief;
  const span = published && rangeWords(published.first, published.last);
  const unplaced = sources.filter((it) => !isOrderable(it.published)).length;
  const record = [
    `${counted(sources.length, 'document')}${span ? `, published ${span}` : ''}`,
    ...(unplaced > 0 ? [`${unplaced} of no known year`] : []),
    ...(covers ? [`covering ${rangeWords(covers.first, covers.last)}`] : []),
    ...(asOf ? [`as of ${dateWords(asOf)}`] : []),
  ];
  const counts = [
    [brief.events.length, 'event'],
    [brief.agreements.length, 'agreement'],
    [brief.open.length, 'open thread'],
    [brief.refutedNovelty.length, 'refuted claim of novelty', 'refuted claims of novelty'],
    [brief.disagreements.length, 'disagreement'],
    [brief.leads.length, 'lead'],
  ] as const;
  const held = counts.flatMap(([count, one, many]) => (count > 0 ? [counted(count, one, many)] : []));
  return [record.join(' · '), held.join(' · ')].filter((it) => it !== '');
}

function rangeWords(first: string, last: string): string {
  const [from, to] = [dateWords(first), dateWords(last)];
  return from === to ? from : `${from} – ${to}`;
}

function sectionsOf(brief: Brief): readonly Section[] {
  const sides = brief.sides.map((it) => it.code);
  const dated = brief.events.filter((it) => it.date !== undefined);
  const undated = brief.events.filter((it) => it.date === undefined);
  return [
    section('relationship', 'The relationship', [
      group(brief.ladder.filter((it) => it.status !== 'current').map(rungLine)),
      group(levelsInPlace(brief).map(levelLine)),
    ]),
    section('events', 'Events', [
      group(dated.map((it) => eventLine(it, sides))),
      group(
        undated.map((it) => ({ ...eventLine(it, sides), when: undefined })),
        'Undated',
      ),
    ]),
    section('agreements', 'Agreements', [group(brief.agreements.map((it) => agreementLine(it, sides)))]),
    section('mechanisms', 'Standing mechanisms', [
      group(brief.mechanisms.map((it) => mechanismLine(it, sides))),
    ]),
    section(
      'open',
      'Open',
      [group(brief.open.map(openLine))],
      `Proposed, agreed or under way; nothing in the record says that it was delivered or refused${brief.asOf ? `, as of ${dateWords(brief.asOf)}` : ''}.`,
    ),
    section('novelty', 'Called new, but on record before', [group(brief.refutedNovelty.map(noveltyLine))]),
    section(
      'threads',
      'Other threads of cooperation',
      [group(brief.settled.map(settledLine))],
      'Delivered, signed or refused, or only talked about.',
    ),
    section(
      'positions',
      'Stated positions',
      bySide(brief, brief.positions, (it) => it.by, positionLine),
    ),
    section('officials', 'Officials', officialGroups(brief)),
    section('disagreements', 'Where sources disagree', [group(brief.disagreements.map(disagreementLine))]),
    section(
      'leads',
      'Leads',
      [group(brief.leads.map(leadLine))],
      'From teasers of other articles: to be followed up, counted nowhere above.',
    ),
  ];
}

/** The reports that a level is in place, a list for each level, those reported last first. */
function levelsInPlace({ ladder }: Brief): readonly (readonly BriefRung[])[] {
  const current = ladder.filter((it) => it.status === 'current');
  return [...Map.groupBy(current, (it) => it.level).values()].sort((a, b) =>
    compareNewestFirst(a.findLast((it) => it.date)?.date, b.findLast((it) => it.date)?.date),
  );
}

function section(id: string, title: string, groups: readonly Group[], note?: string): Section {
  return { id, title, note, groups: groups.filter((it) => it.lines.length > 0) };
}

function group(lines: readonly Line[], title?: string): Group {
  return { title, lines };
}

function officialGroups(brief: Brief): readonly Group[] {
  const named = brief.officials.filter((it) => !it.takesPart);
  const acting = brief.officials.filter((it) => it.takesPart);
  const groups = bySide(brief, named, (it) => it.state, officialLine);
  return bySide(brief, acting, (it) => it.state, officialLine).flatMap((group, index) => {
    const others = groups[index];
    if (!others) return [group];
    return [group, { ...others, title: `${others.title}, named in the same documents` }];
  });
}

function bySide<Item>(
  brief: Brief,
  items: readonly Item[],
  sideOf: (item: Item) => string,
  lineOf: (item: Item) => Line,
): readonly Group[] {
  return brief.sides.map(({ code, name }) =>
    group(items.filter((it) => sideOf(it) === code).map(lineOf), name),
  );
}

function sourceLine(source: BriefSource): SourceLine {
  const { number, publisher, title, file, url, published, publishedBasis, appearances } = source;
  const date = published
    ? `published ${dateWords(published)}${publishedBasis ? ` (${labelOf('basis', publishedBasis)})` : ''}`
    : 'publication date unknown';
  const name = [publisher, title && `“${title}”`].filter(Boolean).join(', ');
  return {
    number,
    name: name || file,
    url,
    facts: [
      capitalised(date),
      ...(name ? [file] : []),
      ...appearances.map((it) => `Also in ${[it.publisher, it.file].filter(Boolean).join(', ')}`),
    ],
  };
}
