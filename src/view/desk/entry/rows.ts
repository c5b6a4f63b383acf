import type { AgreementEntry, Entry, EventEntry } from '#model/entry';
import { factDateWords, periodWords } from '../../date-words.ts';
import { labelOf } from '../../labels.ts';
import { placeWords } from '../../show/row.ts';
import { address, entryAddress } from '../address.ts';
import { type Html, html, nothing } from '../html.ts';
import { eachSideHtml, personHtml, sideHtml, sidesHtml } from '../links.ts';
import type { PeopleNames } from '../listing.ts';

/** A field of an entry with what it holds; `field` is its name in conflicts and corrections. */
export interface EntryRow {
  readonly label: string;
  readonly field?: string | undefined;
  readonly value: Html;
}

type Rows = readonly (EntryRow | undefined)[];

/** The fields of an entry that are not lists of their own. */
export function rowsOfEntry(entry: Entry, people: PeopleNames): readonly EntryRow[] {
  return rows(entry, people).filter((it) => it !== undefined);
}

function rows(entry: Entry, people: PeopleNames): Rows {
  switch (entry.entry) {
    case 'event':
      return eventRows(entry, people);
    case 'agreement':
      return agreementRows(entry);
    case 'relationship':
    case 'thread':
    case 'refuted-novelty':
      return [sides(entry.states)];
    case 'mechanism':
      return [
        sides(entry.states),
        text('Status', entry.status),
        text('Areas', entry.areas.map((it) => labelOf('area', it)).join(', ')),
      ];
    case 'stance':
      return [{ label: 'Stated by', value: sideHtml(entry.by) }];
    case 'lead':
      return [
        text('Date', factDateWords(entry.date), 'date'),
        text('Place', placeWords(entry.place), 'place'),
        text('Status', labelOf('status', entry.status), 'status'),
        entry.states.length === 0 ? undefined : { label: 'Sides', value: eachSideHtml(entry.states) },
        text('People', entry.people.join(', ')),
      ];
    default:
      return [];
  }
}

function text(label: string, value: string | undefined, field?: string): EntryRow | undefined {
  return value ? { label, field, value: html`${value}` } : undefined;
}

function sides(codes: readonly string[]): EntryRow | undefined {
  return codes.length === 0 ? undefined : { label: 'Sides', value: sidesHtml(codes) };
}

const basisWords = {
  stated: 'stated in the text',
  inferred: 'worked out from other dates of the text',
  published: 'only the day of publication; the text does not say when',
} as const;

function eventRows(event: EventEntry, people: PeopleNames): Rows {
  const { plover, date, dateBasis, status, hedged, mechanism, place } = event;
  const act = [plover.type, plover.mode, ...plover.contexts, plover.auxiliary];
  const basis = date !== undefined && dateBasis ? ` (${basisWords[dateBasis]})` : '';
  return [
    text('Date', `${factDateWords(date, dateBasis)}${basis}`, 'date'),
    text('Place', placeWords(place), 'place'),
    text('Status', `${labelOf('status', status)}${hedged ? ', hedged in the source' : ''}`, 'status'),
    text('Form', labelOf('form', event.form), 'form'),
    sides(event.states),
    event.actors.length === 0 ? undefined : { label: 'Who', value: actorsHtml(event, people) },
    mechanism
      ? {
          label: 'Mechanism',
          field: 'mechanism',
          value: html`<a href="${address('/search', { q: mechanism })}">${mechanism}</a>`,
        }
      : undefined,
    text('PLOVER', act.filter(Boolean).join(', ')),
  ];
}

function actorsHtml({ actors }: EventEntry, people: PeopleNames): Html {
  return html`<ul class="plain tight">${actors.map(({ state, person, organization, role }) => {
    const who =
      person !== undefined
        ? personHtml(person, people)
        : organization === undefined
          ? nothing
          : html`${organization}`;
    const side = state === undefined ? nothing : sideHtml(state);
    return html`<li>${who}${who !== nothing && side !== nothing ? ', ' : ''}${side} <span class="soft">${labelOf('role', role).toLowerCase()}</span></li>`;
  })}</ul>`;
}

function agreementRows(agreement: AgreementEntry): Rows {
  const { kind, parties, areas, signed, period, status } = agreement;
  return [
    text('Signed', factDateWords(signed), 'signed'),
    text('Status', labelOf('status', status), 'status'),
    text('Kind', labelOf('agreement', kind), 'kind'),
    parties.length === 0 ? undefined : { label: 'Parties', value: sidesHtml(parties) },
    text('Period', period && periodWords(period), 'period'),
    areas.length === 0
      ? undefined
      : {
          label: 'Areas',
          value: html`${areas.map((it, at) => html`${at > 0 ? ', ' : ''}<a href="${address('/agreements', { area: it })}">${labelOf('area', it)}</a>`)}`,
        },
    { label: 'Told by', value: html`${independent(agreement.independentSources)}` },
  ];
}

/** How many sources that do not copy each other tell it. */
function independent(sources: number): string {
  return sources === 1 ? 'one source' : `${sources} sources independent of each other`;
}

/** Where an entry of a kind that has its own list leads from a thread's step. */
export function stepAddress(kind: 'initiative' | 'agreement' | 'event', record: string): string | undefined {
  return kind === 'initiative' ? undefined : entryAddress(kind, record);
}
