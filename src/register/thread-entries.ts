import type { Area } from '#model/code';
import type { RefutedNoveltyEntry, SourceReference, ThreadEntry } from '#model/entry';
import { buildAgreements } from './agreement-entries.ts';
import { type BuildContext, entryId, sourcesOf } from './context.ts';
import { buildEvents } from './event-entries.ts';
import {
  type AgreementFact,
  compareFacts,
  compareText,
  type EventFact,
  type Fact,
  type InitiativeFact,
} from './fact.ts';
import { areaOfForm } from './form-areas.ts';
import { sortByDate } from './order.ts';
import { refutedNovelties } from './refuted-novelty.ts';

/** A step of a thread. */
type Step = ThreadEntry['steps'][number];

/** The threads of one pair of states, one an area, and what in them refutes a claim of novelty. */
export function buildThreads(
  states: readonly string[],
  facts: readonly Fact[],
  context: BuildContext,
): readonly (ThreadEntry | RefutedNoveltyEntry)[] {
  const initiatives = facts.filter((fact) => fact.kind === 'initiative').sort(compareFacts);
  const steps = [
    ...initiativeSteps(initiatives, context),
    ...agreementSteps(
      facts.filter((fact) => fact.kind === 'agreement'),
      context,
    ),
    ...eventSteps(
      facts.filter((fact) => fact.kind === 'event'),
      context,
    ),
  ];
  const threads = [...Map.groupBy(steps, (it) => it.area)].map(([area, own]) => threadOf(states, area, own));
  return [...threads, ...refutedNovelties(states, initiatives, threads, context)];
}

interface AreaStep {
  readonly area: Area;
  readonly step: Step;
}

function threadOf(states: readonly string[], area: Area, own: readonly AreaStep[]): ThreadEntry {
  const steps = sortByDate(
    own.map((it) => it.step),
    (step) => step.date,
    compareSteps,
  );
  const least = steps.flatMap((step) => step.sources).sort(compareFacts)[0] as SourceReference;
  return { entry: 'thread', id: entryId(least, states.join('-'), area), states: [...states], area, steps };
}

function initiativeSteps(facts: readonly InitiativeFact[], context: BuildContext): readonly AreaStep[] {
  const byKey = Map.groupBy(facts, ({ initiative, published }) =>
    [initiative.by, initiative.to ?? [], initiative.status, initiative.date ?? published].join('\n'),
  );
  return [...byKey.values()].flatMap((own) => {
    const areas = [...new Set(own.flatMap((fact) => fact.initiative.areas))].sort(compareText);
    return areas.map((area) => {
      const told = own.filter((fact) => fact.initiative.areas.includes(area));
      const { initiative, published, ...first } = told[0] as InitiativeFact;
      const date = initiative.date ?? published;
      const { status, by } = initiative;
      const sources = sourcesOf(told, context);
      return { area, step: { date, status, kind: 'initiative', by, record: entryId(first), sources } };
    });
  });
}

function agreementSteps(facts: readonly AgreementFact[], context: BuildContext): readonly AreaStep[] {
  const byParties = Map.groupBy(facts, (fact) => fact.agreement.parties.join(' '));
  return [...byParties.values()].flatMap((own) =>
    buildAgreements(own, context).flatMap(({ id, areas, signed, status, sources }) => {
      const step: Step = {
        date: signed ?? firstPublished(sources, own),
        status,
        kind: 'agreement',
        record: id,
        sources,
      };
      return areas.map((area) => ({ area, step }));
    }),
  );
}

function eventSteps(facts: readonly EventFact[], context: BuildContext): readonly AreaStep[] {
  const byKind = Map.groupBy(facts, (fact) => `${fact.event.form} ${fact.event.states.join(' ')}`);
  return [...byKind.values()].flatMap((own) =>
    buildEvents(own, context).flatMap(({ id, form, date, status, sources }) => {
      const area = areaOfForm(form);
      const at = date ?? firstPublished(sources, own);
      return area ? [{ area, step: { date: at, status, kind: 'event', record: id, sources } }] : [];
    }),
  );
}

/** When the first of the sources was published. */
function firstPublished(
  sources: readonly SourceReference[],
  facts: readonly (AgreementFact | EventFact)[],
): string | undefined {
  const documents = new Set(sources.map((it) => it.document));
  const dates = facts.filter((fact) => documents.has(fact.document)).map((fact) => fact.published);
  return sortByDate(
    dates,
    (it) => it,
    () => 0,
  )[0];
}

/** What comes before what on one day. */
const stages: readonly Step['status'][] = [
  'discussed',
  'proposed',
  'planned',
  'drafting',
  'agreed',
  'issued',
  'signed',
  'in-force',
  'under-way',
  'occurred',
  'delivered',
  'expired',
  'refused',
  'denied',
];

/** Orders steps of one date. */
function compareSteps(a: Step, b: Step): number {
  return (
    stages.indexOf(a.status) - stages.indexOf(b.status) ||
    compareText(a.kind, b.kind) ||
    compareText(a.record, b.record)
  );
}
