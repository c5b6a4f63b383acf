import type { Phrase, PrepositionalPhrase } from '#model/clause';
import type { DateMention, MechanismMention, Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { standingOfAct } from '../act/act-standing.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { dateSeats } from '../act/date-hosts.ts';
import { type When, whenOf, whereOf } from '../act/when-where.ts';
import { isSessionOfMembers } from './conference.ts';
import { draftEvent } from './draft-event.ts';

const sessionNouns = new Set(['session', 'meeting', 'round', 'sitting', 'edition', 'talk', 'talks']);
const sessionVerbs = new Set(
  'hold convene co-chair co-host chair attend meet host launch conclude open lead begin kick gather take inaugurate participate head preside sit reconvene wrap assemble'.split(
    ' ',
  ),
);

/** A session of a standing mechanism: "the third session of the joint commission", "held the Strategic Dialogue". */
export const dialogue: FactRule = {
  id: 'en/event/dialogue',
  find: (sentence, reading) =>
    sentence.mentions
      .filter((it): it is MechanismMention => it.kind === 'mechanism')
      .flatMap((mechanism) => {
        const act = sessionAct(mechanism, sentence);
        const aside = sittingAside(mechanism, sentence);
        return [act, aside === act ? undefined : aside].flatMap((it) =>
          it ? session(mechanism, it, sentence, reading) : [],
        );
      }),
};

/** "the commission, *which last sat in Lima*": what a clause says of it besides. */
function sittingAside(mechanism: MechanismMention, sentence: SentenceReading): Act | undefined {
  const { tokens } = sentence.sentence;
  return actsOf(sentence).find((act) => {
    const { clause } = act;
    const head = clause?.subject && tokens[clause.subject.head];
    return (
      act.kind === 'verb' &&
      clause?.relation === 'relative' &&
      ['meet', 'sit', 'convene', 'gather', 'reconvene'].includes(act.lemma) &&
      head !== undefined &&
      mechanism.start <= head.start &&
      head.end <= mechanism.end
    );
  });
}

function session(
  mechanism: MechanismMention,
  act: Act,
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  const own = mechanismAct(mechanism, sentence);
  // "No date was fixed *for the next session*": nothing is planned yet.
  if (act.kind === 'noun' && act.slot === 'complement' && act.clause?.negated) return [];
  if (isSessionOfMembers(act) || (own && isSessionOfMembers(own))) return [];
  const since = act.kind === 'verb' && act.clause?.negated ? lastSat(act) : undefined;
  if (since === null) return [];
  const sat = standingOfAct(act).status === 'occurred';
  const inner = (sat ? mechanismAct(mechanism, sentence) : undefined) ?? act;
  const [ownDate, innerDate] = [
    dateBehind(mechanism, sentence) ?? whenOf(act, sentence),
    whenOf(inner, sentence),
  ];
  const people = since ? [] : attending(act);
  const named = statesOf(people);
  const sides =
    named.length >= 2 ? [] : mechanism.states.length >= 2 ? mechanism.states : sentence.sides.slice(0, 2);
  return draftEvent({
    act,
    reading,
    form: 'dialogue',
    place: whereOf(act, here) ?? whereOf(inner, here),
    when: ownDate.date || !innerDate.date ? ownDate : innerDate,
    ...(since ? { when: since, standing: { status: 'occurred', hedged: false, news: false } as const } : {}),
    mechanism: mechanism.name,
    sides,
    roles: [
      { role: 'participant', participants: people.length > 0 ? people : sides.map((state) => ({ state })) },
    ],
  });
}

/** "the Dialogue on Trade *on 3 May* and the Commission *on 4 May*": the day right behind the name. */
function dateBehind(mechanism: MechanismMention, sentence: SentenceReading): When | undefined {
  const { tokens } = sentence.sentence;
  const next = tokens.findIndex((token) => token.start >= mechanism.end);
  const seat = dateSeats(sentence).find((it) => it.at === next || it.at === next + 1);
  const isDay = /^[\dX]{4}-\d{2}-\d{2}$/u.test(seat?.date.unit ?? '');
  return isDay && next >= 0 && seat ? { date: seat.date.unit, dateBasis: seat.date.basis } : undefined;
}

/** "*has not met since 2017*" tells of the last time that it sat; `null` where it tells of none. */
function lastSat({ clause, sentence }: Act): When | null | undefined {
  if (!clause?.perfect) return undefined;
  const { tokens } = sentence.sentence;
  const since = sentence.mentions.find((it): it is DateMention => {
    if (it.kind !== 'date') return false;
    const at = tokens.findIndex((token) => token.end > it.start);
    return tokens[at]?.folded === 'since' || tokens[at - 1]?.folded === 'since';
  });
  return since ? { date: since.unit.split('/')[0], dateBasis: since.basis } : null;
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
  const own = mechanismAct(mechanism, sentence);
  if (own && isSitting(own)) return own;
  return acts.find(
    (act) =>
      act.kind === 'verb' &&
      sessionVerbs.has(act.lemma.split(' ')[0] ?? '') &&
      !takesSomething(act) &&
      [
        ...act.objects,
        ...act.links.flatMap((link) => (aside.has(link.preposition) ? [] : [link.phrase])),
        ...(act.clause?.subject ? [act.clause.subject] : []),
      ].some(
        (phrase) =>
          phrase.range.from <= first && first < (phrase.attached.at(-1)?.phrase.range.to ?? phrase.range.to),
      ),
  );
}

/** Prepositions by which a body is named without sitting: "took part in the show *since* the Commission was founded". */
const aside = new Set([
  'since',
  'under',
  'through',
  'via',
  'as part of',
  'within',
  'thanks to',
  'like',
  'from',
]);

/** The mechanism's own noun. */
function mechanismAct(mechanism: MechanismMention, sentence: SentenceReading): Act | undefined {
  const { tokens } = sentence.sentence;
  return actsOf(sentence).find((act) => {
    const token = tokens[act.at];
    return (
      act.kind === 'noun' &&
      token !== undefined &&
      mechanism.start <= token.start &&
      token.end <= mechanism.end
    );
  });
}

/** "following their strategic dialogue in Oslo on April 26": named with its place or day, it has sat. */
function isSitting(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const before = tokens[(act.phrase?.range.from ?? act.at) - 1]?.folded ?? '';
  const occasion = ['following', 'at', 'during', 'after', 'for', 'of'].includes(before);
  const talks = /^(?:dialogue|consultations?|2\+2)$/u.test(tokens[act.at]?.folded ?? '');
  return (
    talks && occasion && (whereOf(act, here) !== undefined || whenOf(act, act.sentence).date !== undefined)
  );
}

const here: ReadonlySet<string> = new Set(['in', 'at']);

/** All that hangs on the phrase: "the meeting of the Dialogue *with A*". */
function attachedTo(phrase: Phrase): readonly PrepositionalPhrase[] {
  return phrase.attached.flatMap((it) => [it, ...attachedTo(it.phrase)]);
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
  const met = act.kind === 'noun' && act.slot === 'complement' ? (clause?.objects ?? []) : [];
  const subject = participantsOfAll([...doers, ...met], act.sentence).filter((it) => it.state);
  const held = act.kind === 'verb' ? act.objects.flatMap(attachedTo) : [];
  const linked = [...act.links, ...(clause?.complements ?? []), ...held]
    .filter((link) => ['between', 'by', 'with', 'under the chairmanship of'].includes(link.preposition))
    .flatMap((link) => participantsOf(link.phrase, act.sentence));
  return [...subject, ...linked.filter((it) => it.state)];
}

/** "the commission is *to take measures*": neither takes place nor takes part. */
function takesSomething({ lemma, objects, sentence }: Act): boolean {
  return (
    lemma === 'take' &&
    objects.some((it) => !['place', 'part'].includes(sentence.sentence.tokens[it.head]?.lemma ?? ''))
  );
}
