import { nameOfState } from '#lexicon/states';
import type { Analysis, Evidence } from '#model/analysis';
import { dateWords, factDateWords } from './date-words.ts';
import { eventTitle } from './event-title.ts';
import { capitalised, labelOf, listed, sidesWords } from './labels.ts';
import { officeWords } from './office-words.ts';
import { onOneLine } from './plain-text.ts';

interface Item {
  readonly head: string;
  readonly marks?: readonly (string | false | undefined)[];
  readonly details?: readonly (string | undefined)[];
  readonly evidence: readonly Evidence[];
}

/** One analysis as a listing for a reader: each record with its quotes, their offsets and the rules that found them. */
export function analysisText(analysis: Analysis): string {
  const { document, people } = analysis;
  const nameById = new Map(people.map((it) => [it.id, it.name]));
  const published = document.published
    ? `published ${dateWords(document.published)} (${document.publishedBasis ?? 'given'})`
    : 'publication date unknown';
  const blocks = [
    [document.title ?? document.file, `${document.file} · ${published}`].map(onOneLine).join('\n'),
    section('People', people.map(personItem)),
    section(
      'Events',
      analysis.events.map((it) => eventItem(it, nameById)),
    ),
    section('Agreements', analysis.agreements.map(agreementItem)),
    section(
      'Initiatives',
      analysis.initiatives.map((it) => initiativeItem(it, nameById)),
    ),
    section(
      'Positions',
      analysis.stances.map((it) => stanceItem(it, nameById)),
    ),
    section('Mechanisms', analysis.mechanisms.map(mechanismItem)),
    section('Relationship', analysis.relationships.map(relationshipItem)),
    ...(analysis.comments.length > 0 ? [`Readers' comments, not counted: ${analysis.comments.length}`] : []),
    analysis.problems.map((it) => onOneLine(`${it.code} ${it.message}`)).join('\n'),
  ];
  return `${blocks.filter((it) => it !== '').join('\n\n')}\n`;
}

function section(title: string, items: readonly Item[]): string {
  if (items.length === 0) return '';
  return [title.toUpperCase(), ...items.flatMap(itemLines)].join('\n');
}

function itemLines({ head, marks = [], details = [], evidence }: Item): readonly string[] {
  const marked = [head, ...marks].filter((it) => it !== undefined && it !== false && it !== '').join(' · ');
  return [
    `- ${onOneLine(marked)}`,
    ...details.filter((it) => it !== undefined && it !== '').map((it) => `    ${onOneLine(it ?? '')}`),
    ...evidence.map(
      ({ quote, start, end, rule }) => `    “${onOneLine(quote)}” [${start}–${end}, ${onOneLine(rule)}]`,
    ),
  ];
}

/** What any fact may carry: hedging, who says so, and whether it is only a lead. */
function standing(
  fact: Pick<Analysis['events'][number], 'hedged' | 'attribution' | 'grade'>,
): readonly (string | undefined)[] {
  return [
    fact.hedged ? 'hedged' : undefined,
    fact.attribution ? `according to ${fact.attribution.source}` : undefined,
    fact.grade,
  ];
}

function personItem(person: Analysis['people'][number]): Item {
  const { name, state, ranks, positions, grade, mentions } = person;
  return {
    head: [ranks.join(' / '), name].filter(Boolean).join(' '),
    marks: [state && nameOfState(state), grade],
    details: positions.map(officeWords),
    evidence: mentions,
  };
}

function eventItem(event: Analysis['events'][number], nameById: ReadonlyMap<string, string>): Item {
  const named = event.actors.flatMap((it) =>
    it.person ? (nameById.get(it.person) ?? it.person) : (it.organization ?? []),
  );
  return {
    head: `${factDateWords(event.date, event.dateBasis)}: ${eventTitle(event)}`,
    marks: [event.status === 'occurred' ? undefined : labelOf('status', event.status), ...standing(event)],
    details: [listed(event.states.map(nameOfState)), listed(named), event.mechanism],
    evidence: event.evidence,
  };
}

function agreementItem(agreement: Analysis['agreements'][number]): Item {
  const { kind, title, parties, areas, signed, period, status, evidence } = agreement;
  return {
    head: `${factDateWords(signed, agreement.dateBasis)}: ${title ?? labelOf('agreement', kind)}`,
    marks: [labelOf('status', status), period && `covers ${dateWords(period)}`, ...standing(agreement)],
    details: [listed(parties.map(nameOfState)), areas.map((it) => labelOf('area', it)).join(', ')],
    evidence,
  };
}

function initiativeItem(
  initiative: Analysis['initiatives'][number],
  nameById: ReadonlyMap<string, string>,
): Item {
  const { by, to, speaker, areas, status, claimedNew, date, dateBasis, evidence } = initiative;
  const words = sidesWords(status, by.map(nameOfState), to?.map(nameOfState));
  return {
    head: `${factDateWords(date, dateBasis)}: ${labelOf('status', status)}${words}`,
    marks: [claimedNew ? 'called new' : undefined, ...standing(initiative)],
    details: [areas.map((it) => labelOf('area', it)).join(', '), speaker && nameById.get(speaker)],
    evidence,
  };
}

function stanceItem(stance: Analysis['stances'][number], nameById: ReadonlyMap<string, string>): Item {
  return {
    head: `${nameOfState(stance.by)}: ${labelOf('topic', stance.topic)}`,
    marks: standing(stance),
    details: [stance.speaker && nameById.get(stance.speaker)],
    evidence: stance.evidence,
  };
}

function mechanismItem(mechanism: Analysis['mechanisms'][number]): Item {
  const { name, states, areas, status, evidence } = mechanism;
  return {
    head: capitalised(name),
    marks: [status, ...standing(mechanism)],
    details: [listed(states.map(nameOfState)), areas.map((it) => labelOf('area', it)).join(', ')],
    evidence,
  };
}

function relationshipItem(relationship: Analysis['relationships'][number]): Item {
  const { states, level, status, since, dateBasis, evidence } = relationship;
  return {
    head: `${labelOf('level', level)} of ${listed(states.map(nameOfState))}`,
    marks: [labelOf('relation', status), since && factDateWords(since, dateBasis), ...standing(relationship)],
    evidence,
  };
}
