import { dateSpan } from '#identity/date-span';
import type { AgreementStatus, EventStatus } from '#model/code';
import type { Conflict } from '#model/entry';
import { type BuildContext, sourcesOf } from './context.ts';
import { type AgreementFact, compareText, type EventFact, type QuotedFact } from './fact.ts';

/** A status that stands for all sources, and those that deny it. */
export interface MergedStatus<Status> {
  readonly status: Status;
  readonly conflicts: readonly Conflict[];
}

/** The life of an agreement, in order. */
const stages: readonly AgreementStatus[] = [
  'proposed',
  'drafting',
  'agreed',
  'issued',
  'signed',
  'in-force',
  'expired',
];

/**
 * What became of an event: that it occurred outweighs that it was planned or proposed, whenever that was written.
 * Of a plan and its denial the later published stands. That it occurred and that it was denied is a conflict.
 */
export function mergeEventStatus(
  facts: readonly EventFact[],
  context: BuildContext,
): MergedStatus<EventStatus> {
  const byStatus = Map.groupBy(facts, (fact) => fact.event.status);
  const [occurred, denied] = [byStatus.get('occurred'), byStatus.get('denied')];
  if (occurred && denied) {
    const status = newest(denied) > newest(occurred) ? 'denied' : 'occurred';
    return {
      status,
      conflicts: [
        conflictOf(
          new Map([
            ['occurred', occurred],
            ['denied', denied],
          ]),
          context,
        ),
      ],
    };
  }
  if (occurred) return { status: 'occurred', conflicts: [] };
  const planned = byStatus.get('planned') ?? byStatus.get('proposed') ?? [];
  if (denied && newest(denied) >= newest(planned)) return { status: 'denied', conflicts: [] };
  return { status: byStatus.has('planned') ? 'planned' : 'proposed', conflicts: [] };
}

/**
 * The furthest stage that an agreement has reached. A source that still has it unsigned, though published after the day
 * on which another says it was signed, is in conflict with that one.
 */
export function mergeAgreementStatus(
  facts: readonly AgreementFact[],
  context: BuildContext,
): MergedStatus<AgreementStatus> {
  const stageOf = (fact: AgreementFact) => stages.indexOf(fact.agreement.status);
  const furthest = Math.max(...facts.map(stageOf));
  const status = stages[furthest] ?? 'agreed';
  const signed = facts.filter((fact) => stageOf(fact) >= stages.indexOf('signed'));
  const days = signed.flatMap((fact) => dateSpan(fact.agreement.signed)?.to ?? []);
  const unsigned = facts.filter((fact) => {
    const published = dateSpan(fact.published);
    return stageOf(fact) <= stages.indexOf('agreed') && published && days.some((day) => published.from > day);
  });
  if (unsigned.length === 0) return { status, conflicts: [] };
  return {
    status,
    conflicts: [
      conflictOf(
        Map.groupBy([...signed, ...unsigned], (it) => it.agreement.status),
        context,
      ),
    ],
  };
}

function newest(facts: readonly QuotedFact[]): number {
  return Math.max(...facts.map((fact) => dateSpan(fact.published)?.from ?? Number.NEGATIVE_INFINITY));
}

function conflictOf(
  factsByValue: ReadonlyMap<string, readonly QuotedFact[]>,
  context: BuildContext,
): Conflict {
  const values = [...factsByValue].map(([value, facts]) => ({ value, sources: sourcesOf(facts, context) }));
  return { field: 'status', values: values.sort((a, b) => compareText(a.value, b.value)) };
}
