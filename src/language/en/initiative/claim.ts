import type { SentenceReading } from '#model/reading';
import type { Decision } from './decide.ts';
import { clauseAround, placeIn } from './place.ts';
import type { Signal } from './signal.ts';

const papers = /^(?:sign|conclude|initial|ink|adopt|issue)$/u;
const held = /^(?:conduct|hold|stage|carry|run|complete|organise|organize|exercise|train)$/u;

/**
 * The decision of a clause that says no standing but claims something to be new: what is signed in a new field is agreed
 * ("signed their *first-ever* agreement on space"), what is said to be one is under way ("tourism is *a new field*"), what took
 * place is delivered ("conducted joint exercises *for the first time*").
 */
export function claimDecision(at: number, sentence: SentenceReading): Decision | undefined {
  const index = clauseAround(at, sentence);
  const clause = sentence.parse.clauses[index ?? -1];
  if (!clause || index === undefined || clause.negated || clause.modals.length > 0) return undefined;
  if (clause.form !== 'finite' || clause.tense === 'future') return undefined;
  const main = clause.relation === 'root' || clause.relation === 'coordinate';
  const [verb = ''] = clause.lemma.split(' ');
  const past = clause.tense === 'past' || clause.perfect;
  const status = verb === 'be' ? 'under-way' : past ? doneBy(verb) : undefined;
  if (!main || !status) return undefined;
  const signal: Signal = {
    status,
    reversed: false,
    normative: false,
    together: false,
  };
  return { signal, clause, index, place: placeIn(clause, at), sentence, claim: true };
}

function doneBy(verb: string): 'agreed' | 'delivered' | undefined {
  if (papers.test(verb)) return 'agreed';
  return held.test(verb) ? 'delivered' : undefined;
}
