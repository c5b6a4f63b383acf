import type { Analysis, Evidence } from '#model/analysis';
import type { JudgedKind } from '#model/judgement';
import { factDateWords, periodWords } from '../../date-words.ts';
import { eventTitle } from '../../event-title.ts';
import { stateWords } from '../../explain/mention-words.ts';
import { capitalised, labelOf, listed } from '../../labels.ts';
import { officeWords } from '../../office-words.ts';
import { placeWords } from '../../show/row.ts';

/** One record of a document as a page shows it. */
export interface Fact {
  readonly record: string;
  readonly kind: JudgedKind;
  readonly title: string;
  readonly when?: string | undefined;
  /** Label and value of every field that has one. */
  readonly fields: readonly (readonly [label: string, value: string])[];
  readonly isLead: boolean;
  readonly evidence: readonly Evidence[];
  /** The record itself, by field. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Every record of an analysis, in the order in which its first quote stands in the text. */
export function factsOf(analysis: Analysis): readonly Fact[] {
  const names = new Map(analysis.people.map((it) => [it.id, it.name]));
  const facts = [
    ...analysis.events.map((it) => eventFact(it, names)),
    ...analysis.agreements.map(agreementFact),
    ...analysis.initiatives.map((it) => initiativeFact(it, names)),
    ...analysis.relationships.map(relationshipFact),
    ...analysis.mechanisms.map(mechanismFact),
    ...analysis.stances.map((it) => stanceFact(it, names)),
    ...analysis.people.map(personFact),
  ];
  return facts.sort((a, b) => startOf(a) - startOf(b));
}

type Names = ReadonlyMap<string, string>;
type Field = readonly [label: string, value: string | undefined];

function startOf(fact: Fact): number {
  return Math.min(...fact.evidence.map((it) => it.start));
}

function sidesWords(codes: readonly string[]): string {
  return listed(codes.map(stateWords));
}

function filled(...fields: readonly Field[]): Fact['fields'] {
  return fields.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

interface Standing {
  readonly hedged?: boolean | undefined;
  readonly grade?: 'lead' | undefined;
  readonly attribution?: { readonly source: string } | undefined;
}

function standingFields({ hedged, attribution }: Standing): readonly Field[] {
  return [
    ['certainty', hedged ? 'hedged in the source' : undefined],
    ['according to', attribution?.source],
  ];
}

const basisWords = {
  stated: 'the text',
  inferred: 'other dates of the text',
  published: 'the day of publication',
} as const;

function eventFact(it: Analysis['events'][number], names: Names): Fact {
  const actors = it.actors.map(({ state, person, organization, role }) => {
    const name = person === undefined ? organization : (names.get(person) ?? person);
    const side = state === undefined ? undefined : stateWords(state);
    return `${[name ?? side, name && side].filter(Boolean).join(', ')} (${labelOf('role', role)})`;
  });
  const act = [it.plover.type, it.plover.mode, ...it.plover.contexts, it.plover.auxiliary];
  return {
    record: it.id,
    kind: 'event',
    title: eventTitle(it),
    when: factDateWords(it.date, it.dateBasis),
    fields: filled(
      ['status', labelOf('status', it.status)],
      ['form', labelOf('form', it.form)],
      ['states', sidesWords(it.states)],
      ['actors', actors.join('; ')],
      ['place', placeWords(it.place)],
      ['mechanism', it.mechanism],
      ['date rests on', it.dateBasis && basisWords[it.dateBasis]],
      ['PLOVER', act.filter(Boolean).join(', ')],
      ...standingFields(it),
    ),
    isLead: it.grade === 'lead',
    evidence: it.evidence,
    values: it,
  };
}

function agreementFact(it: Analysis['agreements'][number]): Fact {
  return {
    record: it.id,
    kind: 'agreement',
    title: capitalised(it.title ?? labelOf('agreement', it.kind)),
    when: factDateWords(it.signed, it.dateBasis),
    fields: filled(
      ['status', labelOf('status', it.status)],
      ['kind', labelOf('agreement', it.kind)],
      ['parties', sidesWords(it.parties)],
      ['bodies', it.bodies?.join('; ')],
      ['areas', it.areas.map((area) => labelOf('area', area)).join(', ')],
      ['period', it.period && periodWords(it.period)],
      ...standingFields(it),
    ),
    isLead: it.grade === 'lead',
    evidence: it.evidence,
    values: it,
  };
}

function initiativeFact(it: Analysis['initiatives'][number], names: Names): Fact {
  return {
    record: it.id,
    kind: 'initiative',
    title: it.areas.map((area) => labelOf('area', area)).join(', '),
    when: it.date === undefined ? undefined : factDateWords(it.date, it.dateBasis),
    fields: filled(
      ['status', labelOf('status', it.status)],
      ['by', sidesWords(it.by)],
      ['to', it.to && sidesWords(it.to)],
      ['speaker', it.speaker && names.get(it.speaker)],
      ['called new', it.claimedNew ? 'yes' : undefined],
      ...standingFields(it),
    ),
    isLead: it.grade === 'lead',
    evidence: it.evidence,
    values: it,
  };
}

function relationshipFact(it: Analysis['relationships'][number]): Fact {
  return {
    record: it.id,
    kind: 'relationship',
    title: labelOf('level', it.level),
    when: it.since === undefined ? undefined : factDateWords(it.since, it.dateBasis),
    fields: filled(
      ['status', labelOf('relation', it.status)],
      ['states', sidesWords(it.states)],
      ...standingFields(it),
    ),
    isLead: it.grade === 'lead',
    evidence: it.evidence,
    values: it,
  };
}

function mechanismFact(it: Analysis['mechanisms'][number]): Fact {
  return {
    record: it.id,
    kind: 'mechanism',
    title: capitalised(it.name),
    fields: filled(
      ['status', it.status],
      ['states', sidesWords(it.states)],
      ['areas', it.areas.map((area) => labelOf('area', area)).join(', ')],
      ...standingFields(it),
    ),
    isLead: it.grade === 'lead',
    evidence: it.evidence,
    values: it,
  };
}

function stanceFact(it: Analysis['stances'][number], names: Names): Fact {
  return {
    record: it.id,
    kind: 'stance',
    title: labelOf('topic', it.topic),
    fields: filled(
      ['by', stateWords(it.by)],
      ['speaker', it.speaker && names.get(it.speaker)],
      ...standingFields(it),
    ),
    isLead: it.grade === 'lead',
    evidence: it.evidence,
    values: it,
  };
}

function personFact(it: Analysis['people'][number]): Fact {
  return {
    record: it.id,
    kind: 'person',
    title: it.name,
    fields: filled(
      ['state', it.state && stateWords(it.state)],
      ['rank', it.ranks.join(' / ')],
      ['office', it.positions.map(officeWords).join('; ')],
    ),
    isLead: it.grade === 'lead',
    evidence: it.mentions,
    values: it,
  };
}
