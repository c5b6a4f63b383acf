import type { SentenceReading } from '#model/reading';
import type { ToldAgreement } from './agreements-of.ts';
import type { TellingPaper } from './is-told.ts';

/** How many sentences back a paper may be named that "the agreement" points to. */
const reach = 5;
/** Words that may stand for a paper of another kind. */
const generic = /^(?:agreement|document|accord|pact|deal|paper)$/u;
/** "signed *the notes*": the two halves of an exchange told before. */
const exchanged = /^(?:notes|letters)$/u;

/** The paper told before that "the memorandum", "this document" stands for; none for a paper with a name of its own. */
export function antecedentOf(
  { paper, title, sentence: own }: TellingPaper,
  before: readonly ToldAgreement[],
  sentence: SentenceReading,
): ToldAgreement | undefined {
  if (paper.article !== 'definite' || title !== undefined) return undefined;
  const head = own.sentence.tokens[paper.head]?.folded ?? '';
  if (paper.plural && !exchanged.test(head)) return undefined;
  for (let at = before.length - 1; at >= 0; at--) {
    const known = before[at];
    if (!known) return undefined;
    const distance = sentence.sentence.index - known.sentence.sentence.index;
    if (distance > reach) return undefined;
    if (known.sentence.sentence.segment === 'teaser' && own !== known.sentence) continue;
    if (known.paper === paper || known.general || known.paper.plural) continue;
    if (paper.plural && known.sentence.sentence.tokens[known.paper.head]?.folded !== head) continue;
    if (known.paper.kind === paper.kind || generic.test(head)) return known;
  }
  return undefined;
}
