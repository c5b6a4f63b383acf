import type { Mention, PersonMention } from '#model/mention';
import type { Sentence } from '#model/token';

/** What a noun phrase stands for, as far as coordination and attachment care. */
export type PhraseClass =
  | 'person'
  | 'office'
  | 'organisation'
  | 'state'
  | 'place'
  | 'date'
  | 'name'
  | 'noun'
  | 'pronoun';

/** A mention that no boundary of phrase or clause may cut, in token indexes. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly class: PhraseClass;
}

const classByKind: Partial<Record<Mention['kind'], PhraseClass>> = {
  person: 'person',
  office: 'office',
  organisation: 'organisation',
  mechanism: 'noun',
  place: 'place',
  state: 'state',
  date: 'date',
};

/**
 * The atom that starts at each token, by token index; of overlapping mentions the first and longest counts.
 * A state's adjective is a word like others and no atom. Linear in tokens and mentions.
 */
export function findAtoms(sentence: Sentence, mentions: readonly Mention[]): ReadonlyMap<number, Atom> {
  const atoms = new Map<number, Atom>();
  if (mentions.length === 0) return atoms;
  const { tokens } = sentence;
  const sorted = mentions
    .filter((it) => classByKind[it.kind] && !(it.kind === 'state' && it.use === 'demonym'))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const mention of sorted) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < mention.start) at += 1;
    const first = tokens[at];
    if (!first || first.start >= mention.end) continue;
    let to = at;
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= mention.end) to += 1;
    to = ownEnd(mention, tokens, at, to);
    if (to === at) continue;
    atoms.set(at, {
      from: at,
      to,
      head: headOf(mention, sentence, at, to),
      class: classByKind[mention.kind] ?? 'noun',
    });
    at = to;
  }
  return atoms;
}

/**
 * Where the words of the mention itself end: before the comma of "with X, the President | signed", which no other comma
 * closes, and before the "for" of "thanked the Minister | for Oman's support".
 */
function ownEnd(mention: Mention, tokens: Sentence['tokens'], from: number, to: number): number {
  const after = tokens[to];
  const cut = (word: string) => {
    const at = tokens.slice(from + 1, to).findIndex((it) => it.folded === word);
    return at < 0 ? to : from + 1 + at;
  };
  if (mention.kind === 'person' && (after?.tag === 'VERB' || after?.tag === 'AUX')) {
    const comma = cut(',');
    return tokens[comma + 1]?.folded === 'the' ? comma : to;
  }
  return mention.kind === 'office' && after?.folded === "'s" ? cut('for') : to;
}

function headOf(mention: Mention, { tokens }: Sentence, from: number, to: number): number {
  if (mention.kind === 'person') return lastOfName(mention, tokens, from, to);
  for (let at = from + 1; at < to; at += 1) {
    const word = tokens[at]?.folded;
    if (word === 'of' || word === 'for' || word === ',' || word === '(' || word === 'on') return at - 1;
  }
  return to - 1;
}

function lastOfName(mention: PersonMention, tokens: Sentence['tokens'], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if ((tokens[at]?.start ?? 0) < mention.nameEnd) return at;
  return to - 1;
}
