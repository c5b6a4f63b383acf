import type { Analysis, EventRecord, InitiativeRecord } from '#model/analysis';
import type { EventForm } from '#model/code';

const talks: ReadonlySet<EventForm> = new Set(['meeting', 'dialogue', 'call', 'conference']);

/**
 * The day of the talks in which an initiative was put forward: its own date, else that of the document's talks between
 * its sides that its speaker takes part in and that the text tells nearest to it. Undefined where no such talks are dated.
 */
export function claimedDay(initiative: InitiativeRecord, analysis: Analysis): string | undefined {
  if (initiative.date) return initiative.date;
  const sides = [...initiative.by, ...(initiative.to ?? [])];
  const held = analysis.events.filter(
    (event) =>
      talks.has(event.form) &&
      event.date !== undefined &&
      event.status === 'occurred' &&
      event.grade !== 'lead' &&
      sides.every((side) => event.states.includes(side)),
  );
  const withSpeaker = held.filter((event) =>
    event.actors.some((actor) => actor.person !== undefined && actor.person === initiative.speaker),
  );
  const at = initiative.evidence[0]?.start ?? 0;
  return (withSpeaker.length > 0 ? withSpeaker : held).sort((a, b) => gap(a, at) - gap(b, at))[0]?.date;
}

/** Code units from the event's nearest quote to the offset. */
function gap(event: EventRecord, at: number): number {
  return Math.min(...event.evidence.map((it) => Math.abs(it.start - at)));
}
