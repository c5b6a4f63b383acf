import type { Phrase } from '#model/clause';
import type { Act } from '../act/acts.ts';

/** Those who come to be trained or to serve; to receive them is no meeting. */
const rankAndFile = new Set([
  'officers',
  'personnel',
  'troops',
  'soldiers',
  'students',
  'cadets',
  'specialists',
  'trainees',
]);

/** The phrase names people themselves, not what comes from or belongs to them ("a letter from the president"). */
export function isPerson(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => {
    const head = tokens[part.head];
    if (!head || rankAndFile.has(head.folded)) return false;
    if (
      /^(?:delegation|minister|president|ambassador|representative|leader|envoy|official|group|team|counterpart)s?$/u.test(
        head.folded,
      )
    )
      return true;
    return act.sentence.mentions.some(
      (it) =>
        ['person', 'reference', 'office'].includes(it.kind) && it.start <= head.start && head.end <= it.end,
    );
  });
}
