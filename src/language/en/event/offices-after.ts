import type { Participant, StateMention } from '#model/mention';
import type { Act } from '../act/acts.ts';

/** "on his election as *President of Peru*", "as Prime Minister of the interim government *of Peru*" */
export function officesAfter(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const from = tokens[act.at]?.end ?? 0;
  return act.sentence.mentions.flatMap((it) =>
    it.kind === 'office' && it.start >= from ? [{ state: it.state ?? stateBehind(it.end, act) }] : [],
  );
}

/** The state behind a chain of "of", from where an office ends. */
function stateBehind(end: number, { sentence }: Act): string | undefined {
  const { tokens } = sentence.sentence;
  const next = sentence.mentions.find((it): it is StateMention => it.kind === 'state' && it.start >= end);
  const between = tokens.filter((it) => it.start >= end && it.end <= (next?.start ?? 0));
  const chained = between[0]?.folded === 'of' && between.at(-1)?.tag !== 'VERB';
  const plain = between.every((it) => it.folded === 'of' || ['DET', 'NOUN', 'ADJ', 'PROPN'].includes(it.tag));
  return chained && plain && between.length <= 8 ? next?.code : undefined;
}
