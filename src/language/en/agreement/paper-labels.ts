import { agreementsEn } from '#lexicon/generated/agreements.en';
import { knownAgreementsEn } from '#lexicon/generated/known-agreements.en';
import { type AgreementKind, agreementKinds } from '#model/code';
import type { Token, TokenRange } from '#model/token';
import { createPhraseFinder, phraseWords } from '../phrase/find-phrases.ts';
import { isCapitalised } from '../words.ts';

/** Words that call an agreed paper by its kind: "memorandum", "joint statement"; `norm` for texts that all the world cites. */
export interface PaperLabel extends TokenRange {
  readonly kind: AgreementKind | 'norm';
  /** Whether the words also mean something else, so that they need support from their surroundings. */
  readonly weak: boolean;
  /** Of an agreement that is known by this name, which it is. */
  readonly known?: KnownAgreement | undefined;
}

/** An agreement that texts call by a name of its own ("the ABM Treaty"). */
export interface KnownAgreement {
  readonly id: string;
  /** All that may be its sides, of which a text gives those that it names. */
  readonly among: readonly string[];
}

const find = createPhraseFinder(
  agreementsEn.map(([label, kind, weak]) => [label, { kind, weak: weak !== undefined }] as const),
);

const findKnown = createPhraseFinder(
  knownAgreementsEn.map(([label, row]) => {
    const [id = '', kind, ...among] = row.split(' ');
    return [label, { kind, known: { id, among } }] as const;
  }),
);

/** The labels of the sentence in order; of two that overlap the longer. Linear in the number of tokens. */
export function paperLabels(tokens: readonly Token[]): readonly PaperLabel[] {
  const words = phraseWords(tokens);
  const known = findKnown(words).flatMap(({ from, to, values }): PaperLabel[] => {
    const kind = kindOf(values[0]?.kind);
    // A name of its own has a capital.
    const named = tokens.slice(from, to).some((token) => isCapitalised(token.text));
    return kind && named ? [{ from, to, kind, weak: false, known: values[0]?.known }] : [];
  });
  const called = find(words).flatMap(({ from, to, values }): PaperLabel[] => {
    const [value] = values;
    const kind = kindOf(value?.kind);
    return kind ? [{ from, to, kind, weak: value?.weak ?? false }] : [];
  });
  const found = [...known, ...called];
  if (found.length < 2) return found;
  const sorted = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: PaperLabel[] = [];
  const taken = new Set<number>();
  for (const label of sorted) {
    if (taken.has(label.from) || taken.has(label.to - 1)) continue;
    for (let at = label.from; at < label.to; at++) taken.add(at);
    kept.push(label);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

function kindOf(id: string | undefined): PaperLabel['kind'] | undefined {
  return id === 'norm' ? id : agreementKinds.find((kind) => kind === id);
}
