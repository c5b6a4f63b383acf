import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { statesInPhrase } from './gathering-sides.ts';

/** "the Russian-American summit", "a summit between A and B": the leaders of two states meet; it is no conference. */
export function isSummitOfStates(act: Act): boolean {
  if (act.lemma !== 'summit' || act.kind !== 'noun') return false;
  const inside = statesOf(statesInPhrase(act));
  const links = act.links.filter((it) => it.preposition === 'between' || it.preposition === 'with');
  const linked = participantsOfAll(
    links.map((it) => it.phrase),
    act.sentence,
  );
  const organised = act.sentence.mentions.some((it) => it.kind === 'organisation' && it.intergovernmental);
  if (organised) return false;
  return inside.length === 2 || (links.length > 0 && statesOf(linked).length > 0);
}
