import { participantsOf } from '#language/participants';
import type { Clause, Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import { possessorOfPosition } from './position-owner.ts';
import { credits, givesThanks, thanks } from './position-words.ts';
import type { TopicMention } from './stance-topics.ts';

/**
 * "thanked *Fiji* for its support for …", "expressed gratitude to *Fiji* for adhering to …": who is given thanks or praise for
 * a position holds it, not who gives them. Undefined where the clause at that place of the chain does neither, or hails a
 * deed without its doer; empty where it thanks somebody who has no state.
 */
export function creditedHolders(
  topic: TopicMention,
  chain: readonly number[],
  at: number,
  sentence: SentenceReading,
): readonly Participant[] | undefined {
  const clause = sentence.parse.clauses[chain[at] ?? -1];
  if (!clause || topic.topic === 'historical-gratitude' || clause.verb >= topic.from) return undefined;
  const receiver = receiverOf(clause, sentence);
  if (!receiver || goesOn(chain.slice(0, at), sentence)) return undefined;
  const owner = possessorOfPosition(topic, sentence, true);
  const isPronoun = owner && sentence.sentence.tokens[owner.head]?.tag === 'PRON';
  const phrases = isPronoun ? [receiver.phrase, owner] : [owner, receiver.phrase];
  const named = phrases.map((phrase) => (phrase ? withState(phrase, sentence) : []));
  const holders = named.find((it) => it.length > 0);
  return holders ?? (clause.lemma === 'thank' ? [] : undefined);
}

/** Whom the clause thanks or praises, if it does so at all. */
function receiverOf(
  clause: Clause,
  { sentence }: SentenceReading,
): { phrase?: Phrase | undefined } | undefined {
  const { lemma, objects, complements, voice, subject } = clause;
  const to = complements.find((it) => it.preposition === 'to')?.phrase;
  if (/^be (?:grateful|thankful|appreciative|indebted)$/u.test(lemma)) return { phrase: to };
  if (credits.has(lemma)) return { phrase: voice === 'active' ? objects[0] : subject };
  const gift = objects.find((it) => thanks.has(sentence.tokens[it.head]?.folded ?? ''));
  if (!givesThanks.has(lemma) || !gift || gift.conjuncts.length > 0) return undefined;
  return { phrase: to ?? gift.attached.find((it) => it.preposition === 'to')?.phrase };
}

/** "thanked Fiji, *stressing* …": what the one who thanks adds himself. */
function goesOn(inner: readonly number[], { parse, sentence }: SentenceReading): boolean {
  return inner.some((index) => {
    const clause = parse.clauses[index];
    const before = sentence.tokens[(clause?.verb ?? 0) - 1]?.folded ?? '';
    return clause?.form === 'gerund' && /^(?:,|while|when|and|also)$/u.test(before);
  });
}

function withState(phrase: Phrase, sentence: SentenceReading): readonly Participant[] {
  return participantsOf(phrase, sentence).filter((it) => it.state !== undefined);
}
