import type { HumanVerdicts } from '#identity/cluster-judged';
import type { Sketch } from '#identity/sketch';
import { countIndependent } from '#identity/sketch';
import type { SourceReference } from '#model/entry';
import { compareFacts, compareText, type QuotedFact } from './fact.ts';
import type { Standing } from './judgements.ts';

/** What building the entries of a block needs beside its facts. */
export interface BuildContext {
  /** The file under which a document is shown. */
  fileOf(document: string): string;
  /** The sketch of its text, by which near-copies are told. */
  sketchOf(document: string): Sketch;
  /** The id of the person entry that holds the record, once people are joined. */
  personOf(document: string, record: string): string | undefined;
  /** What humans judged; nothing where it is left out. */
  readonly standing?: Standing | undefined;
}

/** What humans said of some facts, by their indexes; undefined where they said nothing. */
export function humansOn(
  facts: readonly { readonly judged?: readonly string[] | undefined }[],
  { standing }: BuildContext,
): HumanVerdicts | undefined {
  const judged = [...facts.keys()].filter((index) => facts[index]?.judged !== undefined);
  if (!standing || judged.length === 0) return undefined;
  const verdict: HumanVerdicts['verdict'] = (a, b) => {
    for (const left of facts[a]?.judged ?? [])
      for (const right of facts[b]?.judged ?? []) {
        const said = standing.verdict(left, right);
        if (said) return said;
      }
    return undefined;
  };
  return { judged, verdict };
}

/** The id of the entry whose least source is the record: `document.record`, and what tells it from others of its record. */
export function entryId(
  source: { readonly document: string; readonly record: string },
  ...more: string[]
): string {
  return [source.document, source.record, ...more].join('.');
}

/** The facts as sources of a value: each record once, in canonical order. */
export function sourcesOf(facts: readonly QuotedFact[], context: BuildContext): SourceReference[] {
  const unique = new Map(facts.map((fact) => [`${fact.document} ${fact.record}`, fact]));
  return [...unique.values()].sort(compareFacts).map(({ document, record, quote, start, end }) => ({
    file: context.fileOf(document),
    document,
    record,
    quote,
    start,
    end,
  }));
}

/** How many independent documents the sources come from: copies of one text count once. At least 1. */
export function independentSources(sources: readonly SourceReference[], context: BuildContext): number {
  const documents = [...new Set(sources.map((it) => it.document))].sort(compareText);
  return Math.max(1, countIndependent(documents.map((it) => context.sketchOf(it))));
}

/** The value that most facts give; of equals the longest, then the first in code units. Undefined for none. */
export function mostCommon(values: readonly (string | undefined)[]): string | undefined {
  const given = values.filter((it) => it !== undefined);
  const counts = [...Map.groupBy(given, (it) => it)].map(([value, all]) => ({ value, count: all.length }));
  counts.sort(
    (a, b) => b.count - a.count || b.value.length - a.value.length || compareText(a.value, b.value),
  );
  return counts[0]?.value;
}
