import { stateByName } from '#lexicon/states';
import type { PersonMention } from '#model/mention';
import type { SourceDocument } from '#model/source-document';
import type { Sides } from './find-sides.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
/** Top-level domains of one state that are not its ISO 3166-1 alpha-2 code (IANA root zone database). */
const otherDomains: Readonly<Record<string, string>> = { gov: 'USA', mil: 'USA', uk: 'GBR', su: 'RUS' };

/** A state that the text names but once in passing has no officials who need no state. */
const leastWeight = 1.5;

/**
 * The state whose officials the document names without saying which state they serve: that of the publisher's domain,
 * else, of the two main sides, the one whose people are never given a state while the other's are. Else undefined.
 */
export function findHome(
  source: SourceDocument,
  sides: Sides,
  people: readonly PersonMention[],
  weights: ReadonlyMap<string, number>,
): string | undefined {
  const published = stateOfHost(source.url) ?? stateOfHost(source.publisher);
  if (published) return published;
  const titled = people.filter((it) => it.titled);
  if (!titled.some((it) => !it.state)) return undefined;
  const explicit = (side: string | undefined) => titled.filter((it) => it.state === side).length;
  const [first, second] = sides;
  if (!first || !second) return undefined;
  const [a, b] = [explicit(first), explicit(second)];
  const isNamed = (side: string): boolean => (weights.get(side) ?? 0) >= leastWeight;
  if (a === 0 && b > 0 && isNamed(first)) return first;
  if (b === 0 && a > 0 && isNamed(second)) return second;
  return undefined;
}

function stateOfHost(address: string | undefined): string | undefined {
  const host = /^(?:https?:\/\/)?(?<host>[a-z\d-]+(?:\.[a-z\d-]+)+)(?:[/:?#]|$)/iu.exec(address ?? '')?.groups
    ?.host;
  const domain = host?.split('.').at(-1)?.toLowerCase() ?? '';
  const known = otherDomains[domain];
  if (known || domain.length !== 2) return known;
  const name = regions.of(domain.toUpperCase());
  return name ? stateByName(name)?.code : undefined;
}
