import type { Area } from '#model/code';
import type { Proposal } from './find-facts.ts';
import type { EventProposal } from './merge-events.ts';

type InitiativeProposal = Extract<Proposal, { kind: 'initiative' }>;

/** The subject of cooperation that an event of the form carries out. */
const areaOf: Readonly<Partial<Record<EventProposal['form'], Area>>> = {
  exercise: 'exercises',
  training: 'training',
};

/**
 * The initiatives that events carry out (docs/records.md: an exercise or training that took place also gives a `delivered`
 * initiative in its area). Training is its organiser's; an exercise all its sides'. None is given that the text has
 * already told of.
 */
export function deliverFromEvents(
  events: readonly EventProposal[],
  told: readonly InitiativeProposal[],
): readonly InitiativeProposal[] {
  return events.flatMap((event): readonly InitiativeProposal[] => {
    const area = areaOf[event.form];
    if (!area || event.status !== 'occurred' || event.states.length < 2) return [];
    const organisers = event.actors.flatMap((it) => (it.role === 'organiser' ? (it.state ?? []) : []));
    const own = [...new Set(organisers)].sort();
    const by = event.form === 'training' && own.length > 0 ? own : event.states;
    const to = event.states.filter((it) => !by.includes(it));
    const known = told.some(
      (it) =>
        (it.status === 'delivered' || it.status === 'under-way') &&
        it.areas.includes(area) &&
        it.by.some((side) => event.states.includes(side)),
    );
    if (known) return [];
    const { grade, hedged, attribution, evidence, sentence, spans } = event;
    const initiative = {
      by: [...by],
      to: by.length === 1 ? [...to] : undefined,
      areas: [area],
      status: 'delivered' as const,
    };
    return [{ kind: 'initiative', ...initiative, grade, hedged, attribution, evidence, sentence, spans }];
  });
}
