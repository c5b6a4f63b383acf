import type { StateMention } from '#model/mention';
import type { Act } from '../act/acts.ts';

const wars = new Set('war invasion aggression attack assault offensive occupation annexation'.split(' '));

/** "over *X's war in Y*": a measure or rebuke is for whoever wages it, not for whoever suffers it. */
export function wagerOf(target: StateMention, { sentence }: Act): StateMention | undefined {
  const { tokens } = sentence.sentence;
  return sentence.mentions.findLast((it): it is StateMention => {
    if (it.kind !== 'state' || it.end >= target.start) return false;
    const between = tokens.filter((word) => word.start >= it.end && word.end <= target.start);
    const [owner, ...rest] = between;
    return (
      /^['’]s?$/u.test(owner?.text ?? '') &&
      rest.length <= 7 &&
      rest.some((word, at) => wars.has(word.lemma) && rest.length - at <= 3)
    );
  });
}
