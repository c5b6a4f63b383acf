import type { AreaMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import { participantOf } from '../../participants.ts';
import type { Decision } from './decide.ts';
import { above, clauseAround, headsOf, placeIn } from './place.ts';
import { verbKinds } from './predicates.ts';

/**
 * Whether a word that names a subject only where nothing surer does ("asked Ghana for *lorries*") is the very thing that is
 * asked, promised or given: the object or complement of the deciding verb, or of one right below it, in a sentence that
 * names both sides or an item of a list.
 */
export function isBareMatter(area: AreaMention, decision: Decision, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const { clause, index, signal } = decision;
  if (!sentence.sentence.listItem && namedSides(sentence) < 2) return false;
  if (decision.sentence !== sentence) return true;
  const kinds = verbKinds(clause, tokens);
  if (
    signal.noun ||
    clause.relation === 'relative' ||
    ['praised', 'thanked', 'discussed'].some((it) => kinds.has(it))
  )
    return false;
  if (/^(?:wish|hope|look|thank)$/u.test(clause.lemma.split(' ')[0] ?? '')) return false;
  const at = tokens.findIndex((it) => it.end > area.start);
  const last = tokens.findLastIndex((it) => it.start < area.end);
  const own = clauseAround(at, sentence);
  if (own === undefined || (own !== index && above(own, sentence) !== index)) return false;
  const inner = sentence.parse.clauses[own];
  const place = inner && placeIn(inner, at);
  if (!place || place.slot === 'none' || (place.slot === 'subject' && inner?.voice !== 'passive'))
    return false;
  if (place.slot === 'complement' && !/^(?:for|of|with|on|to)$/u.test(place.preposition ?? '')) return false;
  return place.path.length < 3 && headsOf(place.path, sentence).at(-1) === tokens[last];
}

/** How many states the sentence names by a name of theirs, of one of their people or bodies. */
function namedSides({ mentions }: SentenceReading): number {
  const named = mentions.flatMap((it) =>
    it.kind === 'reference' ? [] : participantOf(it).flatMap(({ state }) => state ?? []),
  );
  return new Set(named).size;
}
