import { type Sketch, sketchOf } from '#identity/sketch';
import type { Analysis } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { Entry } from '#model/entry';
import type { Judgement } from '#model/judgement';
import { isPersonBlock, layerOf, linksPeople } from './block.ts';
import { buildBlock, buildPersonBlocks } from './build-block.ts';
import type { BuildContext } from './context.ts';
import type { BlockFact, Fact } from './fact.ts';
import { factsOf, type RegisteredDocument } from './facts-of.ts';
import { feedsOf } from './feed.ts';
import { standingOf } from './judgements.ts';
import { compareEntries } from './order.ts';
import { readingOf } from './reading-of.ts';

/**
 * The register of the documents: every entry, sorted by kind and id. A pure function of the set of documents: their
 * order plays no part. Whole registers are better kept in a store, which works the same blocks out one by one.
 */
export function buildRegister(
  documents: readonly RegisteredDocument[],
  judgements: readonly Judgement[] = [],
): readonly Entry[] {
  const standing = standingOf(judgements);
  const facts = documents.flatMap((document) => factsOf(document, standing));
  const blocks = Map.groupBy(facts, (it) => it.block);
  const factsIn = (block: string): readonly Fact[] => (blocks.get(block) ?? []).map((it) => it.fact);
  const names = [...blocks.keys()];
  const context = { ...contextOf(documents), standing };
  const people = linkedBlocks(facts).flatMap(
    (linked) => buildPersonBlocks(linked.flatMap(factsIn), context).entries,
  );
  const persons = personIndex(people);
  const settled = {
    ...context,
    personOf: (document: string, record: string) => persons.get(`${document} ${record}`),
  };
  const ofFacts = names
    .filter((it) => layerOf(it) === 1)
    .map((it) => ({ facts: factsIn(it), entries: buildBlock(it, factsIn(it), [], settled).entries }));
  const feeds = Map.groupBy(
    ofFacts.flatMap((own) => own.entries.flatMap((entry) => feedsOf(entry, own.facts))),
    (it) => it.block,
  );
  const fed = new Set([...names.filter((it) => layerOf(it) === 2), ...feeds.keys()]);
  const others = [...fed].flatMap((it) => {
    const own = (feeds.get(it) ?? []).map((one) => one.feed);
    return buildBlock(it, factsIn(it), own, settled).entries;
  });
  return [...people, ...ofFacts.flatMap((it) => it.entries), ...others].sort(compareEntries);
}

/** The sketch of a document's article: what readers wrote and what stands around it makes no copy. */
export function articleSketch(analysis: Analysis, text: string): Sketch {
  const article = analysis.segments.filter((it) => newsSegments.has(it.kind));
  return sketchOf(article.map((it) => text.slice(it.start, it.end)).join('\n'));
}

/** The id of the person entry for each record that it holds, by `document record`. */
export function personIndex(people: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap((entry) =>
      entry.entry === 'person'
        ? entry.sources.map((it): [string, string] => [`${it.document} ${it.record}`, entry.id])
        : [],
    ),
  );
}

function contextOf(documents: readonly RegisteredDocument[]): BuildContext {
  const files = new Map(documents.map((it) => [it.analysis.document.id, readingOf(it.appearances).file]));
  const sketches = new Map(
    documents.map((it) => [it.analysis.document.id, articleSketch(it.analysis, it.text)]),
  );
  return {
    fileOf: (document) => files.get(document) ?? '',
    sketchOf: (document) => sketches.get(document) ?? { step: 1, runs: [] },
    personOf: () => undefined,
  };
}

/** The blocks of people in sets that must be worked out together. */
function linkedBlocks(facts: readonly BlockFact[]): readonly (readonly string[])[] {
  const blocksByKey = new Map<string, Set<string>>();
  const keysByBlock = new Map<string, Set<string>>();
  for (const { block, keys } of facts.filter((it) => isPersonBlock(it.block))) {
    const own = keysByBlock.get(block) ?? new Set();
    keysByBlock.set(block, own);
    for (const key of keys) {
      own.add(key);
      blocksByKey.set(key, (blocksByKey.get(key) ?? new Set()).add(block));
    }
  }
  const seen = new Set<string>();
  return [...keysByBlock.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const linked = [start];
    seen.add(start);
    for (const block of linked)
      for (const key of keysByBlock.get(block) ?? [])
        for (const other of blocksByKey.get(key) ?? []) {
          if (seen.has(other) || !linksPeople(block, other)) continue;
          seen.add(other);
          linked.push(other);
        }
    return [linked];
  });
}
