import type { Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import type { Act } from '../act/acts.ts';
import { draftsIn } from './drafts-in.ts';

const attending = new Set(['attend', 'join', 'participate', 'take part', 'take_part', 'sit in']);
/** How many sentences back the talks may have been told. */
const farthest = 5;

/** "The ministers of trade and health *attended the meeting*": that which `rule` found told before, and no other. */
export function isAttendedAgain(
  { clause, phrase, links, sentence }: Act,
  rule: FactRule,
  reading: Reading,
): boolean {
  const { tokens, index } = sentence.sentence;
  const first = tokens[phrase?.range.from ?? -1]?.folded ?? '';
  if (!clause || !attending.has(clause.lemma) || !/^(?:the|this|these|both)$/u.test(first)) return false;
  if (links.some((it) => ['with', 'between', 'of'].includes(it.preposition))) return false;
  const before = reading.sentences.slice(Math.max(0, index - farthest), index);
  return before.some((it) => draftsIn(it, rule, reading).length > 0);
}
