import type { AreaMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { Decision } from './decide.ts';
import { isNoun } from './predicates.ts';

const common =
  /^(?:cooperation|co-operation|collaboration|coordination|co-ordination|cooperate|co-operate|collaborate|coordinate|partner|joint|jointly|bilateral|trilateral|mutual|mutually|two-way|tie|relation|relationship|partnership|exchange|contact|turnover|link|interaction|expand|deepen|intensify|broaden|widen|boost|increase|resume|diversify|step|between)$/u;

/** What one speaks of the need for, or pays attention to, is to be done by those who speak of it. */
const effort = /^(?:continue|effort|combat|combating|fight|fighting|counter|countering|counteract)$/u;
const needs = /^(?:need|necessity)$/u;

/**
 * "stressed the importance of *trade* for peace": what one side alone calls important is wanted of another only where the two
 * are to do it together, or more of it, or it is that other side's.
 */
export function isMereValue(
  area: AreaMention,
  { noun }: Decision['signal'],
  to: readonly string[],
  sentence: SentenceReading,
): boolean {
  const { tokens } = sentence.sentence;
  const head = noun && tokens[noun.head];
  if (!head || !(isNoun(head, 'noun-valued') || needs.test(head.lemma))) return false;
  if (sentence.mentions.some((it) => it.kind === 'state' && it.start > head.end && to.includes(it.code)))
    return false;
  const active = needs.test(head.lemma) || head.lemma === 'attention';
  const last = tokens.findIndex((it) => it.end >= area.end);
  const matter = tokens.slice(noun.head + 1, last + 3);
  return !matter.some(
    (it) =>
      common.test(it.lemma) ||
      common.test(it.folded) ||
      (active && (effort.test(it.lemma) || effort.test(it.folded))),
  );
}
