import { initiativePredicatesEn } from '#lexicon/generated/initiative-predicates.en';
import type { Clause } from '#model/clause';
import type { Token } from '#model/token';

/** What a noun says of the subjects that hang on it ("*progress* in trade"). */
export type NounKind =
  | 'noun-proposed'
  | 'noun-valued'
  | 'noun-possible'
  | 'noun-means'
  | 'noun-agreed'
  | 'noun-ongoing'
  | 'noun-backed'
  | 'noun-done'
  | 'noun-shared'
  | 'noun-paper'
  | 'noun-threat'
  | 'noun-field';

const kinds = kindsByLabel();

function kindsByLabel(): ReadonlyMap<string, ReadonlySet<string>> {
  const byLabel = new Map<string, Set<string>>();
  for (const [label, id] of initiativePredicatesEn) {
    const own = byLabel.get(label) ?? new Set();
    byLabel.set(label, own.add(id));
  }
  return byLabel;
}

/** How many words after the verb may belong to it ("speak *in favour*"). */
const longestTail = 3;

/** The kinds of the clause's verb (data/lexicon/initiative-predicates.en.yaml tells them), those of the longest label it makes with the words after it. */
export function verbKinds(clause: Clause, tokens: readonly Token[]): ReadonlySet<string> {
  if (givesThanks(clause, tokens)) return thanked;
  const { lemma } = clause;
  const from = behindParticle(clause, tokens);
  for (let length = tailed.has(lemma) ? longestTail : 0; length >= 0; length--) {
    const tail = tokens.slice(from, from + length).map((token) => ` ${token.folded}`);
    const found = kinds.get(lemma + tail.join(''));
    if (found) return found;
  }
  return kinds.get(lemma.split(' ', 1)[0] ?? '') ?? none;
}

const none: ReadonlySet<string> = new Set();
/** What labels of several words begin with, at any length: a verb with another lemma has none. */
const tailed: ReadonlySet<string> = new Set(
  [...kinds.keys()].flatMap((label) => {
    const words = label.split(' ');
    return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
  }),
);

/** The token behind the verb and the particle that its lemma has already ("came *out* in favour of"). */
function behindParticle({ lemma, verb }: Clause, tokens: readonly Token[]): number {
  const particle = lemma.split(' ')[1];
  return particle !== undefined && tokens[verb + 1]?.folded === particle ? verb + 2 : verb + 1;
}

const thanked: ReadonlySet<string> = new Set(['thanked']);

/** "expressed his country's deep *gratitude* for" */
function givesThanks({ lemma, objects }: Clause, tokens: readonly Token[]): boolean {
  if (!/^(?:express|voice|convey|extend|offer|reiterate)$/u.test(lemma)) return false;
  return objects.some((it) => /^(?:gratitude|thanks|thankfulness)$/u.test(tokens[it.head]?.folded ?? ''));
}

/** "came to an *agreement* on": a noun that makes one verb with its verb is no paper. */
export function isOfVerb(head: Token | undefined, clause: Clause, tokens: readonly Token[]): boolean {
  const at = head ? tokens.indexOf(head) : -1;
  if (at < clause.verb || at > clause.verb + 4) return false;
  return /^(?:come|reach|arrive|get)$/u.test(clause.lemma) && verbKinds(clause, tokens).has('agreed');
}

/** Whether the noun is of that kind. */
export function isNoun(token: Token | undefined, kind: NounKind): boolean {
  if (token === undefined) return false;
  const own = kinds.get(token.lemma) ?? kinds.get(token.folded);
  return own?.has(kind) ?? false;
}

/** The kind of the first of the nouns that says how far something has come. */
export function tellingNoun(heads: readonly (Token | undefined)[]): NounKind | undefined {
  const telling: readonly NounKind[] = [
    'noun-proposed',
    'noun-valued',
    'noun-possible',
    'noun-agreed',
    'noun-done',
    'noun-ongoing',
    'noun-backed',
  ];
  for (const head of heads) {
    if (head && isPartOfName(head)) continue;
    const kind = telling.find((it) => isNoun(head, it));
    if (kind) return kind;
  }
  return undefined;
}

/** A capital inside running text: "Minister of *Development*" is no development. */
function isPartOfName(token: Token): boolean {
  return token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
}
