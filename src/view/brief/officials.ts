import type { PersonEntry, SourceReference } from '#model/entry';
import { containsDate } from '#text/edtf';
import { compareNewestFirst, compareOldestFirst } from '../date-order.ts';
import { officeWords, spellingKey } from '../office-words.ts';
import type { Citer } from './cite.ts';
import type { BriefOfficial, BriefTenure } from './model.ts';
import type { PairRecord } from './pair-record.ts';

/** More dates than these are told as a span of time, with the sources of its ends. */
export const datesListed = 3;

interface Held {
  readonly kind: BriefTenure['kind'];
  readonly value: string;
  readonly date?: string | undefined;
  readonly sources: readonly SourceReference[];
}

/** The officials of both sides: those who take part before those whom the documents only name, those seen last first. */
export function officialsOf(
  record: PairRecord,
  { cite }: Citer,
  pair: readonly [string, string],
): readonly BriefOfficial[] {
  const takingPart = new Set([
    ...record.events.flatMap((it) => it.people),
    ...record.stances.flatMap((it) => it.statements.flatMap((one) => one.speaker ?? [])),
  ]);
  return [...record.officials]
    .sort(
      (a, b) =>
        pair.indexOf(a.state ?? '') - pair.indexOf(b.state ?? '') ||
        Number(takingPart.has(b.id)) - Number(takingPart.has(a.id)) ||
        compareNewestFirst(lastSeen(a), lastSeen(b)) ||
        (a.name < b.name ? -1 : 1),
    )
    .map((person) => {
      const tenures = tenuresOf(person, cite);
      return {
        id: person.id,
        name: person.name,
        state: person.state ?? '',
        takesPart: takingPart.has(person.id),
        otherNames: person.names.filter((it) => it !== person.name).sort(),
        tenures,
        citations: tenures.length === 0 ? cite(person.sources.slice(0, 1)) : [],
      };
    });
}

/** Ranks, then offices; the same words at several dates are one line with these dates. */
function tenuresOf(person: PersonEntry, cite: Citer['cite']): readonly BriefTenure[] {
  const groups = new Map<string, Held[]>();
  for (const held of [...heldRanks(person), ...heldOffices(person)]) {
    const key = `${held.kind} ${spellingKey(held.value)}`;
    groups.set(key, [...(groups.get(key) ?? []), held]);
  }
  return [...groups.values()].map((group) => {
    const dates = finestDates(group.flatMap((it) => it.date ?? []));
    return {
      kind: group[0]?.kind ?? 'office',
      value: group[0]?.value ?? '',
      dates,
      citations: cite(witnesses(group, dates).flatMap((it) => it.sources)),
    };
  });
}

/** Who is cited for a rank or office: all, or of what is said at many dates the first and the last. */
function witnesses(group: readonly Held[], dates: readonly string[]): readonly Held[] {
  if (dates.length <= datesListed) return group;
  return [dates[0], dates.at(-1)].flatMap((date) => group.find((it) => it.date === date) ?? []);
}

/** Each date once, oldest first, without those that only say more coarsely what another one says. */
function finestDates(dates: readonly string[]): readonly string[] {
  const distinct = [...new Set(dates)];
  return distinct
    .filter((date) => !distinct.some((other) => other !== date && containsDate(date, other)))
    .sort(compareOldestFirst);
}

function heldRanks(person: PersonEntry): readonly Held[] {
  return byLatest(person.ranks.map(({ value, date, sources }) => ({ kind: 'rank', value, date, sources })));
}

function heldOffices(person: PersonEntry): readonly Held[] {
  return byLatest(
    person.positions.map((it) => ({
      kind: 'office',
      value: officeWords(it),
      date: it.date,
      sources: it.sources,
    })),
  );
}

function byLatest(held: readonly Held[]): readonly Held[] {
  return [...held].sort((a, b) => compareNewestFirst(a.date, b.date));
}

function lastSeen(person: PersonEntry): string | undefined {
  return [...person.ranks, ...person.positions].map((it) => it.date).sort(compareNewestFirst)[0];
}
