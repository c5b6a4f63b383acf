import { basename } from 'node:path';
import { extract, type InputProblem } from '#app/extract';
import type { Analysis } from '#model/analysis';
import type { Expectation } from './expectation.ts';

/** The analyses of the documents that are expected, by the name of their file, and what could not be read. */
export interface AnalysedTexts {
  readonly byFile: ReadonlyMap<string, Analysis>;
  readonly problems: readonly InputProblem[];
}

/** Reads texts (files, folders, JSON Lines) by the pipeline; analyses carry their text. */
export async function analyseTexts(
  paths: readonly string[],
  expectations: readonly Expectation[],
): Promise<AnalysedTexts> {
  const wanted = new Set(expectations.map((it) => it.file));
  const byFile = new Map<string, Analysis>();
  const problems: InputProblem[] = [];
  for await (const item of extract(paths, { withText: true })) {
    if (item.kind === 'problem') {
      problems.push(item);
      continue;
    }
    const name = basename(item.analysis.document.file);
    if (wanted.has(name)) byFile.set(name, item.analysis);
  }
  return { byFile, problems };
}

/** What an expected document yields that is not among the texts. */
export function nothingOf(file: string): Analysis {
  const none = { segments: [], people: [], events: [], agreements: [], initiatives: [], stances: [] };
  const rest = { mechanisms: [], relationships: [], comments: [], problems: [] };
  return { document: { id: 'absent', file, language: 'und' }, ...none, ...rest };
}
