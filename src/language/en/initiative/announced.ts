import type { Clause, Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import { headsOf } from './place.ts';
import { isNoun } from './predicates.ts';

const announcing = /^(?:announce|unveil|earmark|set aside|allot)$/u;
const sums = /^(?:hundred|thousand|million|billion|[mb]n|[mb])$/u;
const money =
  /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|riyals?|dinars?|francs?|kron[ae]r?|roubles?|rubles?|lira|won|usd|eur)$/u;

/** "*more than* $20 million", "*up to* 5 million euros" */
const bound = /^(?:than|over|to|up|under|about|around|nearly)$/u;

/** "*announced $20 million* for schools": a sum that one side says it will give. */
export function announcesSum(clause: Clause, { sentence }: SentenceReading): boolean {
  if (!announcing.test(clause.lemma) || clause.negated) return false;
  const from = clause.voice === 'passive' ? (clause.subject?.range.from ?? clause.verb) : clause.verb + 1;
  const to = clause.voice === 'passive' ? clause.verb : clause.verb + 9;
  const words = sentence.tokens.slice(from, to);
  const end = words.findIndex(
    (it) => (it.tag === 'ADP' && !bound.test(it.folded)) || it.tag === 'PUNCT' || it.tag === 'VERB',
  );
  const object = end < 0 ? words : words.slice(0, end + 1);
  const figure = object.some((it) => /\d/u.test(it.text) || sums.test(it.folded));
  return figure && object.some((it) => /^\p{Sc}|\p{Sc}$|\p{Sc}\d/u.test(it.text) || money.test(it.folded));
}

/** "*announced* new *scholarships* for", "a *programme* to": help of whatever kind that one side says it will give. */
export function announcesHelp(clause: Clause, sentence: SentenceReading): boolean {
  if (!/^(?:announce|unveil)$/u.test(clause.lemma) || clause.negated || clause.voice === 'passive')
    return false;
  return headsOf(clause.objects.flatMap(parts), sentence).some(
    (it) =>
      isNoun(it, 'noun-means') || /^(?:dispatch|provision|allocation|secondment)$/u.test(it?.lemma ?? ''),
  );
}

const parts = (phrase: Phrase): readonly Phrase[] =>
  phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];

/** "would train pilots *if* the fuel was paid for": what hangs on a condition is offered, and no more. */
export function isConditional(clause: Clause, { parse }: SentenceReading): boolean {
  if (!clause.modals.includes('would')) return false;
  const index = parse.clauses.indexOf(clause);
  return parse.clauses.some(
    (it, at) =>
      it.relation === 'adverbial' &&
      /^(?:if|provided|provided that|on condition that)$/u.test(it.mark ?? '') &&
      (it.governor === index || (it.governor === undefined && Math.abs(at - index) === 1)),
  );
}
