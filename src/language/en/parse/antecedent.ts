import type { Phrase } from '#model/clause';
import { isAnimate, isPersonNoun } from './attach.ts';
import type { NounChunk } from './chunk.ts';
import { nounBefore } from './clause-builder.ts';
import type { PhraseSource } from './read-phrase.ts';
import { eventNouns } from './word-classes.ts';

const parties = new Set(
  'country side nation minister president leader government party people state counterpart official'.split(
    ' ',
  ),
);
const documents = new Set(
  'agreement memorandum plan protocol document deal treaty accord contract declaration statement programme program project initiative delegation group team proposal decision result outcome consensus'.split(
    ' ',
  ),
);

/**
 * The phrase that a participle or relative clause at chunk `at` describes: the noun before it or, where that one only
 * names the parties or the place ("agreements between the two sides signed in May"), the noun on which it hangs.
 * `person` asks for someone who can be "who", `actor` for what does something. Undefined when no noun stands before.
 */
export function antecedentAt(
  source: PhraseSource,
  at: number,
  kind: 'person' | 'thing' | 'actor' | 'any',
): Phrase | undefined {
  const index = nounBefore(source.chunks, at);
  const phrase = source.phrases.get(index);
  const chunk = source.chunks[index];
  if (!phrase || chunk?.kind !== 'noun') return undefined;
  if (fits(source, phrase, chunk, kind)) return phrase;
  let host = hostOf(source, phrase);
  for (let step = 0; host && step < 8; step += 1) {
    const single = host.conjuncts.at(-1) ?? host;
    if (fitsAsHost(source, single, kind)) return single;
    host = hostOf(source, host);
  }
  return phrase;
}

function hostOf(source: PhraseSource, phrase: Phrase): Phrase | undefined {
  const host = source.hosts.get(phrase);
  // A coordination is no host of its own parts.
  return host?.conjuncts.includes(phrase) ? source.hosts.get(host) : host;
}

function fits(source: PhraseSource, phrase: Phrase, chunk: NounChunk, kind: string): boolean {
  if (!source.hosts.has(phrase)) return true;
  if (kind === 'person')
    return (
      chunk.class === 'person' ||
      chunk.class === 'office' ||
      chunk.class === 'name' ||
      isPerson(source, phrase)
    );
  if (
    chunk.class === 'date' ||
    chunk.class === 'state' ||
    chunk.class === 'place' ||
    chunk.class === 'person'
  )
    return false;
  if (kind === 'actor') return true;
  const lemma = source.tokens[phrase.head]?.lemma ?? '';
  return !(chunk.class === 'noun' ? parties.has(lemma) : isAnimate(chunk, source.tokens));
}

function fitsAsHost(source: PhraseSource, phrase: Phrase, kind: string): boolean {
  const token = source.tokens[phrase.head];
  if (kind === 'person') return token?.tag === 'PROPN' || isPerson(source, phrase);
  return (
    token?.tag === 'NOUN' &&
    (eventNouns.has(token.lemma) || documents.has(token.lemma) || !parties.has(token.lemma))
  );
}

function isPerson(source: PhraseSource, phrase: Phrase): boolean {
  return isPersonNoun(source.tokens[phrase.head]);
}
