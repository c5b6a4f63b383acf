import type { Clause, Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { participantsOf } from '../../participants.ts';
import { headsOf } from './place.ts';
import { isNoun } from './predicates.ts';

const growing = new Set(
  `continue develop expand grow deepen strengthen intensify increase progress proceed advance widen broaden contribute
  begin start resume rise climb double triple`
    .split(/\s+/u)
    .concat('go up', 'pick up'),
);
const counting = new Set('reach exceed surpass double triple top'.split(' '));

/** "cooperation *continues*", "ties *have deepened*": what sides have together can do no more by itself; turnover *reaches* a sum. */
export function isGrowth(clause: Clause, { sentence }: SentenceReading): boolean {
  const grown = clause.objects.filter((it) => !measure.test(sentence.tokens[it.head]?.lemma ?? ''));
  return (grown.length === 0 && growing.has(clause.lemma)) || counting.has(clause.lemma);
}

/** How much or when something grows: "grew *year by year*", "rose *ten percent*". */
const measure = /^(?:year|month|decade|percent|cent|%|time|fold|half|third|quarter|point|pace|today)$/u;

/** "a joint project *is under way*" */
export function isUnderWay({ lemma, objects, complements }: Clause, { sentence }: SentenceReading): boolean {
  const heads = objects.map((it) => head(it, sentence.tokens));
  if (/^(?:make|gain|gather|take)$/u.test(lemma))
    return heads.some((it) => /^(?:headway|pace|momentum|shape)$/u.test(it));
  if (lemma !== 'be') return false;
  return complements.some(
    ({ preposition, phrase }) =>
      (preposition === 'under' &&
        /^(?:way|construction|implementation)$/u.test(head(phrase, sentence.tokens))) ||
      (preposition === 'in' && head(phrase, sentence.tokens) === 'progress'),
  );
}

const head = (phrase: Phrase, tokens: readonly Token[]): string => tokens[phrase.head]?.folded ?? '';

/** Whether the phrase names that by which a side does something ("Norwegian *funding*", "the *programme*"). */
export function isMeans(phrase: Phrase, sentence: SentenceReading): boolean {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return headsOf(parts, sentence).some((it) => isNoun(it, 'noun-means'));
}

/** Whether the phrase is a side itself ("supported *Kenya* in …"), not something of a side's. */
export function isSide(phrase: Phrase, sentence: SentenceReading): boolean {
  return phrase.possessor === undefined && phrase.attached.length === 0 && actsIn(phrase, sentence);
}

/** Who acts for a state when its adjective stands before: "Norwegian *engineers*", "companies of Norway". */
export const nationals = new Set(
  `company firm business businessman businesspeople entrepreneur investor bank enterprise corporation consortium engineer expert
  specialist scientist doctor nurse surgeon teacher instructor trainer builder worker technician researcher geologist agronomist
  archaeologist historian lecturer professor student cadet trainee scholar artist architect musician journalist lawyer judge
  prosecutor investigator soldier sailor pilot diver sapper troop trooper marine officer serviceman servicemen peacekeeper
  force crew ship warship frigate vessel aircraft navy army fleet battalion regiment brigade unit team delegation mission university
  college academy school institute hospital laboratory museum orchestra agency authority ministry department government cabinet
  parliament senate embassy police constabulary customs fire-brigade people official officer diplomat negotiator farmer fisherman
  fishermen firefighter rescuer volunteer airline shipyard contractor operator supplier manufacturer producer exporter importer
  newspaper broadcaster foundation association union chamber council commission side party capital city town province region
  municipality club athlete veteran country nation state`.split(/\s+/u),
);

/** Whether the phrase names people, states or bodies that act. */
export function actsIn(phrase: Phrase, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => {
    const head = tokens[part.head];
    if (head && /^(?:i|we)$/u.test(head.folded)) return true;
    if (head && nationals.has(head.lemma) && participantsOf(part, sentence).some((it) => it.state))
      return true;
    return sentence.mentions.some(
      (it) =>
        /^(?:person|state|organisation|office|reference)$/u.test(it.kind) &&
        head !== undefined &&
        it.start <= head.start &&
        head.end <= it.end,
    );
  });
}

/** Whether the phrase is something that two sides have together ("bilateral *cooperation*"). */
export function isShared(phrase: Phrase, sentence: SentenceReading): boolean {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return headsOf(parts, sentence).some((it) => isNoun(it, 'noun-shared') || isNoun(it, 'noun-ongoing'));
}
