import { cluster } from '#identity/cluster';
import { sharedWords, titleWords } from '#identity/titles';
import { different, verdictOf } from '#identity/verdict';
import type { MechanismEntry } from '#model/entry';
import { type BuildContext, entryId, mostCommon, sourcesOf } from './context.ts';
import { compareFacts, compareText, type MechanismFact } from './fact.ts';
import type { Feed } from './feed.ts';
import { sortByDate } from './order.ts';

/** Share of the shorter name's words that names of one mechanism have in common. */
const nameShare = 0.75;

/** The mechanisms of one set of states, with the events that are their sessions. */
export function buildMechanisms(
  facts: readonly MechanismFact[],
  feeds: readonly Feed[],
  context: BuildContext,
): readonly MechanismEntry[] {
  const sorted = [...facts].sort(compareFacts);
  // Reports that use the same words are one from the start: there are many of them.
  const told = [...Map.groupBy(sorted, (fact) => titleWords(fact.mechanism.name).join(' ')).values()];
  const words = told.map((own) => titleWords(own[0]?.mechanism.name ?? ''));
  const pairs: [number, number][] = [];
  for (let a = 0; a < words.length; a++) for (let b = a + 1; b < words.length; b++) pairs.push([a, b]);
  const groups = cluster(told.length, pairs, (a, b) => {
    const share = sharedWords(words[a] ?? [], words[b] ?? []);
    if (share < nameShare)
      return different('name', told[a]?.[0]?.mechanism.name, told[b]?.[0]?.mechanism.name);
    return verdictOf('same', [{ feature: 'name', weight: share }]);
  });
  const sessions = sessionsOf(feeds);
  return groups.map((group) => {
    const own = group.flatMap((index) => told[index] ?? []);
    return mechanismEntry(own.sort(compareFacts), sessions, context);
  });
}

interface Session {
  readonly event: string;
  readonly words: readonly string[];
}

function sessionsOf(feeds: readonly Feed[]): readonly Session[] {
  return feeds.flatMap((it) =>
    it.kind === 'session' ? [{ event: it.event, words: titleWords(it.mechanism) }] : [],
  );
}

function mechanismEntry(
  facts: readonly MechanismFact[],
  sessions: readonly Session[],
  context: BuildContext,
): MechanismEntry {
  const names = [...new Set(facts.map((fact) => fact.mechanism.name))].map(titleWords);
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
