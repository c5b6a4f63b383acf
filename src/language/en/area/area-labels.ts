import type { LexicalToken } from '#lexicon/gazetteer';
import { areaIdiomsEn } from '#lexicon/generated/area-idioms.en';
import { areasEn } from '#lexicon/generated/areas.en';
import { militaryAreasEn } from '#lexicon/generated/military-areas.en';
import type { Area } from '#model/code';
import type { TokenRange } from '#model/token';
import { rememberBy } from '#text/remember';
import { createPhraseFinder } from '../phrase/find-phrases.ts';

/** A phrase of the thesaurus in a sentence, with all it may mean. */
export interface AreaLabel extends TokenRange {
  /** What it means wherever it stands. */
  readonly strong: readonly Area[];
  /** What it means in a context of cooperation. */
  readonly weak: readonly Area[];
  /** What it means where armed forces are spoken of; it then replaces `strong` and `weak`. */
  readonly military: readonly Area[];
  /** Whether words in between need not belong to it ("implementation of the *trade* agreement"). */
  readonly gapped: boolean;
}

interface Meaning {
  /** Absent for an idiom, which means nothing. */
  readonly area?: Area;
  readonly list: 'strong' | 'weak' | 'military' | 'idiom';
}

const find = createPhraseFinder<Meaning>([
  ...areasEn.map(([label, area, weak]) => [label, { area, list: weak ?? 'strong' }] as const),
  ...areaIdiomsEn.map(([label]) => [label, { list: 'idiom' }] as const),
  ...militaryAreasEn.map(([label, area]) => [label, { area, list: 'military' }] as const),
]);

/** The labels of the thesaurus in the words of a sentence, in order of their start; they may nest and overlap. */
export function findLabels(words: readonly LexicalToken[]): readonly AreaLabel[] {
  return find(words).map(({ from, to, values, gapped }) => ({ from, to, gapped, ...areasByList(values) }));
}

const areasByList = rememberBy((values: readonly Meaning[]) => {
  const of = (list: Meaning['list']): readonly Area[] => [
    ...new Set(values.flatMap((it) => (it.list === list && it.area ? it.area : []))),
  ];
  return { strong: of('strong'), weak: of('weak'), military: of('military') };
});
