import { agreementsEn } from '#lexicon/generated/agreements.en';
import { type AgreementKind, agreementKinds } from '#model/code';
import type { Token, TokenRange } from '#model/token';
import { createPhraseFinder, phraseWords } from '../phrase/find-phrases.ts';

/** Words that call an agreed paper by its kind: "memorandum", "joint statement"; `norm` for texts that all the world cites. */
export interface PaperLabel extends TokenRange {
  readonly kind: AgreementKind | 'norm';
  /** Whether the words also mean something else, so that they need support from their surroundings. */
  readonly weak: boolean;
}

const find = createPhraseFinder(
  agreementsEn.map(([label, kind, weak]) => [label, { kind, weak: weak !== undefined }] as const),
);

/** The labels of the sentence in order; of two that overlap the longer. Linear in the number of tokens. */
export function paperLabels(tokens: readonly Token[]): readonly PaperLabel[] {
  const found = find(phraseWords(tokens)).flatMap(({ from, to, values }): PaperLabel[] => {
    const [value] = values;
    const kind = kindOf(value?.kind);
    return kind ? [{ from, to, kind, weak: value?.weak ?? false }] : [];
  });
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
