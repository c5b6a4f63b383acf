import type { FactRule } from '../../pack.ts';
import { statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { isLead, targetsOf } from './act-targets.ts';
import { draftEvent } from './draft-event.ts';
import { actorsOf } from './political-actors.ts';

const offering = new Set(['offer', 'announce', 'increase', 'raise', 'post', 'issue']);
/** Those in a state's service, whom a price on their heads accuses, and their state with them. */
const serving =
  /(?<!\p{L})(?:officers?|officials?|agents?|intelligence|army|navy|military|guards?|commanders?|generals?|colonels?|ministers?|presidents?|state-sponsored|(?:security|secret) services?)(?!\p{L})/iu;

/** "offers a *reward* for information on officers of X": whoever is sought for a deed in a state's service is accused. */
export const reward: FactRule = {
  id: 'en/event/reward',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      if (!offersReward(act) || !offering.has(act.lemma) || !isLead(act, reading)) return [];
      const { clause } = act;
      const told = clause?.form === 'finite' && !clause.negated && clause.modals.length === 0;
      const from = sentence.sentence.tokens[act.at]?.end ?? sentence.sentence.start;
      if (!told || !serving.test(reading.source.text.slice(from, sentence.sentence.end))) return [];
      const actors = actorsOf(act, reading);
      const targets = targetsOf(act, actors, 'ACCUSE').slice(0, 1);
      if (statesOf(actors).length === 0 || targets.length === 0) return [];
      return draftEvent({
        act,
        reading,
        form: 'other',
        plover: 'ACCUSE',
        mode: 'allege',
        roles: [
          { role: 'participant', participants: actors },
          { role: 'recipient', participants: targets },
        ],
      });
    }),
};

/** "offers a *reward* for information": words to whoever knows something. */
export function offersReward({ objects, sentence }: Act): boolean {
  const heads = objects.map((it) => sentence.sentence.tokens[it.head]?.lemma);
  return heads.includes('reward') || heads.includes('bounty');
}
