import type { Clause } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import { tellsContent } from '../speech/speaker.ts';
import { isNeutralVerb, isPositionVerb } from '../speech/speech-verbs.ts';
import { efforts, importance, opinions, pursuits } from './position-words.ts';
import type { TopicMention } from './stance-topics.ts';

/** "*chose not* to pursue …", "*took no* steps to …": a policy that its subject is said not to follow. */
export function gaveUp(clause: Clause, topic: TopicMention, { sentence }: SentenceReading): boolean {
  if (!clause.negated || !pursuits.has(clause.lemma.split(' ')[0] ?? '')) return false;
  const own = sentence.tokens.slice(topic.from, topic.to);
  return !isUnwanted(topic) && !own.some((token) => /^(?:no|not|never|n't|neither|nor)$/u.test(token.folded));
}

/** Topics that stand for what a state may refuse: "will not join sanctions" is a position on them. */
function isUnwanted({ topic }: TopicMention): boolean {
  return /^(?:no-|sanctions|one-china|territorial-integrity|historical-gratitude)/u.test(topic);
}

/**
 * Whether the clause's subject holds what it tells. Not that of an infinitive or gerund, which may be somebody else's
 * ("urged *X* to respect …"): there the governing clause decides.
 */
export function takesPosition(chain: readonly number[], at: number, sentence: SentenceReading): boolean {
  const clause = sentence.parse.clauses[chain[at] ?? -1];
  if (!clause) return false;
  if (takesSide(clause, sentence)) return true;
  if (isNeutralVerb(clause.lemma)) return defends(chain.slice(0, at), sentence);
  if (at > 0 && efforts.has(clause.lemma) && defends(chain.slice(0, at), sentence)) return true;
  if (isBorrowed(clause, sentence) || isSupposed(clause)) return false;
  return isPositionVerb(clause.lemma) || tellsContent(chain, at, sentence);
}

/** An infinitive or gerund, or one joined to it by "and": its subject may be whoever is asked. */
function isBorrowed(clause: Clause, { parse }: SentenceReading): boolean {
  let outer: Clause | undefined = clause;
  while (outer?.relation === 'coordinate' && outer.form !== 'finite' && outer.governor !== undefined)
    outer = parse.clauses[outer.governor];
  const { relation, governor } = outer ?? clause;
  return (relation === 'infinitive' || relation === 'gerund') && governor !== undefined;
}

/** "*if* Chad chooses …", "*until* Chad ends …": what somebody may do yet is no position of his. */
export function isSupposed({ relation, mark, form }: Clause): boolean {
  return (
    relation === 'adverbial' &&
    form === 'finite' &&
    /^(?:if|unless|until|till|once|whether)$/u.test(mark ?? '')
  );
}

/** "spoke *for* …", "came out *against* …". */
function takesSide({ verb }: Clause, { sentence }: SentenceReading): boolean {
  const after = sentence.tokens.slice(verb + 1, verb + 3).map((token) => token.folded);
  return ['for', 'against'].includes(after[0] ?? '') || /^in favou?r$/u.test(after.join(' '));
}

/** "discussed *safeguarding* …", "discussed efforts *to uphold* …": what is talked about is itself a position. */
function defends(inner: readonly number[], { parse }: SentenceReading): boolean {
  return inner.some((index) => isPositionVerb(parse.clauses[index]?.lemma ?? ''));
}

/** "*had* identical positions on …", "*discussed* the importance of …": what stands between is a position. */
export function sharesOpinion(
  { lemma, verb }: Clause,
  topic: TokenRange,
  { sentence }: SentenceReading,
): boolean {
  const nouns = /^(?:have|share|hold|take)$/u.test(lemma)
    ? opinions
    : isNeutralVerb(lemma)
      ? importance
      : undefined;
  if (!nouns || topic.from <= verb) return false;
  return sentence.tokens.slice(verb + 1, topic.from).some((token) => nouns.has(token.lemma));
}
