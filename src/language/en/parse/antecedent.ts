import type { Phrase } from '#model/clause';
import { verbForm } from '../token/verb-form.ts';
import { isAnimate, isPersonNoun } from './attach.ts';
import type { NounChunk } from './chunk.ts';
import { nounBefore } from './clause-builder.ts';
import type { PhraseSource } from './read-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import { eventNouns } from './word-classes.ts';

const documents = new Set(
  (
    'agreement memorandum plan protocol document deal treaty accord contract declaration statement programme program project initiative ' +
    'proposal decision result outcome consensus pact arrangement note letter communique resolution'
  ).split(' '),
);
const groups = new Set('delegation group team mission party crew'.split(' '));
/** Of the nouns that name who acts those that are no people: "students of the university who …". */
const bodies = new Set(
  'bank company university agency parliament council committee ministry airline country nation state republic court firm party government'.split(
    ' ',
  ),
);
/** Verbs that are done to documents and meetings, so that one of these is meant where one stands near. */
const formalVerbs = new Set(
  'sign draft announce present submit table propose prepare approve ratify adopt conclude initial reach issue hold launch establish agree negotiate exchange schedule plan host organize co-host'.split(
    ' ',
  ),
);
const maxSteps = 8;

/** What a clause asks of its antecedent: someone who can be "who", a thing, whoever acts, or what is acted on. */
export type AntecedentKind = 'person' | 'thing' | 'actor' | 'object';

/**
 * The phrase that a participle or relative clause at chunk `at` describes: the noun before it or, where that one only
 * names the parties or the place ("agreements between the two sides signed in May"), the noun on which it hangs.
 * Undefined when no noun stands before.
 */
export function antecedentAt(
  source: PhraseSource,
  at: number,
  kind: AntecedentKind,
  verb?: Pick<VerbGroup, 'lemma' | 'verb'>,
): Phrase | undefined {
  const index = nounBefore(source.chunks, at);
  const phrase = source.phrases.get(index);
  const chunk = source.chunks[index];
  if (!phrase || chunk?.kind !== 'noun') return undefined;
  const hosts = hostsOf(source, phrase);
  if (hosts.length === 0) return phrase;
  if (
    kind !== 'person' &&
    verb &&
    formalVerbs.has(verb.lemma.replace('put forward', 'propose')) &&
    !isFormal(source, phrase)
  ) {
    const formal = hosts.find((it) => isFormal(source, it));
    if (formal) return formal;
  }
  if (kind === 'thing' && verb && disagrees(source, phrase, verb.verb)) {
    const other = hosts.find((it) => !disagrees(source, it, verb.verb) && fitsAsHost(source, it, kind));
    if (other) return other;
  }
  if (fits(source, phrase, chunk, kind)) return phrase;
  return hosts.find((it) => fitsAsHost(source, it, kind)) ?? phrase;
}

/** Whether one is singular and the other plural: "services …, which has". Only where both show it. */
function disagrees({ tokens }: PhraseSource, phrase: Phrase, verb: number): boolean {
  const [head, word] = [tokens[phrase.head], tokens[verb]];
  if (head?.tag !== 'NOUN' || !word) return false;
  const plural = head.lemma !== head.folded && head.folded.endsWith('s');
  if (plural)
    return /^(?:is|has|was|does)$/u.test(word.folded) || (word.tag === 'VERB' && verbForm(word) === 'third');
  return /^(?:are|have|were|do)$/u.test(word.folded);
}

/** The phrases on which a phrase hangs, the nearest first; of a coordination its last part. */
function hostsOf(source: PhraseSource, phrase: Phrase): Phrase[] {
  const hosts: Phrase[] = [];
  let inner = phrase;
  for (let step = 0; step < maxSteps; step += 1) {
    let host = source.hosts.get(inner);
    // A coordination is no host of its own parts.
    if (host?.conjuncts.includes(inner)) host = source.hosts.get(host);
    if (!host) break;
    hosts.push(host.conjuncts.at(-1) ?? host);
    inner = host;
  }
  return hosts;
}

function isFormal(source: PhraseSource, phrase: Phrase): boolean {
  const lemma = source.tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  return documents.has(lemma) || eventNouns.has(lemma);
}

function fits(source: PhraseSource, phrase: Phrase, chunk: NounChunk, kind: AntecedentKind): boolean {
  const { tokens } = source;
  if (kind === 'person') {
    const named = chunk.class === 'person' || chunk.class === 'office' || chunk.class === 'name';
    return named || (isPersonNoun(tokens[phrase.head]) && !bodies.has(tokens[phrase.head]?.lemma ?? ''));
  }
  if (/^(?:date|state|place|person)$/u.test(chunk.class)) return false;
  return kind === 'actor' || !isAnimate(chunk, tokens);
}

function fitsAsHost(source: PhraseSource, phrase: Phrase, kind: AntecedentKind): boolean {
  const token = source.tokens[phrase.head];
  if (kind === 'person')
    return token?.tag === 'PROPN' || (isPersonNoun(token) && !bodies.has(token?.lemma ?? ''));
  if (token?.tag !== 'NOUN') return isFormal(source, phrase);
  return isFormal(source, phrase) || groups.has(token.lemma) || !isPersonNoun(token);
}
