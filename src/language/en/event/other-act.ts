import type { Mention } from '#model/mention';
import type { Act } from '../act/acts.ts';
import { type When, whenOf } from '../act/when-where.ts';
import { ownDates } from '../agreement/paper-dates.ts';
import { papersByAct } from '../agreement/paper-deeds.ts';
import { papersIn } from '../agreement/papers.ts';
import { isCourtesyCall } from './meeting-kind.ts';
import { offersReward } from './reward.ts';

/**
 * Whether the word of a political act tells something else here: "called on the king" is a visit paid to him, "ratified
 * the treaty" a signing; "annexed land" tells nothing, and a reward is words to whoever knows something.
 */
export function isOtherAct(act: Act): boolean {
  const signed = act.lemma === 'ratify' && papersByAct(act.sentence).has(act);
  return signed || isCourtesyCall(act) || offersReward(act) || isPremodifier(act);
}

/** "in illegally *annexed* land", "get *detained* sailors home": a word of what is named, not an act. */
function isPremodifier({ kind, at, sentence, clause }: Act): boolean {
  const { tokens } = sentence.sentence;
  const next = tokens[at + 1];
  if (kind !== 'verb' || !/(?:ed|en)$/u.test(tokens[at]?.folded ?? '')) return false;
  if (!next || !/^(?:NOUN|PROPN|ADJ)$/u.test(next.tag)) return false;
  if (clause?.voice === 'passive') return tokens[at - 1]?.folded === 'get';
  const adverb = tokens[at - 1]?.folded.endsWith('ly') ? 1 : 0;
  const before = tokens[at - 1 - adverb];
  return before?.tag === 'ADP' || before?.tag === 'DET' || before?.folded === 'get';
}

/** The date of the act: "terminated *the 2018 accord*" has not that of the accord. */
export function whenApart(act: Act): When {
  const { sentence } = act;
  const taken: readonly Mention[] = papersIn(sentence).flatMap((paper) => ownDates(paper, sentence));
  const left = sentence.mentions.filter((it) => !taken.includes(it));
  return whenOf(act, taken.length === 0 ? sentence : { ...sentence, mentions: left });
}
