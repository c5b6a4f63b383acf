import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { firstPersonOf } from '../speech/first-person.ts';
import { isLead } from './act-targets.ts';
import { isStatement } from './political-telling.ts';
import { supportEvent } from './support-event.ts';
import { titleSide } from './title-side.ts';

const feelings = new Set(
  'heart thought prayer sympathy condolence congratulation felicitation solidarity wish greeting'.split(' '),
);
const going = new Set(['go', 'go out', 'be', 'extend', 'lie', 'remain', 'reach']);

/** "*Our hearts go out to* the people of X", "our thoughts *are with* the families": kind words without a verb of saying. */
export const kindWords: FactRule = {
  id: 'en/event/kind-words',
  find: (sentence, reading) =>
    actsOf(sentence).flatMap((act) => {
      const owner = act.kind === 'verb' ? feelingsOf(act) : undefined;
      if (!owner || !isStatement(sentence, reading)) return [];
      const actors = whose(owner, act, reading);
      const phrases = act.links.filter((it) => towards.has(it.preposition)).map((it) => it.phrase);
      if (phrases.length === 0 || statesOf(actors).length === 0) return [];
      const named = participantsOfAll(phrases, sentence).filter((it) => it.state);
      const targets = named.length > 0 || !isLead(act, reading) ? named : titleSide(act, actors, reading);
      return supportEvent(act, actors, targets, reading);
    }),
};

const towards = new Set(['to', 'with', 'for']);

/** Whose heart or thoughts the clause tells of. */
function feelingsOf({ clause, lemma, sentence }: Act): Phrase | undefined {
  if (clause?.form !== 'finite' || clause.negated || !going.has(lemma) || !clause.subject) return undefined;
  const { subject } = clause;
  const first = subject.conjuncts[0] ?? subject;
  return feelings.has(sentence.sentence.tokens[first.head]?.lemma ?? '') ? first.possessor : undefined;
}

/** "our", "my": whoever speaks or publishes. */
function whose(owner: Phrase, act: Act, reading: Reading): readonly Participant[] {
  const word = act.sentence.sentence.tokens[owner.head]?.folded ?? '';
  if (word !== 'our' && word !== 'my') return participantsOf(owner, act.sentence).filter((it) => it.state);
  const state = firstPersonOf(act.sentence, reading)?.state ?? reading.home;
  return state ? [{ state }] : [];
}
