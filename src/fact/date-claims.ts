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
 * their speaker first, talks before a visit. `proposals` are the events as each sentence told them. Where the talks nearest
 * have no day, a visit told before them gives its own, and one told later is another occasion. An initiative that no dated
 * talks of the document can have seen stays undated.
 */
export function dateClaims(
  initiatives: readonly InitiativeProposal[],
  events: readonly EventProposal[],
  proposals: readonly EventProposal[],
): readonly InitiativeProposal[] {
  const talks = events.filter((it) => talking.has(it.form) && it.status === 'occurred');
  const told = proposals.filter(
    (it) => talking.has(it.form) && it.status === 'occurred' && it.date !== undefined,
  );
  return initiatives.map((initiative) => {
    if (initiative.date || !made.has(initiative.status)) return initiative;
    const occasion = told.filter((it) => it.sentence === initiative.sentence && it.dateBasis !== 'published');
    const event = talksOf(initiative, occasion) ?? datedTalksOf(initiative, talks);
    return event?.date ? { ...initiative, date: event.date, dateBasis: event.dateBasis } : initiative;
  });
}

/** The talks of an initiative with a date: their own, else that of a visit told before them. */
function datedTalksOf(
  initiative: InitiativeProposal,
  talks: readonly EventProposal[],
): EventProposal | undefined {
  const own = talksOf(initiative, talks);
  if (own === undefined || own.date !== undefined) return own;
  const end = firstQuote(own)?.end ?? 0;
  const before = talks.filter((it) => it.date !== undefined && (firstQuote(it)?.start ?? 0) <= end);
  return talksOf(initiative, before);
}

function firstQuote({ evidence }: EventProposal) {
  return evidence.toSorted((a, b) => a.start - b.start)[0];
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
