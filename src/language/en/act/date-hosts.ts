import type { Clause, Phrase } from '#model/clause';
import type { DateMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';

/** Where a date stands in its sentence. */
export interface DateSeat {
  readonly date: DateMention;
  /** Token index of its first word. */
  readonly at: number;
  /** The innermost clause around it. */
  readonly clause?: Clause | undefined;
  /** Token index of the noun that it hangs on ("the *accord* of 2012", "the October *summit*"); none for a clause's own. */
  readonly host?: number | undefined;
}

/** Every point of time that the sentence names, with the clause and the noun that it belongs to, in order. */
export const dateSeats: (sentence: SentenceReading) => readonly DateSeat[] = rememberBy(findSeats);

function findSeats(sentence: SentenceReading): readonly DateSeat[] {
  const dates = sentence.mentions.filter(
    (it): it is DateMention => it.kind === 'date' && it.role === 'point',
  );
  if (dates.length === 0) return [];
  const hosts = hostsOf(sentence);
  const { tokens } = sentence.sentence;
  return dates.map((date): DateSeat => {
    const at = tokens.findIndex((token) => token.end > date.start);
    const words = tokens.flatMap((token, index) =>
      token.start < date.end && date.start < token.end ? [index] : [],
    );
    const host = words.map((index) => hosts.get(index)).find((it) => it !== undefined && !words.includes(it));
    return { date, at, clause: innermostClause(at, sentence), host };
  });
}

/** The smallest clause that holds the token. */
function innermostClause(at: number, sentence: SentenceReading): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of sentence.parse.clauses) {
    if (at < ownStart(clause, sentence) || at >= clause.range.to) continue;
    if (!best || clause.range.to - clause.range.from <= best.range.to - best.range.from) best = clause;
  }
  return best;
}

/** Where the clause's own words begin: "arrived in Lima on Monday, *accompanied by A*" begins behind what it is said of. */
function ownStart(clause: Clause, { sentence }: SentenceReading): number {
  const { subject, relation, range, verb } = clause;
  if (!subject || subject.range.to > verb) return range.from;
  if (relation === 'participle') return verb;
  if (relation !== 'relative') return range.from;
  const mark = sentence.tokens.findIndex(
    (token, index) => index >= subject.range.to && index <= verb && relatives.has(token.folded),
  );
  return mark < 0 ? range.from : mark;
}
const relatives = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']);

/** The noun that each token hangs on, for tokens in the phrase of a noun or in a phrase attached to it. */
function hostsOf(sentence: SentenceReading): ReadonlyMap<number, number> {
  const hosts = new Map<number, number>();
  const named = (at: number) => {
    const token = sentence.sentence.tokens[at];
    return sentence.mentions.some(
      (it) =>
        ['person', 'state', 'place', 'date'].includes(it.kind) &&
        token !== undefined &&
        it.start <= token.start &&
        token.end <= it.end,
    );
  };
  const put = (from: number, to: number, head: number) => {
    if (named(head)) return;
    for (let at = from; at < to; at++) if (at !== head && !hosts.has(at)) hosts.set(at, head);
  };
  const walk = (phrase: Phrase): void => {
    for (const part of phrase.conjuncts) walk(part);
    for (const { phrase: below } of phrase.attached) walk(below);
    for (const beside of phrase.appositions) walk(beside);
    if (phrase.conjuncts.length > 0) return;
    for (const { phrase: below } of phrase.attached) put(below.range.from, below.range.to, phrase.head);
    put(phrase.range.from, phrase.head, phrase.head);
  };
  for (const clause of sentence.parse.clauses) {
    if (clause.subject) walk(clause.subject);
    if (clause.agent) walk(clause.agent);
    for (const object of clause.objects) walk(object);
    for (const { phrase } of clause.complements) walk(phrase);
  }
  for (const phrase of sentence.parse.phrases) walk(phrase);
  return hosts;
}
