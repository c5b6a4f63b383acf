import { documentId } from '#document/identify';
import { assembleFacts } from '#fact/assemble';
import { findFacts } from '#fact/find-facts';
import type { Analysis, Problem } from '#model/analysis';
import { problem } from '#model/problems';
import type { Reading } from '#model/reading';
import type { SourceDocument } from '#model/source-document';
import { type MentionReading, readMentionsOf } from './read-mentions.ts';

/**
 * Reads one document: everything it says, each fact on its quotes. Pure: the same document always gives the same analysis.
 * A text in a language that no pack reads yields no facts and a problem. Linear in the length of the text.
 */
export function readDocument(source: SourceDocument): Analysis {
  return readTogether([source])[0] as Analysis;
}

/** How many documents are best read together: fewer fill the processor's caches for little, more leave them with their own data. */
export const bestTogether = 8;

/** Reads several documents, each as `readDocument` does, one stage after the other, for speed (see `readMentionsOf`). */
export function readTogether(sources: readonly SourceDocument[]): readonly Analysis[] {
  return readMentionsOf(sources)
    .map((it) => ({ ...it, proposals: findFacts(it.reading, it.pack) }))
    .map((it, at) => analysisOf(sources[at] as SourceDocument, it));
}

type ProposedReading = MentionReading & { readonly proposals: ReturnType<typeof findFacts> };

function analysisOf(source: SourceDocument, { reading, segmentation, proposals }: ProposedReading): Analysis {
  const id = documentId(source.text);
  const facts = assembleFacts(reading, proposals, id);
  return {
    document: {
      id,
      sourceId: source.sourceId,
      file: source.file,
      url: source.url,
      publisher: source.publisher,
      title: source.title ?? titleIn(reading),
      published: reading.publication.published,
      publishedBasis: reading.publication.basis,
      language: reading.language,
    },
    segments: [...segmentation.segments],
    ...facts,
    comments: [...segmentation.comments],
    problems: [...languageProblems(reading.language), ...segmentation.problems],
  };
}

function languageProblems(language: string): readonly Problem[] {
  return language === 'en' ? [] : [problem('CH120')];
}

function titleIn(reading: Reading): string | undefined {
  const headline = reading.segments.find((it) => it.kind === 'headline');
  return headline ? reading.source.text.slice(headline.start, headline.end).trim() : undefined;
}
