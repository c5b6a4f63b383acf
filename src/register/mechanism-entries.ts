import { cluster } from '#identity/cluster';
import { sharedWords, titleWords } from '#identity/titles';
import { different, verdictOf } from '#identity/verdict';
import type { MechanismEntry } from '#model/entry';
import { type BuildContext, entryId, mostCommon, sourcesOf } from './context.ts';
import { buildEvents } from './event-entries.ts';
import { compareFacts, compareText, type EventFact, type Fact, type MechanismFact } from './fact.ts';
import { sortByDate } from './order.ts';

/** Share of the shorter name's words that names of one mechanism have in common. */
const nameShare = 0.75;

/** The mechanisms of one set of states, with the events that are their sessions. */
export function buildMechanisms(facts: readonly Fact[], context: BuildContext): readonly MechanismEntry[] {
  const sorted = facts.filter((fact) => fact.kind === 'mechanism').sort(compareFacts);
  const words = sorted.map((fact) => titleWords(fact.mechanism.name));
  const pairs: [number, number][] = [];
  for (let a = 0; a < words.length; a++) for (let b = a + 1; b < words.length; b++) pairs.push([a, b]);
  const groups = cluster(sorted.length, pairs, (a, b) => {
    const share = sharedWords(words[a] ?? [], words[b] ?? []);
    if (share < nameShare) return different('name', sorted[a]?.mechanism.name, sorted[b]?.mechanism.name);
    return verdictOf('same', [{ feature: 'name', weight: share }]);
  });
  const sessions = sessionsOf(facts, context);
  return groups.map((group) =>
    mechanismEntry(
      group.map((index) => sorted[index] as MechanismFact),
      sessions,
      context,
    ),
  );
}

interface Session {
  readonly event: string;
  readonly words: readonly string[];
}

function sessionsOf(facts: readonly Fact[], context: BuildContext): readonly Session[] {
  const events = facts.filter((fact): fact is EventFact => fact.kind === 'event');
  return [...Map.groupBy(events, (fact) => fact.event.form).values()].flatMap((own) =>
    buildEvents(own, context).map(({ id, mechanism }) => ({ event: id, words: titleWords(mechanism ?? '') })),
  );
}

function mechanismEntry(
  facts: readonly MechanismFact[],
  sessions: readonly Session[],
  context: BuildContext,
): MechanismEntry {
  const names = facts.map((fact) => titleWords(fact.mechanism.name));
  const own = sessions.filter(({ words }) => names.some((name) => sharedWords(name, words) >= nameShare));
  const dated = facts.filter((fact) => fact.published !== undefined);
  const inTime = sortByDate(dated, (fact) => fact.published, compareFacts);
  const first = facts[0] as MechanismFact;
  const last = inTime.at(-1) ?? first;
  return {
    entry: 'mechanism',
    id: entryId(first),
    name: mostCommon(facts.map((fact) => fact.mechanism.name)) ?? '',
    states: first.mechanism.states,
    areas: [...new Set(facts.flatMap((fact) => fact.mechanism.areas))].sort(compareText),
    status: last.mechanism.status,
    sessions: [...new Set(own.map((it) => it.event))].sort(compareText),
    sources: sourcesOf(facts, context),
  };
}
