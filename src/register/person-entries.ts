import { nameParts } from '#identity/names/name-tokens';
import { joinPeople, type PersonTraits } from '#identity/people';
import type { PersonEntry } from '#model/entry';
import { foldKey } from '#text/fold';
import { officesOf } from './block.ts';
import { type BuildContext, entryId, humansOn, mostCommon, sourcesOf } from './context.ts';
import { type Built, builtFrom } from './doubts.ts';
import { compareFacts, compareText, type PersonFact } from './fact.ts';
import { sortByDate } from './order.ts';
import { rankConflicts, rankKey } from './rank-conflicts.ts';

/** The people of blocks that were linked, or of one that stands alone. */
export function buildPeople(facts: readonly PersonFact[], context: BuildContext): Built<PersonEntry> {
  const sorted = [...facts].sort(compareFacts);
  const joined = joinPeople(sorted.map(personTraits), humansOn(sorted, context));
  return builtFrom(sorted, joined, (group) => personEntry(group, context));
}

/** What tells the person of a record from others. */
export function personTraits(fact: PersonFact): PersonFact & PersonTraits {
  return { ...fact, name: fact.called ?? fact.name, offices: officesOf(fact), held: fact.positions };
}

function personEntry(facts: readonly PersonFact[], context: BuildContext): PersonEntry {
  const sources = sourcesOf(facts, context);
  const names = [...new Set(facts.map((fact) => fact.name))].sort(compareText);
  return {
    entry: 'person',
    id: entryId(facts[0] as PersonFact),
    name: fullestName(facts),
    names,
    state: mostCommon(facts.map((fact) => fact.state)),
    ranks: ranksOf(facts, context),
    positions: positionsOf(facts, context),
    conflicts: rankConflicts(facts, context),
    sources,
  };
}

/** Of so many mentions on, a spelling that stands in one document alone may be a slip of its text. */
const manyMentions = 10;

/**
 * The name with the most words; of these the one with diacritics, then the commonest. Of somebody often named, what one document
 * alone writes ("Ana Lopez Juan Soto", where a comma was lost) does not count beside a full name that others share.
 */
function fullestName(facts: readonly PersonFact[]): string {
  const words = (name: string) => nameParts(name).all.length;
  const counts = Map.groupBy(facts, (fact) => fact.name);
  const shared = [...counts.keys()].filter((name) => (counts.get(name)?.length ?? 0) > 1);
  const settled = facts.length >= manyMentions && shared.some((name) => words(name) > 1);
  const names = facts.map((fact) => fact.name).filter((name) => !settled || shared.includes(name));
  const most = Math.max(...names.map(words));
  const full = names.filter((name) => words(name) === most);
  const marked = full.filter((name) => foldKey(name) !== name.normalize('NFC').toLowerCase());
  return mostCommon(marked.length > 0 ? marked : full) ?? '';
}

function ranksOf(facts: readonly PersonFact[], context: BuildContext): PersonEntry['ranks'] {
  const given = facts.flatMap((fact) => fact.ranks.map((rank) => ({ ...rank, fact })));
  const groups = Map.groupBy(given, (it) => `${rankKey(it.value)}\n${it.date ?? ''}`);
  const ranks = [...groups.values()].map((group) => ({
    value: mostCommon(group.map((it) => it.value)) ?? '',
    date: group[0]?.date,
    sources: sourcesOf(
      group.map((it) => it.fact),
      context,
    ),
  }));
  return sortByDate(
    ranks,
    (it) => it.date,
    (a, b) => compareText(a.value, b.value),
  );
}

function positionsOf(facts: readonly PersonFact[], context: BuildContext): PersonEntry['positions'] {
  const given = facts.flatMap((fact) => fact.positions.map((position) => ({ ...position, fact })));
  const keyOf = ({ title, organization, state, date }: (typeof given)[number]) =>
    [foldKey(title), foldKey(organization ?? ''), state, date].join('\n');
  const positions = [...Map.groupBy(given, keyOf).values()].map((group) => ({
    title: mostCommon(group.map((it) => it.title)) ?? '',
    organization: mostCommon(group.map((it) => it.organization)),
    state: group[0]?.state,
    date: group[0]?.date,
    sources: sourcesOf(
      group.map((it) => it.fact),
      context,
    ),
  }));
  const restOf = ({ title, organization = '', state = '' }: (typeof positions)[number]) =>
    [title, organization, state].join('\n');
  return sortByDate(
    positions,
    (it) => it.date,
    (a, b) => compareText(restOf(a), restOf(b)),
  );
}
