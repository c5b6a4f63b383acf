import type { FactRule } from '../../pack.ts';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import { actsOf } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

/** What an envoy does with letters of credence, and what the head of state does. */
const presenting = new Set(['present', 'hand', 'hand over', 'submit', 'receive', 'accept', 'deliver']);

/** An ambassador hands over letters of credence in person: "presented his credentials to the president". */
export const credentials: FactRule = {
  id: 'en/event/credentials',
  find: (sentence, reading) => {
    const { tokens } = sentence.sentence;
    if (!tokens.some((it) => it.folded === 'credentials' || it.folded === 'credence')) return [];
    return actsOf(sentence).flatMap((act) => {
      const heads = act.objects.map((it) => tokens[it.head]?.folded ?? '');
      const letters =
        heads.includes('credentials') ||
        (heads.includes('letters') && tokens.some((it) => it.folded === 'credence'));
      if (act.kind !== 'verb' || !presenting.has(act.lemma) || !letters) return [];
      const below = act.objects.flatMap((it) => it.attached);
      const others = [...act.links, ...below].filter((it) => ['to', 'from', 'of'].includes(it.preposition));
      const people = participantsOfAll([...act.doers, ...others.map((it) => it.phrase)], sentence).filter(
        (it) => it.state && (it.person || it.organization),
      );
      if (statesOf(people).length !== 2) return [];
      return draftEvent({
        act,
        reading,
        form: 'meeting',
        standing: standingOfAct(act),
        place: whereOf(act, new Set(['in', 'at'])),
        roles: [{ role: 'participant', participants: people }],
      });
    });
  },
};
