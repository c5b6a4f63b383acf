import type { SourceDocument } from '#model/source-document';
import { longestText, type Mutation, mutations } from './mutations.ts';
import { randomFrom } from './random.ts';

/** A document that a seed makes out of the samples, and the names of the mutations that made it. */
export interface Mutant {
  readonly document: SourceDocument;
  readonly mutations: readonly string[];
}

/** Takes one of the documents and changes it one to four times; the same seed gives the same mutant. */
export function mutate(documents: readonly SourceDocument[], seed: number): Mutant {
  const random = randomFrom(seed);
  const texts = documents.map((it) => it.text);
  const source = documents[random.below(documents.length)];
  if (!source) throw new Error('There are no documents to mutate.');
  const chosen: readonly Mutation[] = Array.from({ length: 1 + random.below(4) }, () =>
    random.pick(mutations),
  );
  let { text } = source;
  for (const mutation of chosen) text = mutation(text, random, texts).slice(0, longestText);
  const { published } = source;
  const keepsDate = published !== undefined && random.below(2) === 0;
  const date = keepsDate ? { published, publishedBasis: 'given' as const } : {};
  return { document: { file: source.file, text, ...date }, mutations: chosen.map((it) => it.name) };
}
