import type { Clause } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import { above, clauseAround, isListed, type Place, placeIn } from './place.ts';
import { verbKinds } from './predicates.ts';
import { type Signal, signalOf } from './signal.ts';

/** The clause that decides how far something has come, and what it says. */
export interface Decision {
  readonly signal: Signal;
  readonly clause: Clause;
  /** Index of the clause in its sentence. */
  readonly index: number;
  /** Where the subject of cooperation stands in that clause; `none` where it stands below it. */
  readonly place: Place;
  readonly sentence: SentenceReading;
  /** Whether it stands on a claim of novelty alone. */
  readonly claim?: boolean;
}

const nowhere: Place = { slot: 'none', path: [] };
const longestChain = 9;
/** Conjunctions under which nothing is told to be so. */
const unreal = /^(?:if|unless|whether|without|instead of|rather than|as if|lest)$/u;

/** The clause above the token that decides, looking from the inside out; undefined where none tells a standing. */
export function decide(at: number, sentence: SentenceReading): Decision | undefined {
  const { clauses } = sentence.parse;
  let index = clauseAround(at, sentence);
  let found: Decision | undefined;
  let sharing: Clause | undefined;
  let child: Clause | undefined;
  for (let depth = 0; index !== undefined && depth < longestChain; depth++) {
    const clause = clauses[index];
    if (!clause) break;
    if (clause.mark && unreal.test(clause.mark)) return undefined;
    if (verbKinds(clause, sentence.sentence.tokens).has('void')) return undefined;
    const place = depth === 0 ? placeIn(clause, at) : nowhere;
    const shared = sharing && lending(clause, sharing);
    const signal = sharing && !shared ? undefined : signalOf(shared ?? clause, place, sentence, child);
    if (isDenied(clause, signal, sharing !== undefined)) return undefined;
    if (signal && outranks(signal, found)) found = { signal, clause, index, place, sentence };
    if (!continues(clause, found, sentence, index)) break;
    sharing = clause.relation === 'coordinate' ? clause : undefined;
    child = clause;
    index = above(index, sentence);
  }
  return found;
}

/** A clause joined by "and" to one whose modal it shares ("should expand X *and deepen Y*"); else undefined. */
function lending(first: Clause, second: Clause): Clause | undefined {
  if (second.form !== 'finite' || second.tense !== 'present' || second.modals.length > 0) return undefined;
  const one = first.subject?.range.from === second.subject?.range.from;
  return one && first.modals.length > 0 ? first : undefined;
}

function isDenied(clause: Clause, signal: Signal | undefined, beside: boolean): boolean {
  return clause.negated && !beside && signal?.status !== 'refused';
}

/** What a clause further out says goes before, but that something is being done says nothing of what is asked below. */
function outranks(signal: Signal, found: Decision | undefined): boolean {
  if (!found) return true;
  const known = found.signal.status;
  switch (signal.status) {
    case 'under-way':
    case 'delivered':
      return (
        (signal.reversed && !(found.clause.form === 'finite' && known === 'proposed')) ||
        (signal.together && known === 'discussed') ||
        (signal.noun !== undefined && known === 'under-way')
      );
    case 'discussed':
      return known !== 'proposed' && found.clause.form !== 'finite';
    default:
      return true;
  }
}

/** Whether a clause above may still speak of the same thing. */
function continues(
  clause: Clause,
  found: Decision | undefined,
  sentence: SentenceReading,
  index: number,
): boolean {
  switch (clause.relation) {
    case 'root':
      return (clause.form !== 'finite' || isListed(clause)) && clause.governor === undefined;
    case 'adverbial':
      return clause.form !== 'finite' && found === undefined;
    case 'relative':
      return goesOn(clause, found, sentence, index);
    case 'coordinate':
      return clause.form !== 'finite' || found === undefined || found.clause !== clause;
    default:
      return true;
  }
}

/** A relative clause says its own; only of thanks, or where it merely picks out ("the fee *that lorries pay*"), goes the way on. */
function goesOn(
  clause: Clause,
  found: Decision | undefined,
  sentence: SentenceReading,
  index: number,
): boolean {
  const { tokens } = sentence.sentence;
  const governor = sentence.parse.clauses[above(index, sentence) ?? -1];
  const thanked = governor !== undefined && verbKinds(governor, tokens).has('thanked');
  if (thanked) return true;
  if (found) return false;
  const opening = tokens.slice(Math.max(0, clause.range.from - 1), clause.range.from + 1);
  return !opening.some((token) => token.text === ',') && clause.mark !== 'who';
}
