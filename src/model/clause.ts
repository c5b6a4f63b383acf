import type { TokenRange } from './token.ts';

/**
 * A noun phrase as the shallow parser sees it: determiner to head, without what hangs on it by a preposition.
 * `conjuncts` are the parts of a coordination ("A, B and C"), each a phrase without conjuncts; empty for a single phrase.
 */
export interface Phrase {
  readonly range: TokenRange;
  /** Index of the head token: the last noun, name or pronoun of the phrase (of the first conjunct). */
  readonly head: number;
  readonly conjuncts: readonly Phrase[];
  /** Phrases that hang on this one by a preposition ("the visit *of the minister* *to Minsk* *in May*"), in order. */
  readonly attached: readonly PrepositionalPhrase[];
  /** The phrase before a possessive `'s`, or a possessive pronoun ("*Belarus's* readiness", "*his* talks"). */
  readonly possessor?: Phrase | undefined;
  /** Phrases set beside this one by commas ("X, *Chief of the General Staff*, …"). */
  readonly appositions: readonly Phrase[];
}

export interface PrepositionalPhrase {
  /**
   * The preposition in lower case; of a chain, all of it ("on the sidelines of", "in accordance with", "ahead of").
   * Empty for a date without one ("met *on Monday*" has it, "met *last week*" has not).
   */
  readonly preposition: string;
  /** The token index where the preposition starts. */
  readonly at: number;
  readonly phrase: Phrase;
}

/** How a clause hangs on the clause that governs it. */
export type ClauseRelation =
  | 'root'
  /** "said *that it …*", "said *it …*" */
  | 'content'
  /** "agreed *to promote …*", "asked X *to consider …*" */
  | 'infinitive'
  /** "suggested *exploring …*", "by *signing …*", "…, *saying …*" */
  | 'gerund'
  /** "agreements *signed by …*" */
  | 'participle'
  /** "X, *who is paying a visit*" */
  | 'relative'
  /** "*while / after / when / as* …" */
  | 'adverbial'
  /** "visited A *and met B*" */
  | 'coordinate';

/**
 * One verb and what belongs to it. Clauses of a sentence are in order of their verbs.
 * A clause without a subject of its own carries the one it shares (coordination, infinitive, relative pronoun's antecedent).
 */
export interface Clause {
  readonly range: TokenRange;
  /** Token index of the main verb. */
  readonly verb: number;
  /** Lower-case dictionary form of the main verb, with its particle ("set up", "take part"); of "be" with its adjective ("be ready"). */
  readonly lemma: string;
  readonly relation: ClauseRelation;
  /** Index, in the sentence's clauses, of the clause that governs this one. */
  readonly governor?: number | undefined;
  /** The subordinator, in lower case, that opens the clause ("that", "while", "if"). */
  readonly mark?: string | undefined;
  readonly voice: 'active' | 'passive';
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  /** "did not sign", "never met", "no … was signed" (a `no` in the subject counts). */
  readonly negated: boolean;
  /** Modal verbs in lower case ("would", "should", "may"). `will` and `shall` make the future and are listed too. */
  readonly modals: readonly string[];
  readonly subject?: Phrase | undefined;
  /** The agent of a passive ("by X"). */
  readonly agent?: Phrase | undefined;
  /** Objects in order; what "be" and the like say of the subject as well. */
  readonly objects: readonly Phrase[];
  /** Prepositional phrases of the verb itself, in order; agents excluded. */
  readonly complements: readonly PrepositionalPhrase[];
}

/** What the shallow parser gives for one sentence. `phrases` are all outermost noun phrases, in order. */
export interface Parse {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}
