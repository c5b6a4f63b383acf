import type { FactRule } from '../../pack.ts';
import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

/** What people do in one place at one time: at ceremonies, on tours of what the host shows. */
const doneTogether = new Set(
  'attend watch visit tour inspect view lay unveil plant open see launch go observe inaugurate'.split(' '),
);
/** Occasions that somebody attends who sees the guest of honour there. */
const occasions = new Set(
  'ceremony reception dinner lunch luncheon banquet concert gala performance parade breakfast wreath-laying premiere match fireworks'.split(
    ' ',
  ),
);
/** Objects by which the words tell another event, or nothing seen in person. */
const elsewhere = new Set(
  'exhibition expo fair exercise drill summit conference forum session measure step decision office power turn oath'.split(
    ' ',
  ),
);

/** People of two sides do something together in person: "A and B toured the harbour", "attended the ceremony to decorate B". */
export const jointAttendance: FactRule = {
  id: 'en/event/joint-attendance',
  find: ofActs({ opening: doneTogether }, (act, reading) => {
    const { sentence } = act;
    if (!isTold(act)) return [];
    const doers = participantsOfAll(act.doers, sentence).filter((it) => it.person && it.state);
    const people = statesOf(doers).length > 1 ? doers : [...doers, ...guests(act)];
    if (doers.length === 0 || statesOf(people).length < 2) return [];
    return draftEvent({
      act,
      reading,
      form: 'meeting',
      place: whereOf(act, new Set(['in', 'at'])),
      roles: [{ role: 'participant', participants: people }],
    });
  }),
};

function isTold(act: Act): boolean {
  const { clause } = act;
  if (!clause || clause.negated || clause.tense !== 'past' || clause.form !== 'finite') return false;
  if (clause.voice === 'passive' || clause.relation === 'relative' || clause.modals.length > 0) return false;
  const heads = [...act.objects, ...act.links.map((it) => it.phrase)].flatMap((it) => nounOf(it.head, act));
  const seen = heads.some((it) => occasions.has(it));
  if (/^(?:watch|see|view|observe)$/u.test(clause.lemma) && !seen) return false;
  if (heads.some((it) => elsewhere.has(it))) return false;
  return clause.lemma !== 'go' || act.links.some((it) => it.preposition === 'aboard');
}

function nounOf(at: number, act: Act): readonly string[] {
  const token = act.sentence.sentence.tokens[at];
  return token ? [token.tag === 'PROPN' ? token.folded : token.lemma] : [];
}

/** Those for whom the ceremony is held, or with whom the reception is attended. */
function guests(act: Act) {
  const attended = act.objects.filter((it) => nounOf(it.head, act).some((noun) => occasions.has(noun)));
  if (act.lemma !== 'attend' || attended.length === 0) return [];
  const { clauses } = act.sentence.parse;
  const index = act.clause ? clauses.indexOf(act.clause) : -1;
  const purpose = clauses.filter((it) => it.governor === index && it.relation === 'infinitive');
  const given = purpose.flatMap((it) => [
    ...it.objects,
    ...it.complements.flatMap((link) => (link.preposition === 'to' ? [link.phrase] : [])),
  ]);
  const beside = [...act.links, ...attended.flatMap((it) => it.attached)].flatMap((it) =>
    ['with', 'alongside', 'together with', 'in honour of', 'in honor of', 'hosted by'].includes(
      it.preposition,
    )
      ? [it.phrase]
      : [],
  );
  return participantsOfAll([...given, ...beside], act.sentence).filter((it) => it.person && it.state);
}
