import { nameOfState } from '#lexicon/states';
import type { Area } from '#model/code';
import { factDateWords, periodWords } from '../date-words.ts';
import { capitalised, counted, labelOf, listed } from '../labels.ts';
import { stateInSentence } from '../state-words.ts';
import type {
  BriefAgreement,
  BriefBody,
  BriefEvent,
  BriefLead,
  BriefMechanism,
  BriefPerson,
  BriefRung,
} from './model.ts';
import { type Detail, type Line, type Mark, numbersOf } from './page.ts';

/** One change of the ladder: proposed, established or ended. */
export function rungLine(rung: BriefRung): Line {
  return {
    when: factDateWords(rung.date),
    head: labelOf('level', rung.level),
    marks: [
      {
        tone: rung.status === 'ended' ? 'denied' : rung.status === 'proposed' ? 'open' : 'support',
        text: labelOf('relation', rung.status),
      },
    ],
    citations: rung.citations,
    details: [],
  };
}

/** One level with every date as of which a source calls it in place. */
export function levelLine(rungs: readonly BriefRung[]): Line {
  const last = rungs.findLast((it) => it.date !== undefined);
  return {
    when: last ? `as of ${factDateWords(last.date)}` : factDateWords(undefined),
    head: labelOf('level', rungs[0]?.level ?? ''),
    marks: [{ tone: 'support', text: labelOf('relation', 'current') }],
    citations: rungs.length === 1 ? (rungs[0]?.citations ?? []) : [],
    details:
      rungs.length === 1
        ? []
        : rungs.map((it) => ({ text: capitalised(factDateWords(it.date)), citations: it.citations })),
  };
}

/** One event: when, what, where, and who on which side. */
export function eventLine(event: BriefEvent, sides: readonly string[]): Line {
  const marks: Mark[] = [];
  if (event.status === 'denied') marks.push({ tone: 'denied', text: labelOf('status', 'denied') });
  else if (event.status !== 'occurred') marks.push({ tone: 'open', text: labelOf('status', event.status) });
  if (event.hedged) marks.push({ tone: 'unsure', text: 'hedged in the source' });
  return {
    when: factDateWords(event.date, event.dateBasis),
    head: event.title,
    marks: [...marks, ...supportOf(event)],
    citations: event.citations,
    details: partiesOf(event, sides),
  };
}

/** One agreement: kind, period, areas, and parties beyond the pair. */
export function agreementLine(agreement: BriefAgreement, sides: readonly string[]): Line {
  const { title, kind, status, signed, period, areas, parties } = agreement;
  const others = parties.filter((it) => !sides.includes(it));
  const kindWords = labelOf('agreement', kind);
  const areaWords = listed(areas.map(areaInLine));
  const isKindSaid = title === undefined || title.toLowerCase().includes(kindWords.toLowerCase());
  const details = [
    ...(isKindSaid ? [] : [kindWords]),
    ...(period && signed ? [`covers ${periodWords(period)}`] : []),
    ...(title !== undefined && areaWords ? [areaWords] : []),
    ...(others.length > 0 ? [`with ${listed(others.map(stateInSentence))}`] : []),
  ];
  return {
    when: signed === undefined && period ? `covers ${periodWords(period)}` : factDateWords(signed),
    head: capitalised(title ?? [kindWords, areaWords].filter((it) => it !== '').join(': ')),
    marks: [
      ...(status === 'signed' ? [] : [{ tone: toneOf(status), text: labelOf('status', status) }]),
      ...supportOf(agreement),
    ],
    citations: agreement.citations,
    details: details.length > 0 ? [{ text: capitalised(details.join('; ')), citations: [] }] : [],
  };
}

/** One standing mechanism with its sessions. */
export function mechanismLine(mechanism: BriefMechanism, sides: readonly string[]): Line {
  const { name, states, areas, status, sessions, citations } = mechanism;
  const others = states.filter((it) => !sides.includes(it));
  const dates = sessions.map((it) => factDateWords(it.date));
  const details = [
    ...(areas.length > 0 ? [capitalised(listed(areas.map(areaInLine)))] : []),
    ...(others.length > 0 ? [`With ${listed(others.map(stateInSentence))}`] : []),
    ...(sessions.length > 0 ? [`${counted(sessions.length, 'session')} on record: ${dates.join('; ')}`] : []),
  ];
  return {
    head: capitalised(name),
    marks: [{ tone: status === 'suspended' || status === 'ended' ? 'denied' : 'support', text: status }],
    citations,
    details: details.map((text) => ({ text, citations: [] })),
  };
}

/** One lead, with the names as the teaser writes them. */
export function leadLine(lead: BriefLead): Line {
  return {
    when: factDateWords(lead.date),
    head: lead.title,
    marks: lead.status === 'occurred' ? [] : [{ tone: 'open', text: labelOf('status', lead.status) }],
    citations: lead.citations,
    details: lead.people.length > 0 ? [{ text: lead.people.join('; '), citations: [] }] : [],
  };
}

/** An area as it reads inside a sentence: the first letter small unless the word begins with two large ones. */
function areaInLine(area: Area): string {
  const label = labelOf('area', area);
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

function toneOf(status: BriefAgreement['status']): Mark['tone'] {
  if (status === 'expired') return 'denied';
  return status === 'issued' || status === 'in-force' ? 'support' : 'open';
}

/** Says how many sources are independent where several documents carry a line, for copies look like many. */
function supportOf(line: Pick<BriefEvent, 'citations' | 'independentSources'>): readonly Mark[] {
  if (numbersOf(line.citations).length < 2) return [];
  return [{ tone: 'support', text: counted(line.independentSources, 'independent source') }];
}

/** One detail for each state that sends named people or bodies, the pair's sides first; states without either are listed at the end. */
function partiesOf(event: BriefEvent, sides: readonly string[]): readonly Detail[] {
  const states = [...new Set([...sides, ...event.states])];
  const details = [...states, undefined].flatMap((state) => {
    const members = [
      ...event.people.filter((it) => it.state === state).map(personWords),
      ...event.bodies.filter((it) => it.state === state).flatMap(bodyWords),
    ];
    const name = state === undefined ? undefined : nameOfState(state);
    return members.length > 0 ? [{ label: name, text: [...new Set(members)].join('; '), citations: [] }] : [];
  });
  const elsewhere = event.people
    .filter((it) => it.state !== undefined && !states.includes(it.state))
    .map((it) => ({ label: nameOfState(it.state ?? ''), text: personWords(it), citations: [] }));
  const third = event.states.filter((it) => !sides.includes(it)).map(nameOfState);
  const named = new Set(details.map((it) => it.label));
  const silent = third.filter((it) => !named.has(it));
  return [
    ...details,
    ...elsewhere,
    ...(silent.length > 0 ? [{ label: 'Also', text: listed(silent), citations: [] }] : []),
  ];
}

function personWords({ name, ranks, offices, role }: BriefPerson): string {
  const title = [ranks.join(' / '), name].filter(Boolean).join(' ');
  const office = offices.length > 0 ? `, ${offices.join('; ')}` : '';
  return `${title}${office}${role === 'witness' ? ' (witness)' : ''}`;
}

function bodyWords({ organization, role }: BriefBody): readonly string[] {
  if (!organization) return [];
  return [
    role === 'organiser' || role === 'witness' ? `${organization} (${labelOf('role', role)})` : organization,
  ];
}
