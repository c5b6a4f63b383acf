import { officeDomainGazetteer, officeHeadGazetteer } from '#lexicon/offices';
import type { Token } from '#model/token';
import { isCapitalised } from '../words.ts';

/** Names of states that people are called by as well. */
const givenNames = new Set([
  'israel',
  'jordan',
  'chad',
  'georgia',
  'bharat',
  'kenya',
  'ireland',
  'cyprus',
  'holland',
]);
/** What stands before a name and never before a state. */
const titles = new Set(
  `minister president premier chancellor secretary ambassador envoy commissioner director chairman chairwoman speaker leader
  chief mr mrs ms miss dr sir dame general colonel major captain admiral senator congressman prince princess named`.split(
    /\s+/u,
  ),
);
/** Words that go with the name of a state, and are no family names. */
const ofStates = new Set(
  'armed army air navy police defence defense national river valley basin security foreign office branch desk mission'.split(
    ' ',
  ),
);

/**
 * Whether the single word at `at` that also names a state is somebody's given name: a title stands right before it and a
 * family name behind it ("Foreign Minister *Israel* K.").
 */
export function isGivenNameHere(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!own || !givenNames.has(own.folded) || !next || !isCapitalised(next.text)) return false;
  if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(next.text) || ofStates.has(next.folded)) return false;
  if (officeHeadGazetteer().matchAt(tokens, at + 1) || officeDomainGazetteer().matchAt(tokens, at + 1))
    return false;
  return titles.has(before?.folded.replace(/\.$/u, '') ?? '');
}
