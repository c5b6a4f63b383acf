import { ploverTriggersEn } from '#lexicon/generated/plover-triggers.en';
import { type PloverType, ploverTypes } from '#model/code';
import type { Act } from '../act/acts.ts';

/** What a verb or noun of a political act says of it. */
export interface Trigger {
  readonly type: PloverType;
  readonly mode?: string | undefined;
  /** Whether it counts in a headline or first sentence alone. */
  readonly weak: boolean;
  /** Whether it is told by what the verb governs: a formal act ("handed a note of protest"), not only words. */
  readonly formal: boolean;
}

interface Entry extends Trigger {
  /** Words of which the verb must govern one; empty for a bare verb. */
  readonly words: ReadonlySet<string>;
}

const byVerb = new Map<string, Entry[]>();
const byNoun = new Map<string, Entry[]>();
for (const [label, id, weak] of ploverTriggersEn) {
  const [head = '', words] = label.split(' + ');
  const [name = '', mode] = id.split('/');
  const type = ploverTypes.find((it) => it === name);
  if (!type) continue;
  const entry: Entry = {
    type,
    mode,
    weak: weak === 'weak',
    formal: words !== undefined && weak !== 'weak',
    words: new Set(words?.split('|') ?? []),
  };
  const [table, key] = head.startsWith('the ') ? [byNoun, head.slice(4)] : [byVerb, head];
  table.set(key, [...(table.get(key) ?? []), entry]);
}

/** The verbs and nouns of which `triggerOf` knows something, verbs also as the first word of one with a particle. */
export const triggerVerbs: readonly string[] = [...byVerb.keys()];
export const triggerNouns: readonly string[] = [...byNoun.keys()];

/** What the act is in PLOVER, by its verb or noun and what it governs; of several the one with a governed word. */
export function triggerOf(act: Act): Trigger | undefined {
  const table = act.kind === 'noun' ? byNoun : byVerb;
  const space = act.lemma.indexOf(' ');
  const whole = table.get(act.lemma);
  const first = space < 0 ? undefined : table.get(act.lemma.slice(0, space));
  if (!whole && !first) return undefined;
  const own = [...(whole ?? []), ...(first ?? [])];
  const governed = own.some((it) => it.words.size > 0) ? wordsBelow(act) : [];
  // "*hits* X with *sanctions* after the *missile* test": the nearest of the words; what is sure goes before what is weak.
  const nearest = (weak: boolean) => {
    for (const words of governed) {
      const found = own.find((it) => it.weak === weak && words.some((word) => it.words.has(word)));
      if (found) return found;
    }
    return undefined;
  };
  return nearest(false) ?? nearest(true) ?? own.find((it) => it.words.size === 0);
}

/** The words of the act's range and of the infinitive below it, after the verb, or before it as the subject of a passive. */
function wordsBelow(act: Act): readonly (readonly string[])[] {
  const { clauses } = act.sentence.parse;
  const { tokens } = act.sentence.sentence;
  const own = act.kind === 'verb' && act.clause ? clauses.indexOf(act.clause) : -1;
  const below = clauses.find((it) => own >= 0 && it.governor === own && it.relation === 'infinitive');
  const passive = act.clause?.voice === 'passive' && act.kind === 'verb';
  const from = passive ? act.range.from : act.at + 1;
  const last = Math.max(...act.objects.map((it) => it.range.to), act.range.to, below?.range.to ?? 0);
  return tokens.slice(from, last).map((token) => [token.folded, token.lemma]);
}
