import type { Proposal } from './find-facts.ts';
import type { EventProposal } from './merge-events.ts';

type InitiativeProposal = Extract<Proposal, { kind: 'initiative' }>;

/** Forms of event in which sides ask, offer and agree. */
const talking = new Set(['meeting', 'call', 'dialogue', 'conference', 'visit']);
/** What is asked or settled in talks; what is under way or delivered is told of no day. */
const made = new Set(['proposed', 'agreed', 'refused', 'discussed']);

/**
 * Dates initiatives by the talks in which they were made (codebook: "`date` is that of the event in which it was made"):
 * the talks that the very sentence names and dates, else the dated talks of their sides nearest before them in the text, of
 * their speaker first, talks before a visit. `proposals` are the events as each sentence told them. An initiative that no dated talks of the document can have seen stays undated.
 */
export function dateClaims(
  initiatives: readonly InitiativeProposal[],
  events: readonly EventProposal[],
  proposals: readonly EventProposal[],
): readonly InitiativeProposal[] {
  const dated = (it: EventProposal) =>
    talking.has(it.form) && it.status === 'occurred' && it.date !== undefined;
  const talks = events.filter(dated);
  const told = proposals.filter(dated);
  return initiatives.map((initiative) => {
    if (initiative.date || !made.has(initiative.status)) return initiative;
    const occasion = told.filter((it) => it.sentence === initiative.sentence && it.dateBasis !== 'published');
    const event = talksOf(initiative, occasion) ?? talksOf(initiative, talks);
    return event ? { ...initiative, date: event.date, dateBasis: event.dateBasis } : initiative;
  });
}

function talksOf(initiative: InitiativeProposal, talks: readonly EventProposal[]): EventProposal | undefined {
  const sides = [...initiative.by, ...(initiative.to ?? [])];
  const fitting = talks.filter(
    (it) => it.grade === initiative.grade && sides.every((side) => it.states.includes(side)),
  );
  const heard = fitting.filter((it) => it.actors.some((actor) => actor.person === initiative.speaker));
  const among = initiative.speaker && heard.length > 0 ? heard : fitting;
  const start = initiative.evidence[0]?.start ?? 0;
  const rank = (it: EventProposal) => (it.form === 'visit' ? 1 : 0);
  const before = among.filter((it) => it.evidence.some((quote) => quote.start <= start));
  const nearest = (it: EventProposal) =>
    Math.min(...it.evidence.map((quote) => Math.abs(quote.start - start)));
  const candidates = before.length > 0 ? before : among;
  return candidates.toSorted((a, b) => rank(a) - rank(b) || nearest(a) - nearest(b))[0];
}
