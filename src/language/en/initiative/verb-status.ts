import type { Clause, Phrase } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import { participantsOf } from '../../participants.ts';
import { actsIn, isGrowth, isMeans, isShared, isSide, isUnderWay, nationals } from './phrase-kinds.ts';
import { headsOf, isListed, type Place } from './place.ts';
import { isNoun } from './predicates.ts';

/** "will expand", "would be trained": a promise; "will meet", "will be" are none. */
export function pledge(
  kinds: ReadonlySet<string>,
  clause: Clause,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  const shows =
    clause.lemma === 'host' && headsOf(clause.objects, sentence).some((it) => shown.test(it?.lemma ?? ''));
  if (kinds.has('copula') || kinds.has('discussed') || (kinds.has('event') && !shows)) return undefined;
  if (/^(?:like|love|appreciate)$/u.test(clause.lemma)) return 'proposed';
  if (clause.voice === 'passive') return 'agreed';
  if (!clause.subject) return undefined;
  const grows = isShared(clause.subject, sentence) && isGrowth(clause, sentence);
  const itself =
    clause.relation === 'content' && sentence.sentence.tokens[clause.subject.head]?.folded === 'it';
  const owned = participantsOf(clause.subject, sentence).some((it) => it.state);
  const shared =
    kinds.has('done') || kinds.has('ongoing') || kinds.has('giving') || clause.lemma === 'exchange';
  return grows ||
    itself ||
    isDoer(clause.subject, sentence) ||
    owned ||
    (shared && isOfBoth(clause.subject, sentence))
    ? 'agreed'
    : undefined;
}

/** What one hosts of another side, besides its guests. */
const shown =
  /^(?:week|festival|exhibition|exhibit|show|concert|performance|course|class|training|fair|tournament|game|competition|camp|student|trainee|intern|cadet|exercise)$/u;

/** "*parliamentary groups* will exchange visits": the plural of what two sides may each have. */
function isOfBoth({ head }: Phrase, { sentence }: SentenceReading): boolean {
  const noun = sentence.tokens[head];
  return noun?.tag === 'NOUN' && noun.folded !== noun.lemma && nationals.has(noun.lemma);
}

/** To support a side in something is to help it; to support a plan is to agree to it. */
export function backing(clause: Clause, sentence: SentenceReading): InitiativeStatus | undefined {
  const untold = clause.voice === 'passive' && !(clause.agent && actsIn(clause.agent, sentence));
  if (clause.form !== 'finite' || untold) return undefined;
  if (!clause.objects.some((it) => isSide(it, sentence))) return 'agreed';
  return clause.tense === 'past' && !clause.perfect ? 'delivered' : 'under-way';
}

/** What the verb itself says of a standing, in its tense. */
export function verbStatus(
  kinds: ReadonlySet<string>,
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  const past = clause.tense === 'past' || clause.perfect;
  if (kinds.has('praised')) {
    const shared = place.path.some((it) => isNoun(sentence.sentence.tokens[it.head], 'noun-shared'));
    return shared && place.slot !== 'subject' ? 'under-way' : undefined;
  }
  if (clause.modals.length > 0) return undefined;
  if (isListed(clause)) return undefined;
  if (isHeld(clause, place, sentence)) return 'under-way';
  if (isUnderWay(clause, sentence) || isBeingDone(kinds, clause, sentence)) return 'under-way';
  if ((kinds.has('ongoing') || isGrowth(clause, sentence)) && clause.form === 'finite') {
    const grows =
      clause.voice === 'passive' ||
      !clause.subject ||
      isDoer(clause.subject, sentence) ||
      isGrowth(clause, sentence);
    if (!grows) return undefined;
    return past && (!clause.perfect || isCounted(clause, sentence)) ? 'delivered' : 'under-way';
  }
  if (kinds.has('taught') && clause.form === 'finite') return past ? 'delivered' : 'under-way';
  if (kinds.has('giving') && clause.form === 'finite' && !past)
    return isGiven(clause, sentence) ? 'under-way' : undefined;
  if (kinds.has('done') && clause.form !== 'infinitive') {
    if (
      clause.lemma === 'hold' &&
      headsOf(clause.objects, sentence).some((it) => opinions.test(it?.lemma ?? ''))
    )
      return undefined;
    if (clause.form === 'participle')
      return clause.agent && actsIn(clause.agent, sentence) ? 'delivered' : undefined;
    return past ? 'delivered' : undefined;
  }
  return undefined;
}

const cooperating =
  /^(?:cooperation|co-operation|collaboration|interaction|partnership|coordination|co-ordination)$/u;

/** "have good *cooperation* in health", "there is close *cooperation* in", "*cooperation* covers such fields as" */
function isHeld(clause: Clause, place: Place, sentence: SentenceReading): boolean {
  if (clause.tense !== 'present' || clause.form !== 'finite') return false;
  const is = (phrases: readonly Phrase[]) =>
    headsOf(phrases, sentence).some((it) => cooperating.test(it?.lemma ?? ''));
  if (/^(?:cover|encompass|span|embrace|extend)$/u.test(clause.lemma))
    return clause.subject !== undefined && is([clause.subject]) && place.slot !== 'subject';
  return /^(?:have|enjoy|be)$/u.test(clause.lemma) && place.slot === 'object' && is(place.path.slice(0, 1));
}

/** "a festival *is being held*" */
function isBeingDone(kinds: ReadonlySet<string>, clause: Clause, { sentence }: SentenceReading): boolean {
  const being = sentence.tokens
    .slice(Math.max(0, clause.verb - 3), clause.verb)
    .some((it) => it.folded === 'being');
  return (
    being && clause.voice === 'passive' && (kinds.has('done') || kinds.has('giving') || kinds.has('ongoing'))
  );
}

/** Those who act, or by which a side does something ("Norwegian *funding* will help …"). */
function isDoer(subject: Phrase, sentence: SentenceReading): boolean {
  return actsIn(subject, sentence) || isMeans(subject, sentence);
}

/** "is training Peruvian officers": told of a side, or of something that is done to it. */
function isGiven({ voice, subject }: Clause, sentence: SentenceReading): boolean {
  return voice === 'passive' || (subject !== undefined && isDoer(subject, sentence));
}

/** "has grown *by 15 percent*": a figure makes a result of growth. */
function isCounted(clause: Clause, reading: SentenceReading): boolean {
  if (!isGrowth(clause, reading)) return false;
  if (/^(?:double|triple|quadruple|exceed|surpass)$/u.test(clause.lemma)) return true;
  return reading.sentence.tokens
    .slice(clause.verb, clause.range.to)
    .some((it) => it.tag === 'NUM' || it.text === '%');
}

/** "*held* similar views on": nothing is done. */
const opinions = /^(?:view|opinion|position|talks?|meeting|conversation|negotiation|office)$/u;

/** "discussed our *continued cooperation* on": what they speak of is going on. */
export function isContinuing(clause: Clause, place: Place, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const lists = clause.complements.filter((it) => it.preposition === 'including').map((it) => it.phrase);
  return (place.slot === 'none' ? [...clause.objects, ...lists] : place.path).some((phrase) => {
    const words = tokens.slice(phrase.range.from, phrase.head);
    const going = words.some((it) => /^(?:continued|continuing|ongoing|existing|joint)$/u.test(it.folded));
    const head = tokens[phrase.head];
    return going && (isNoun(head, 'noun-shared') || head?.lemma === 'effort');
  });
}
