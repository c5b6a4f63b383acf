import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantOf, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { whenOf } from '../act/when-where.ts';
import { targetsOf } from './act-targets.ts';
import { draftEvent } from './draft-event.ts';
import { type Trigger, triggerOf } from './plover-triggers.ts';

/** Verbs and nouns that credit somebody with what he did. */
const crediting = new Set([
  'thank',
  'commend',
  'praise',
  'applaud',
  'congratulate',
  'laud',
  'hail',
  'salute',
  'appreciate',
  'be grateful',
]);
const thanks = new Set(['appreciation', 'gratitude', 'thanks', 'thank']);
const expressing = new Set(['express', 'convey', 'voice', 'extend', 'offer', 'reiterate']);

/** "thanked Togo *for condemning* the raid by Guyana": what the one who is thanked did to a third. */
export const creditedDeed: FactRule = {
  id: 'en/event/credited-deed',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      if (act.kind !== 'verb' || act.clause?.form !== 'gerund' || act.clause.negated) return [];
      const trigger = triggerOf(act);
      if (!trigger || trigger.weak || !(trigger.type === 'ACCUSE' || trigger.type === 'SANCTION')) return [];
      return draft(act, trigger, reading);
    }),
};

function draft(act: Act, trigger: Trigger, reading: Reading): readonly FactDraft[] {
  const { clause, sentence } = act;
  const credit = clause?.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
  if (!credit || credit.negated || credit.tense === 'future' || credit.modals.length > 0) return [];
  const { tokens } = sentence.sentence;
  const heads = credit.objects.map((it) => tokens[it.head]?.lemma ?? '');
  const credits =
    crediting.has(credit.lemma) || (expressing.has(credit.lemma) && heads.some((it) => thanks.has(it)));
  const opener = tokens[act.at - 1]?.folded ?? '';
  const before = /ly$/u.test(opener) ? (tokens[act.at - 2]?.folded ?? '') : opener;
  if (!credits || (before !== 'for' && before !== 'in')) return [];
  // Who is credited stands between the thanks and the deed: "thanked *the minister* for condemning".
  const [from, to] = [tokens[credit.verb]?.end ?? 0, tokens[act.at]?.start ?? 0];
  const between = sentence.mentions.filter((it) => it.start >= from && it.end <= to).flatMap(participantOf);
  const [actor] = statesOf(between.slice(0, 1));
  const doer = actor ?? between.find((it) => it.state)?.state;
  if (!doer) return [];
  const actors = [{ state: doer }];
  const targets = targetsOf(act, actors, trigger.type).filter((it) => it.state !== doer);
  if (targets.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'other',
    when: whenOf(act, sentence),
    standing: { status: 'occurred', hedged: false, news: false },
    plover: trigger.type,
    mode: trigger.mode,
    roles: [
      { role: 'participant', participants: actors },
      { role: 'recipient', participants: targets.slice(0, 1) },
    ],
  });
}
