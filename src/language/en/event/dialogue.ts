import type { MechanismMention, Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

const sessionNouns = new Set(['session', 'meeting', 'round', 'sitting', 'edition', 'talk', 'talks']);
const sessionVerbs = new Set(
  'hold convene co-chair chair attend meet host launch conclude open lead begin kick gather take inaugurate participate'.split(
    ' ',
  ),
);

/** A session of a standing mechanism: "the third session of the joint commission", "held the Strategic Dialogue". */
export const dialogue: FactRule = {
  id: 'en/event/dialogue',
  find: (sentence, reading) =>
    sentence.mentions
      .filter((it): it is MechanismMention => it.kind === 'mechanism')
      .flatMap((mechanism) => session(mechanism, sentence, reading)),
};

function session(
  mechanism: MechanismMention,
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  const act = sessionAct(mechanism, sentence);
  if (!act) return [];
  const people = attending(act);
  const named = statesOf(people);
  const sides =
    named.length >= 2 ? [] : mechanism.states.length >= 2 ? mechanism.states : sentence.sides.slice(0, 2);
  return draftEvent({
    act,
    reading,
    form: 'dialogue',
    place: whereOf(act, new Set(['in', 'at'])),
    mechanism: mechanism.name,
    sides,
    roles: [
      { role: 'participant', participants: people.length > 0 ? people : sides.map((state) => ({ state })) },
    ],
  });
}

/** The verb or noun that tells of a sitting of the mechanism; none where it is only named. */
function sessionAct(mechanism: MechanismMention, sentence: SentenceReading): Act | undefined {
  const { tokens } = sentence.sentence;
  const first = tokens.findIndex((token) => token.start >= mechanism.start);
  const acts = actsOf(sentence);
  const noun = acts.find(
    (act) =>
      act.kind === 'noun' &&
      sessionNouns.has(act.lemma) &&
      act.range.from <= first &&
      first < act.range.to &&
      act.at < first,
  );
  if (noun && (noun.clause || sentence.parse.clauses.length === 0)) return noun;
  return acts.find(
    (act) =>
      act.kind === 'verb' &&
      sessionVerbs.has(act.lemma.split(' ')[0] ?? '') &&
      [
        ...act.objects,
        ...act.links.map((link) => link.phrase),
        ...(act.clause?.subject ? [act.clause.subject] : []),
      ].some(
        (phrase) =>
          phrase.range.from <= first && first < (phrase.attached.at(-1)?.phrase.range.to ?? phrase.range.to),
      ),
  );
}

function attending(act: Act): readonly Participant[] {
  const { clause } = act;
  const doers =
    act.kind === 'verb'
      ? act.doers
      : clause?.agent
        ? [clause.agent]
        : clause?.subject
          ? [clause.subject]
          : [];
  const subject = participantsOfAll(doers, act.sentence).filter((it) => it.state);
  const linked = [...act.links, ...(clause?.complements ?? [])]
    .filter((link) => ['between', 'by', 'with'].includes(link.preposition))
    .flatMap((link) => participantsOf(link.phrase, act.sentence));
  return [...subject, ...linked.filter((it) => it.state)];
}
