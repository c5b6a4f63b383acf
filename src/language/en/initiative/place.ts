import type { Clause, Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';

/** Where in its clause a word stands. */
export interface Place {
  readonly slot: 'subject' | 'object' | 'complement' | 'none';
  /** The preposition of a complement. */
  readonly preposition?: string | undefined;
  /** The phrases on the way from the clause's own phrase to the one that holds the word, outermost first. */
  readonly path: readonly Phrase[];
}

/** The innermost clause around the token; of a word in a list behind the last clause, that clause. */
export function clauseAround(at: number, sentence: SentenceReading): number | undefined {
  const { clauses } = sentence.parse;
  let best: number | undefined;
  let before: number | undefined;
  for (const [index, clause] of clauses.entries()) {
    const { range } = clause;
    if (isAntecedent(at, clause, sentence)) continue;
    const width = range.to - range.from;
    const known = best === undefined ? undefined : clauses[best];
    if (range.from <= at && at < range.to) {
      if (!known || width <= known.range.to - known.range.from) best = index;
    } else if (range.to <= at) {
      if (before === undefined || range.to >= (clauses[before]?.range.to ?? 0)) before = index;
    }
  }
  return best ?? before;
}

/** Whether the token stands before the pronoun of a relative clause, in the phrase that the clause is about. */
function isAntecedent(at: number, { relation, mark, range }: Clause, sentence: SentenceReading): boolean {
  if (relation !== 'relative' || !mark || at < range.from) return false;
  const { tokens } = sentence.sentence;
  const opening = tokens.findIndex((token, index) => index >= range.from && token.folded === mark);
  return opening > at;
}

/**
 * The clause above: the one that governs it, or, of an infinitive, gerund or participle that the parser left hanging,
 * the one before it.
 */
export function above(index: number, sentence: SentenceReading): number | undefined {
  const clause = sentence.parse.clauses[index];
  if (!clause) return undefined;
  if (clause.governor !== undefined) return clause.governor === index ? undefined : clause.governor;
  if (isListed(clause)) return leadOf(clause, index, sentence);
  const adrift = clause.form !== 'finite' && index > 0;
  return adrift ? index - 1 : undefined;
}

/** "agreed to: strengthen …; *facilitate visas*; *expand air links*": a verb of a list, without a subject. */
export function isListed({ subject, form, tense, voice }: Clause): boolean {
  return subject === undefined && form === 'finite' && tense === 'present' && voice === 'active';
}

/** The last clause before the colon that opens the list. */
function leadOf(clause: Clause, index: number, { parse, sentence }: SentenceReading): number | undefined {
  const colon = sentence.tokens.findIndex((it) => it.text === ':');
  if (colon < 0 || colon > clause.verb) return undefined;
  const lead = parse.clauses.findLastIndex((it, at) => at < index && it.verb < colon);
  return lead < 0 ? undefined : lead;
}

/** Where the token stands among the phrases of the clause. */
export function placeIn(clause: Clause, at: number): Place {
  for (const phrase of clause.objects) {
    const path = pathTo(phrase, at);
    if (path.length > 0) return { slot: 'object', path };
  }
  for (const { preposition, phrase } of clause.complements) {
    const path = pathTo(phrase, at);
    if (path.length === 0) continue;
    const object = /^(?:including|such as|particularly|especially)$/u.test(preposition)
      ? clause.objects.at(-1)
      : undefined;
    return { slot: 'complement', preposition, path: object ? [object, ...path] : path };
  }
  const path = clause.subject ? pathTo(clause.subject, at) : [];
  return path.length > 0 ? { slot: 'subject', path } : { slot: 'none', path: [] };
}

/** The phrases from the given one down to that which holds the token; empty when it does not. */
function pathTo(phrase: Phrase, at: number, depth = 0): readonly Phrase[] {
  if (depth > 8) return [];
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  for (const part of parts) {
    if (part.range.from <= at && at < part.range.to) return [part];
    for (const below of [...part.attached.map((it) => it.phrase), ...part.appositions]) {
      const path = pathTo(below, at, depth + 1);
      if (path.length > 0) return [part, ...path];
    }
  }
  return [];
}

/** The head words of the phrases. */
export function headsOf(
  phrases: readonly Phrase[],
  sentence: SentenceReading,
): readonly (Token | undefined)[] {
  return phrases.map((it) => sentence.sentence.tokens[it.head]);
}
