import type { FactRule } from '../../pack.ts';
import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { draftEvent } from './draft-event.ts';

/** Help that was a deed: people rescued, freed or flown out, fires put out. */
const deed =
  /(?<!\p{L})(?:help|helping|helped|assist(?:ance|ing|ed)?|contribut\p{L}+|support|aid|role|efforts?)(?!\p{L}).{0,60}(?<!\p{L})(?:rescu\p{L}+|free(?:d|ing)?|releas\p{L}+|evacuat\p{L}+|saving|search for|extinguish\p{L}*|firefight\p{L}*|fight(?:ing)? (?:the )?(?:wild|forest )?fires|repatriat\p{L}+)(?!\p{L})/u;
const expressing = ['express', 'convey', 'extend', 'voice'];
const thanks = new Set(['gratitude', 'thanks', 'thank', 'appreciation']);

/** "thanked Greece for its help in freeing the hostages": whoever is thanked gave aid. */
export const thankedHelp: FactRule = {
  id: 'en/event/thanked-help',
  find: ofActs({ verb: ['thank', ...expressing] }, (act, reading) => {
    const { sentence } = act;
    if (!isThanks(act) || act.clause?.form !== 'finite' || act.clause.negated) return [];
    const from = sentence.sentence.tokens[act.at]?.start ?? sentence.sentence.start;
    if (!deed.test(reading.source.text.slice(from, sentence.sentence.end))) return [];
    const takers = participantsOfAll(act.doers, sentence).filter((it) => it.state);
    const own = statesOf(takers);
    const links = [...act.links, ...act.objects.flatMap((it) => it.attached)];
    const linked = links.filter((it) => it.preposition === 'to').map((it) => it.phrase);
    const givers = participantsOfAll([...act.objects, ...linked], sentence).filter(
      (it) => it.state && !own.includes(it.state),
    );
    if (own.length === 0 || givers.length === 0) return [];
    return draftEvent({
      act,
      reading,
      form: 'other',
      plover: 'AID',
      // The day of the thanks is not that of the help.
      when: {},
      standing: { status: 'occurred', hedged: false, news: false },
      roles: [
        { role: 'participant', participants: statesOf(givers).map((state) => ({ state })) },
        { role: 'recipient', participants: own.map((state) => ({ state })) },
      ],
    });
  }),
};

function isThanks({ lemma, objects, sentence }: Act): boolean {
  if (lemma === 'thank') return true;
  return objects.some((it) => thanks.has(sentence.sentence.tokens[it.head]?.lemma ?? ''));
}
