import type { Clause } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';

const steps = /^(?:step|enter|move|branch|venture|go|open|open up|break|tap|turn|launch out|set foot)$/u;
const ground =
  /^(?:\p{L}+ ){0,1}(?:up |out )?(?:into |onto |upon |to |on )?(?:an? |the |several |two |some |their )?(?:entirely |wholly |completely )?new (?:\p{L}+ ){0,1}(?:ground|areas?|fields?|spheres?|directions?|domains?|sectors?|frontiers?|territory)(?: |$)/u;
const common =
  /^(?:cooperation|co-operation|collaboration|partnership|relation|relationship|tie|agenda|list|area|dialogue)$/u;

/**
 * What a clause says that tells of a step into a new field: "*stepped into a new field*, …", "*broke new ground* in …",
 * "*added* … to their cooperation". What is told as done or decided is agreed; undefined for every other clause.
 */
export function openingStatus(clause: Clause, sentence: SentenceReading): InitiativeStatus | undefined {
  if (clause.negated || clause.modals.some((it) => it !== 'will' && it !== 'shall')) return undefined;
  return opensField(clause, sentence) || addsTo(clause, sentence) ? 'agreed' : undefined;
}

function opensField({ lemma, verb }: Clause, { sentence }: SentenceReading): boolean {
  const words = sentence.tokens.slice(verb + 1, verb + 9).map((it) => it.folded);
  return steps.test(lemma.split(' ')[0] ?? '') && ground.test(words.join(' '));
}

/** "added tourism *to their cooperation*" */
function addsTo({ lemma, complements, objects }: Clause, { sentence }: SentenceReading): boolean {
  const phrases = [...complements, ...objects.flatMap((it) => it.attached)];
  return (
    lemma === 'add' &&
    phrases.some((it) => it.preposition === 'to' && common.test(sentence.tokens[it.phrase.head]?.lemma ?? ''))
  );
}
