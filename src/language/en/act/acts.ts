import type { Clause, Phrase, PrepositionalPhrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import type { Token, TokenRange } from '#model/token';
import { rememberBy } from '#text/remember';

/**
 * Something done, told by a verb ("met") or a noun ("the meeting of X with Y"), with the phrases of those concerned.
 * Verb and noun look alike to the rules: `doers` do it, `objects` have it done to them, `links` hang on by preposition.
 */
export interface Act {
  readonly sentence: SentenceReading;
  /** Token index of the verb or noun. */
  readonly at: number;
  /** Lower-case dictionary form of the verb (with its particle) or noun. */
  readonly lemma: string;
  readonly kind: 'verb' | 'noun';
  /** The tokens that tell it: the clause of a verb, the phrase of a noun with what hangs on it. */
  readonly range: TokenRange;
  readonly doers: readonly Phrase[];
  readonly objects: readonly Phrase[];
  readonly links: readonly PrepositionalPhrase[];
  /** Lemmas of the words before a noun in its phrase, determiners left out. */
  readonly premodifiers: readonly string[];
  /** The clause that tells it: the verb's own, or the one in which the noun stands. */
  readonly clause?: Clause | undefined;
  /** Where a noun stands in its clause. */
  readonly slot?: 'subject' | 'object' | 'complement' | undefined;
  /** The noun phrase itself. */
  readonly phrase?: Phrase | undefined;
}

interface Slotted {
  readonly phrase: Phrase;
  readonly clause: Clause | undefined;
  readonly slot: Act['slot'];
}

/** Every act of the sentence: one a verb, one a noun that heads a phrase. In the order of their triggers. */
export const actsOf: (sentence: SentenceReading) => readonly Act[] = rememberBy(findActs);

function findActs(sentence: SentenceReading): readonly Act[] {
  const acts = sentence.parse.clauses.map((clause) => verbAct(clause, sentence));
  const seen = new Set<number>();
  for (const it of slottedPhrases(sentence)) addNounActs(acts, it.phrase, it, sentence, seen);
  return acts.sort((a, b) => a.at - b.at);
}

function verbAct(clause: Clause, sentence: SentenceReading): Act {
  const passive = clause.voice === 'passive';
  const doers = passive ? clause.agent : subjectOf(clause, sentence);
  const undergoers = passive && clause.subject ? [clause.subject, ...clause.objects] : clause.objects;
  return {
    sentence,
    at: clause.verb,
    lemma: clause.lemma,
    kind: 'verb',
    range: clause.range,
    doers: doers ? [doers] : [],
    objects: undergoers,
    links: clause.complements,
    premodifiers: [],
    clause,
  };
}

/** The subject of the clause, or the one that it shares with the clauses that it is joined to. */
export function subjectOf(clause: Clause, sentence: SentenceReading): Phrase | undefined {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 4; depth++) {
    if (current.subject) return current.subject;
    if (!['coordinate', 'infinitive', 'gerund'].includes(current.relation)) return undefined;
    const governor: Clause | undefined =
      current.governor === undefined ? undefined : sentence.parse.clauses[current.governor];
    if (governor?.voice === 'passive' && current.voice === 'active' && current.relation !== 'coordinate')
      return undefined;
    current = governor;
  }
  return undefined;
}

function slottedPhrases(sentence: SentenceReading): readonly Slotted[] {
  const { clauses, phrases } = sentence.parse;
  const slotted: Slotted[] = [];
  for (const clause of clauses) {
    const inherited = clause.relation !== 'root' && clause.relation !== 'content';
    const { subject } = clause;
    if (subject && !(inherited && outside(subject, clause)))
      slotted.push({ phrase: subject, clause, slot: 'subject' });
    for (const phrase of clause.objects) slotted.push({ phrase, clause, slot: 'object' });
    for (const { phrase } of clause.complements) slotted.push({ phrase, clause, slot: 'complement' });
  }
  for (const phrase of phrases) slotted.push({ phrase, clause: undefined, slot: undefined });
  return slotted;
}

function outside(phrase: Phrase, clause: Clause): boolean {
  return phrase.range.to <= clause.range.from || phrase.range.from >= clause.range.to;
}

/** Adds the noun of the phrase, of its conjuncts and of all that hangs on them; each noun once. */
function addNounActs(
  acts: Act[],
  whole: Phrase,
  slotted: Slotted,
  sentence: SentenceReading,
  seen: Set<number>,
): void {
  for (const phrase of whole.conjuncts.length > 0 ? whole.conjuncts : [whole]) {
    for (const it of phrase.attached) addNounActs(acts, it.phrase, slotted, sentence, seen);
    for (const it of phrase.appositions) addNounActs(acts, it, slotted, sentence, seen);
    if (phrase.possessor) addNounActs(acts, phrase.possessor, slotted, sentence, seen);
    const at = headOf(phrase, sentence);
    const head = sentence.sentence.tokens[at];
    if (!head || seen.has(at) || !isNominal(head)) continue;
    seen.add(at);
    acts.push(nounAct(at === phrase.head ? phrase : { ...phrase, head: at }, whole, slotted, sentence, head));
  }
}

/** "the exercise Blue Shield *2024*": the number behind a name is not what the phrase is about. */
function headOf(phrase: Phrase, { sentence }: SentenceReading): number {
  const { tokens } = sentence;
  const isNumber = /^\d+$/u.test(tokens[phrase.head]?.text ?? '') && phrase.head - 1 >= phrase.range.from;
  return isNumber && tokens[phrase.head - 1]?.tag === 'PROPN' ? phrase.head - 1 : phrase.head;
}

function isNominal(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'VERB' || token.tag === 'X';
}

function nounAct(
  phrase: Phrase,
  whole: Phrase,
  slotted: Slotted,
  sentence: SentenceReading,
  head: Token,
): Act {
  const { tokens } = sentence.sentence;
  const last = phrase.attached.at(-1)?.phrase.range.to ?? phrase.range.to;
  const shared = sharedLinks(phrase, whole);
  const premodifiers: string[] = [];
  for (let at = phrase.range.from; at < phrase.head; at += 1) {
    const token = tokens[at];
    if (token && token.tag !== 'DET') premodifiers.push(token.tag === 'PROPN' ? token.folded : token.lemma);
  }
  return {
    sentence,
    at: phrase.head,
    lemma: head.tag === 'PROPN' ? singular(head.folded) : head.lemma,
    kind: 'noun',
    range: { from: phrase.range.from, to: Math.max(last, phrase.range.to) },
    doers: phrase.possessor ? [phrase.possessor] : [],
    objects: [],
    links: shared.length > 0 ? [...phrase.attached, ...shared] : phrase.attached,
    premodifiers,
    clause: slotted.clause,
    slot: slotted.slot,
    phrase,
  };
}

/** What the parser hung on the last conjunct or on the verb may belong to the noun as well. */
function sharedLinks(phrase: Phrase, whole: Phrase): readonly PrepositionalPhrase[] {
  if (whole === phrase || whole.conjuncts.length === 0) return [];
  return whole.conjuncts.at(-1)?.attached.filter((it) => !phrase.attached.includes(it)) ?? [];
}

function singular(folded: string): string {
  return /[^s]s$/u.test(folded) ? folded.slice(0, -1) : folded;
}
