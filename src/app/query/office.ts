import { isSameOffice } from '#identity/same-office';
import type { PersonDigest } from '#model/digest';
import type { PersonEntry } from '#model/entry';
import {
  type HolderThen,
  holdersOn,
  type OfficeEvidence,
  type OfficeHolder,
  type OfficeQuestion,
  officeHolders,
} from '#register/office-holders';
import type { Store } from '#store/store';

/** Who held an office, as far as documents tell. */
export interface OfficeAnswer extends OfficeQuestion {
  /** Everybody to whom documents give the office, by the first evidence. */
  readonly holders: readonly Occupancy[];
  /** Those who held it at the time asked for, the best attested first; undefined where no time was asked for. */
  readonly onDate?: readonly HolderAt[] | undefined;
}

/** Somebody in an office, from the first evidence to the last. */
interface Occupancy {
  /** Id of the person entry. */
  readonly person: string;
  readonly name: string;
  /** The titles as documents word them, the first one first. */
  readonly titles: readonly string[];
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** How many documents give the person the office, former or future holders included. */
  readonly documents: number;
}

interface HolderAt extends Pick<HolderThen, 'standing'> {
  readonly person: string;
  readonly name: string;
  readonly evidence: readonly OfficeEvidence[];
}

/** A digest lists so many offices at most: whoever has as many is looked at as a whole. */
const officesInDigest = 60;

/** Who held an office of a state. Cost: the people of the state; of those who fit, the whole entries. */
export async function officeAnswer(store: Store, question: OfficeQuestion): Promise<OfficeAnswer> {
  const holders = officeHolders(await peopleFor(store, question), question);
  return {
    ...question,
    holders: holders.map(occupancyOf),
    onDate:
      question.on === undefined
        ? undefined
        : holdersOn(holders, question.on).map(({ person, name, standing, near }) => ({
            person,
            name,
            standing,
            evidence: near,
          })),
  };
}

async function peopleFor(store: Store, { office, state }: OfficeQuestion): Promise<readonly PersonEntry[]> {
  const mayHold = ({ positions }: PersonDigest) =>
    positions.length >= officesInDigest || positions.some((it) => isSameOffice(it.title, office, state));
  const people: PersonEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.byName({ kind: 'person', state, limit: 200, cursor });
    for (const { id } of page.items.filter(mayHold)) {
      const entry = await store.entry('person', id);
      if (entry?.entry === 'person') people.push(entry);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return people;
}

function occupancyOf({ person, name, first, last, evidence }: OfficeHolder): Occupancy {
  const documents = new Set(evidence.flatMap((it) => it.sources.map((source) => source.document)));
  return {
    person,
    name,
    titles: [...new Set(evidence.map((it) => it.title))],
    first: first?.date,
    last: last?.date,
    documents: documents.size,
  };
}
