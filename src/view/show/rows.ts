import type {
  DocumentEntry,
  Entry,
  MechanismEntry,
  PersonEntry,
  RefutedNoveltyEntry,
  StanceEntry,
  ThreadEntry,
} from '#model/entry';
import { dateWords, factDateWords } from '../date-words.ts';
import { stateWords } from '../explain/mention-words.ts';
import { labelOf, sidesWords } from '../labels.ts';
import { officeWords } from '../office-words.ts';
import { agreementRows, eventRows } from './act-rows.ts';
import type { Row, Surroundings } from './card.ts';
import { nameOf, placeWords, row, states } from './row.ts';

/** Every field of an entry in words, in the order in which a reader asks for them; an absent one has no values. */
export function rowsOf(entry: Entry, around: Surroundings): readonly Row[] {
  switch (entry.entry) {
    case 'event':
      return eventRows(entry, around);
    case 'agreement':
      return agreementRows(entry);
    case 'person':
      return personRows(entry);
    case 'relationship':
      return [
        states(entry.states),
        {
          label: 'steps',
          values: entry.steps.map(({ date, status, sources }) => ({
            text: `${factDateWords(date)}: ${labelOf('relation', status)}`,
            sources,
          })),
        },
      ];
    case 'thread':
      return [states(entry.states), row('area', labelOf('area', entry.area)), stepsRow(entry)];
    case 'refuted-novelty':
      return noveltyRows(entry);
    case 'stance':
      return stanceRows(entry, around);
    case 'mechanism':
      return mechanismRows(entry, around);
    case 'lead':
      return [
        row('date', factDateWords(entry.date)),
        row('status', labelOf('status', entry.status)),
        states(entry.states),
        row('people', ...entry.people),
        row('place', placeWords(entry.place)),
      ];
    case 'opinion':
      return [
        row('words', `“${entry.quote}”`),
        row('by', entry.handle),
        row('document', entry.document),
        row('file', entry.file),
      ];
    case 'document':
      return documentRows(entry);
  }
}

function personRows({ name, names, state, ranks, positions }: PersonEntry): readonly Row[] {
  const dated = (text: string, date: string | undefined) => (date ? `${text}, ${dateWords(date)}` : text);
  return [
    row('state', state && stateWords(state)),
    row('also', ...names.filter((it) => it !== name)),
    {
      label: 'ranks',
      field: 'rank',
      values: ranks.map(({ value, date, sources }) => ({ text: dated(value, date), sources })),
    },
    {
      label: 'offices',
      values: positions.map((it) => ({ text: dated(officeWords(it), it.date), sources: it.sources })),
    },
  ];
}

function stepsRow({ steps }: Pick<ThreadEntry, 'steps'>): Row {
  return {
    label: 'steps',
    values: steps.map(({ date, status, kind, by, sources, record }) => {
      const who = sidesWords(status, (by ?? []).map(stateWords));
      return {
        text: `${factDateWords(date)}: ${labelOf('status', status)}${who} (${kind} ${record})`,
        sources,
      };
    }),
  };
}

function noveltyRows({ states: sides, area, claimed, earlier }: RefutedNoveltyEntry): readonly Row[] {
  const { date, status, kind, sources } = earlier;
  return [
    states(sides),
    row('area', labelOf('area', area)),
    { label: 'called new', values: [{ text: factDateWords(claimed.date), sources: claimed.sources }] },
    {
      label: 'but earlier',
      values: [{ text: `${factDateWords(date)}: ${labelOf('status', status)} (${kind})`, sources }],
    },
  ];
}

function stanceRows({ by, statements }: StanceEntry, { entries }: Surroundings): readonly Row[] {
  return [
    row('by', stateWords(by)),
    {
      label: 'statements',
      values: statements.map(({ date, speaker, sources }) => ({
        text: `${factDateWords(date)}${speaker ? `: ${nameOf(speaker, entries)} · ${speaker}` : ''}`,
        sources,
      })),
    },
  ];
}

function mechanismRows(mechanism: MechanismEntry, { entries }: Surroundings): readonly Row[] {
  return [
    states(mechanism.states),
    row('status', mechanism.status),
    row('areas', ...mechanism.areas.map((it) => labelOf('area', it))),
    row('sessions', ...mechanism.sessions.map((id) => `${nameOf(id, entries)} · ${id}`)),
  ];
}

function documentRows({
  published,
  publishedBasis,
  publisher,
  url,
  file,
  appearances,
}: DocumentEntry): readonly Row[] {
  const basis = publishedBasis ? ` (${labelOf('basis', publishedBasis)})` : '';
  return [
    row('published', published && `${dateWords(published)}${basis}`),
    row('publisher', publisher),
    row('file', file),
    row('address', url),
    row(
      'appeared in',
      ...appearances.map((it) =>
        [it.file, it.publisher, it.published && dateWords(it.published), it.url].filter(Boolean).join(' · '),
      ),
    ),
  ];
}
