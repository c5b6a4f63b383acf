import { agreementActsEn } from '#lexicon/generated/agreement-acts.en';
import type { Phrase } from '#model/clause';
import { rememberByWord } from '#text/remember';
import type { Act } from '../act/acts.ts';
import { phraseKey } from '../phrase/phrase-key.ts';

/** What is done with a paper, by the word that tells it. */
export type Deed =
  | 'signed'
  | 'initialled'
  | 'exchanged'
  | 'concluded'
  | 'reached'
  | 'issued'
  | 'ratified'
  | 'joined'
  | 'in-force'
  | 'drafting'
  | 'proposed'
  | 'expired';

const keyOf = rememberByWord((word) => phraseKey(word.replaceAll('-', ' ')));
const deedByWord = new Map(
  agreementActsEn.map(([label, deed, weak]) => [
    keyOf(label),
    { deed: deed as Deed, weak: weak !== undefined },
  ]),
);
/** The words that open a deed's, at any length: an act with another lemma tells no deed. */
const openings = new Set(
  [...deedByWord.keys()].flatMap((key) => {
    const words = key.split(' ');
    return words.map((_, at) => words.slice(0, at + 1).join(' '));
  }),
);

/** The weight of a verb that only says that the deed is done: "the *signing* took place". */
const force = /^(?:force|effect)$/u;

/** What the word does to a paper, if it is a word of that kind. */
export function deedOf(act: Act): { readonly deed: Deed; readonly weak: boolean } | undefined {
  const lemma = keyOf(act.lemma);
  if (!openings.has(lemma) && act.lemma !== 'ceremony') return undefined;
  if (act.kind === 'verb') {
    const links = act.links.map((link) => [link.preposition, headOf(link.phrase, act)] as const);
    const into = links.find(([, head]) => force.test(head));
    if (into) return deedByWord.get(`${lemma} ${into[0]} ${into[1]}`);
    const object = act.objects.map((it) => headOf(it, act)).find((head) => force.test(head));
    if (object) return deedByWord.get(`${lemma} ${object}`);
  } else {
    if (act.lemma === 'ceremony' && act.premodifiers.includes('signing'))
      return { deed: 'signed', weak: false };
    const into = act.links.find((link) => force.test(headOf(link.phrase, act)));
    if (into) return deedByWord.get(`${lemma} ${into.preposition} ${headOf(into.phrase, act)}`);
  }
  return deedByWord.get(lemma);
}

function headOf(phrase: Phrase, act: Act): string {
  return act.sentence.sentence.tokens[phrase.head]?.folded ?? '';
}
