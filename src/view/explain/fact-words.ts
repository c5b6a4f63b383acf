import type { Actor, Analysis, Evidence } from '#model/analysis';
import { dateWords, factDateWords, periodWords } from '../date-words.ts';
import { eventTitle } from '../event-title.ts';
import { capitalised, labelOf, listed } from '../labels.ts';
import { dateReason, type FactSources } from './date-reason.ts';
import { stateWords } from './mention-words.ts';
import type { ExplainedFact } from './model.ts';
import { sentencesIn } from './sentences-in.ts';

/** A record of the analysis in words, with its evidence; its values have codes where marks of a sentence may show them. */
export interface FactWords extends Omit<ExplainedFact, 'rules' | 'quotes' | 'otherLines' | 'parts'> {
  readonly evidence: readonly Evidence[];
  readonly parts: readonly { readonly label: string; readonly values: readonly FactValue[] }[];
}

/** A value of a fact and, where it is a person, a state or an area, its code: what marks of the sentence may show. */
export interface FactValue {
  readonly text: string;
  readonly code?: string | undefined;
}

type Standing = Pick<Analysis['events'][number], 'hedged' | 'attribution' | 'grade'>;

/** All facts of an analysis but its people, in words, in the order of the analysis. */
export function factWords(sources: FactSources): readonly FactWords[] {
  const { analysis } = sources;
  return [
    ...analysis.events.map((it) => eventWords(it, sources)),
    ...analysis.agreements.map((it) => agreementWords(it, sources)),
    ...analysis.initiatives.map((it) => initiativeWords(it, sources)),
    ...analysis.stances.map((it) => stanceWords(it, sources)),
    ...analysis.mechanisms.map(mechanismWords),
    ...analysis.relationships.map((it) => relationshipWords(it, sources)),
  ];
}

function eventWords(event: Analysis['events'][number], sources: FactSources): FactWords {
  const { id, states, actors, status, plover, evidence } = event;
  const act = [plover.type, plover.mode, ...plover.contexts].filter(Boolean).join(' ');
  return {
    kind: 'event',
    id,
    head: eventTitle(event),
    notes: [labelOf('status', status), ...standing(event), `PLOVER ${act}`],
    date: when(id, event.date, event.dateBasis, evidence, sources),
    parts: [
      { label: 'states', values: states.map(stateValue) },
      { label: 'actors', values: actors.map((it) => actorValue(it, sources)) },
      ...(event.mechanism ? [{ label: 'mechanism', values: [{ text: event.mechanism }] }] : []),
    ],
    evidence,
  };
}

function agreementWords(agreement: Analysis['agreements'][number], sources: FactSources): FactWords {
  const { id, kind, title, parties, bodies, areas, signed, period, status, evidence } = agreement;
  return {
    kind: 'agreement',
    id,
    head: title ?? labelOf('agreement', kind),
    notes: [
      labelOf('status', status),
      ...standing(agreement),
      kind,
      ...(period ? [`covers ${periodWords(period)}`] : []),
    ],
    date: when(id, signed, agreement.dateBasis, evidence, sources),
    parts: [
      { label: 'parties', values: parties.map(stateValue) },
      { label: 'bodies', values: (bodies ?? []).map((text) => ({ text })) },
      { label: 'areas', values: areas.map(areaValue) },
    ],
    evidence,
  };
}

function initiativeWords(initiative: Analysis['initiatives'][number], sources: FactSources): FactWords {
  const { id, by, to, speaker, areas, status, claimedNew, date, dateBasis, evidence } = initiative;
  return {
    kind: 'initiative',
    id,
    head: `${capitalised(labelOf('status', status))}: ${areas.map((it) => labelOf('area', it)).join('; ')}`,
    notes: [...(claimedNew ? ['called new'] : []), ...standing(initiative)],
    date: when(id, date, dateBasis, evidence, sources),
    parts: [
      { label: 'by', values: by.map(stateValue) },
      { label: 'to', values: (to ?? []).map(stateValue) },
      ...speakerPart(speaker, sources),
      { label: 'areas', values: areas.map(areaValue) },
    ],
    evidence,
  };
}

function stanceWords(stance: Analysis['stances'][number], sources: FactSources): FactWords {
  const { id, by, topic, speaker, evidence } = stance;
  return {
    kind: 'stance',
    id,
    head: labelOf('topic', topic),
    notes: standing(stance),
    parts: [{ label: 'by', values: [stateValue(by)] }, ...speakerPart(speaker, sources)],
    evidence,
  };
}

function mechanismWords(mechanism: Analysis['mechanisms'][number]): FactWords {
  const { id, name, states, areas, status, evidence } = mechanism;
  return {
    kind: 'mechanism',
    id,
    head: capitalised(name),
    notes: [status, ...standing(mechanism)],
    parts: [
      { label: 'states', values: states.map(stateValue) },
      { label: 'areas', values: areas.map(areaValue) },
    ],
    evidence,
  };
}

function relationshipWords(relationship: Analysis['relationships'][number], sources: FactSources): FactWords {
  const { id, states, level, status, since, dateBasis, evidence } = relationship;
  return {
    kind: 'relationship',
    id,
    head: labelOf('level', level),
    notes: [labelOf('relation', status), ...standing(relationship)],
    date: since === undefined ? undefined : when(id, since, dateBasis, evidence, sources),
    parts: [{ label: 'states', values: states.map(stateValue) }],
    evidence,
  };
}

function when(
  id: string,
  date: string | undefined,
  basis: Analysis['events'][number]['dateBasis'],
  evidence: readonly Evidence[],
  sources: FactSources,
): FactWords['date'] {
  const sentences = evidence
    .flatMap((it) => sentencesIn(it, sources.reading.sentences))
    .map((it) => it.sentence);
  const words = basis === 'published' && date ? dateWords(date) : factDateWords(date);
  return { words, reason: dateReason({ id, date, basis, sentences }, sources) };
}

function standing({ hedged, attribution, grade }: Standing): readonly string[] {
  return [
    ...(hedged ? ['hedged'] : []),
    ...(attribution ? [`according to ${attribution.source} (“${attribution.cue}”)`] : []),
    ...(grade === 'lead' ? ['a lead only, for it stands in a teaser'] : []),
  ];
}

function stateValue(code: string): FactValue {
  return { text: stateWords(code), code };
}

function areaValue(code: string): FactValue {
  return { text: labelOf('area', code), code };
}

function actorValue({ state, person, organization, role }: Actor, sources: FactSources): FactValue {
  const name = person === undefined ? organization : nameOf(person, sources);
  const text = name === undefined ? (state ? stateWords(state) : 'somebody') : name;
  const details = [name !== undefined && state, labelOf('role', role)].filter((it) => it);
  return { text: `${text}, ${listed(details.map(String)).replace(' and ', ', ')}`, code: person ?? state };
}

function speakerPart(speaker: string | undefined, sources: FactSources): FactWords['parts'] {
  if (speaker === undefined) return [];
  return [{ label: 'speaker', values: [{ text: nameOf(speaker, sources), code: speaker }] }];
}

function nameOf(id: string, { names }: FactSources): string {
  return names.get(id) ?? id;
}
