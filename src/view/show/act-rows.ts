import type { AgreementEntry, EventEntry } from '#model/entry';
import { dateWords, periodWords } from '../date-words.ts';
import { stateWords } from '../explain/mention-words.ts';
import { labelOf } from '../labels.ts';
import type { Row, Surroundings } from './card.ts';
import { nameOf, placeWords, row, states } from './row.ts';

/** Every field of an event in words. */
export function eventRows(event: EventEntry, { entries }: Surroundings): readonly Row[] {
  const { form, plover, actors, date, dateBasis, status, hedged, mechanism, place } = event;
  const act = [plover.type, plover.mode, ...plover.contexts, plover.auxiliary].filter(Boolean).join(', ');
  return [
    row(
      'date',
      date === undefined ? undefined : `${dateWords(date)}${dateBasis ? ` (${basisWords[dateBasis]})` : ''}`,
    ),
    { ...row('place', placeWords(place)), field: 'place' },
    row('status', `${labelOf('status', status)}${hedged ? ', hedged in the source' : ''}`),
    row('form', labelOf('form', form)),
    states(event.states),
    {
      label: 'actors',
      values: actors.map(({ state, person, organization, role }) => {
        const name = person === undefined ? organization : nameOf(person, entries);
        const side = state === undefined ? '' : stateWords(state);
        const details = [name === undefined ? '' : side, labelOf('role', role), person ?? ''];
        return { text: [name ?? side, ...details].filter((it) => it !== '').join(' · ') };
      }),
    },
    row('mechanism', mechanism),
    row('PLOVER', act),
    row('independent', countWords(event.independentSources)),
  ];
}

const basisWords = {
  stated: 'stated in the text',
  inferred: 'inferred from the text',
  published: 'the day of publication; the text does not say when',
} as const;

/** Every field of an agreement in words. */
export function agreementRows(agreement: AgreementEntry): readonly Row[] {
  const { kind, parties, areas, signed, period, status } = agreement;
  return [
    { ...row('signed', signed && dateWords(signed)), field: 'signed' },
    row('status', labelOf('status', status)),
    row('kind', labelOf('agreement', kind)),
    row('parties', ...parties.map(stateWords)),
    row('period', period && periodWords(period)),
    row('areas', ...areas.map((it) => labelOf('area', it))),
    row('independent', countWords(agreement.independentSources)),
  ];
}

function countWords(sources: number): string {
  return sources === 1 ? '1 source' : `${sources} sources independent of each other`;
}
