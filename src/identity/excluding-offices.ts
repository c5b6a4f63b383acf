import { foldKey } from '#text/fold';
import { dateSpan, daysIn, relate } from './date-span.ts';

/** An office with the time for which a document vouches for it. */
export interface HeldOffice {
  readonly title: string;
  /** EDTF. */
  readonly date?: string | undefined;
}

/** Where an office ties its holder: at a post abroad, or in the government at home. Nobody is in both at one time. */
export type Station = 'post' | 'government';

const over = /(?:^|[ -])(?:former|ex|then|late|designate|elect|designated)(?:[ -]|$)/u;
/** "Ambassador" alone is a rank too, which ministers keep: only one accredited somewhere is at a post. */
const post = /(?:^|[ -])(?:ambassador|high commissioner|consul general|consul-general)(?: .*)? (?:to|in) /u;
const government =
  /^(?!.* (?:to|of) (?:the |a )?.*minister)(?:.* )?(?:minister(?: (?:of|for) .+)?|premier)$|^(?:state )?president$/u;
/** A longer span says nothing of one time: within a month one may be recalled and sworn in. */
const mostDays = 3;

/** The station of an office; undefined for offices that leave time for others, and for those no longer held. */
export function stationOf(title: string): Station | undefined {
  const folded = foldKey(title);
  if (over.test(folded)) return undefined;
  if (post.test(folded)) return 'post';
  return government.test(folded) ? 'government' : undefined;
}

/** The one station of a record; undefined where it gives none, or both, as the life of one person may. */
export function oneStation(held: readonly HeldOffice[]): Station | undefined {
  const stations = new Set(held.map((it) => stationOf(it.title)).filter((it) => it !== undefined));
  return stations.size === 1 ? [...stations][0] : undefined;
}

/** The first two offices that nobody holds on one day, one of each record; undefined where there are none. */
export function excludingOffices(
  a: readonly HeldOffice[],
  b: readonly HeldOffice[],
): readonly [HeldOffice, HeldOffice] | undefined {
  const [left, right] = [oneStation(a), oneStation(b)];
  if (!left || !right || left === right) return undefined;
  for (const one of a.filter((it) => stationOf(it.title)))
    for (const other of b.filter((it) => stationOf(it.title)))
      if (atOneTime(one.date, other.date)) return [one, other];
  return undefined;
}

/** The same among the records of two groups. */
export function excludingAmong(
  a: readonly (readonly HeldOffice[])[],
  b: readonly (readonly HeldOffice[])[],
): readonly [HeldOffice, HeldOffice] | undefined {
  for (const left of a)
    for (const right of b) {
      const found = excludingOffices(left, right);
      if (found) return found;
    }
  return undefined;
}

function atOneTime(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [dateSpan(a), dateSpan(b)];
  if (!left || !right || daysIn(left) > mostDays || daysIn(right) > mostDays) return false;
  return relate(left, right) !== 'apart';
}
