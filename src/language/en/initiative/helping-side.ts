import type { Clause, Phrase } from '#model/clause';
import type { Mention, Participant } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { isMeans } from './phrase-kinds.ts';
import { headsOf } from './place.ts';
import { isNoun, verbKinds } from './predicates.ts';
import { otherSide } from './sides-here.ts';

/**
 * The side that helps where another is the subject, or none that acts: those from whom one learns or receives, by whose
 * support something is done, whose programme does it. Undefined where the clause tells of no such help.
 */
export function helpingSide(clause: Clause, sentence: SentenceReading): readonly Participant[] | undefined {
  const found =
    learnsFrom(clause, sentence) ??
    backedBy(clause, sentence) ??
    giverTo(clause, sentence) ??
    ownerOfMeans(clause, sentence);
  return found && statesOf(found).length > 0 ? found : undefined;
}

/** "Peruvian cadets study *in Chile*", "were trained *at Chilean academies*", "received aid *from Chile*". */
function learnsFrom(clause: Clause, sentence: SentenceReading): readonly Participant[] | undefined {
  const { voice, agent } = clause;
  const subject = clause.subject ?? countedSubject(clause);
  if (!subject || !isTaught(clause, sentence) || (voice === 'passive' && agent)) return undefined;
  const learners = statesOf(participantsOf(subject, sentence));
  if (learners.length !== 1) return undefined;
  const where = clause.complements.filter((it) => /^(?:in|at|from|by|under|with)$/u.test(it.preposition));
  const within = [...where.map((it) => it.phrase), ...clause.objects];
  const named = [...participantsOfAll(within.flatMap(withAttached), sentence), ...placesIn(within, sentence)];
  const hosts = named.filter((it) => it.state && !learners.includes(it.state));
  return hosts.length > 0 ? hosts : undefined;
}

/** "*Up to thirty officers* will be trained at …": the parser takes the count for a preposition. */
function countedSubject({ complements, verb }: Clause): Phrase | undefined {
  return complements.find((it) => /^(?:up to|over|under|around|about)$/u.test(it.preposition) && it.at < verb)
    ?.phrase;
}

function isTaught(clause: Clause, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  if (verbKinds(clause, tokens).has('taught')) return clause.voice === 'active';
  if (/^(?:train|educate|teach|treat|host)$/u.test(clause.lemma)) return clause.voice === 'passive';
  if (!/^(?:receive|complete|get|obtain|attend|undergo)$/u.test(clause.lemma)) return false;
  return headsOf(clause.objects, sentence).some((it) =>
    /^(?:training|education|course|class|lesson|academy|college|school|university|scholarship|treatment|assistance|aid|help|support|degree|study|vaccine|dose)$/u.test(
      it?.lemma ?? '',
    ),
  );
}

function withAttached(phrase: Phrase): readonly Phrase[] {
  return [phrase, ...phrase.attached.map((it) => it.phrase)];
}

/** The states whose places the phrases name. */
function placesIn(phrases: readonly Phrase[], sentence: SentenceReading): readonly Participant[] {
  const { tokens } = sentence.sentence;
  return phrases.flatMap((phrase) => {
    const [start, end] = [tokens[phrase.range.from]?.start ?? 0, tokens[phrase.range.to - 1]?.end ?? 0];
    return sentence.mentions.flatMap((it) => (start <= it.start && it.end <= end ? stateOf(it) : []));
  });
}

/** The state that a place lies in, or that the name of a body holds ("the *Chilean* Institute of …"). */
function stateOf(mention: Mention): readonly Participant[] {
  if (mention.kind === 'place' && mention.state) return [{ state: mention.state }];
  return mention.kind === 'state' ? [{ state: mention.code }] : [];
}

/** "scholarships will be offered *to Peruvian students*": not theirs to whom it is given. */
function giverTo(clause: Clause, sentence: SentenceReading): readonly Participant[] | undefined {
  const { voice, agent, complements, lemma } = clause;
  if (
    voice !== 'passive' ||
    agent ||
    !/^(?:offer|provide|grant|give|donate|award|allocate|deliver|supply|hand over|turn over|transfer|ship|lend|lease)$/u.test(
      lemma,
    )
  )
    return undefined;
  const links = complements.filter((it) => it.preposition === 'to' || it.preposition === 'for');
  const given = statesOf(
    participantsOfAll(
      links.map((it) => it.phrase),
      sentence,
    ),
  );
  return given.length === 1 ? otherSide(given, sentence) : undefined;
}

/** "*With Chilean support*, a centre was established" */
function backedBy(clause: Clause, sentence: SentenceReading): readonly Participant[] | undefined {
  if (clause.voice !== 'passive' || clause.agent) return undefined;
  const links = clause.complements.filter((it) => /^(?:with|through|thanks to|under)/u.test(it.preposition));
  const helping = links
    .map((it) => it.phrase)
    .filter((it) =>
      headsOf([it], sentence).some((head) => isNoun(head, 'noun-backed') || isNoun(head, 'noun-means')),
    );
  const by = participantsOfAll(helping.flatMap(withAttached), sentence).filter((it) => it.state);
  return by.length > 0 ? by : undefined;
}

/** "the *programme* has trained Peruvian judges": not theirs whom it helps. */
function ownerOfMeans(clause: Clause, sentence: SentenceReading): readonly Participant[] | undefined {
  const { subject, objects, complements } = clause;
  if (!subject || clause.voice === 'passive' || !isMeans(subject, sentence)) return undefined;
  if (participantsOf(subject, sentence).some((it) => it.state)) return undefined;
  const helped = statesOf(participantsOfAll([...objects, ...complements.map((it) => it.phrase)], sentence));
  return helped.length === 1 ? otherSide(helped, sentence) : undefined;
}
