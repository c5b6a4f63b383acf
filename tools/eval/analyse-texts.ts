import { basename } from 'node:path';
import type { InputProblem } from '#app/extract';
import type { Analysis } from '#model/analysis';
import type { Expectation } from './expectation.ts';
import { extractInForm, type TextForm } from './text-form.ts';

/** The analyses of the documents that are expected, by the name of their file, and what could not be read. */
export interface AnalysedTexts {
  readonly byFile: ReadonlyMap<string, Analysis>;
  readonly problems: readonly InputProblem[];
}

/** Reads texts by the pipeline, matched by the name of the file or the id of the record; analyses carry their text. */
export async function analyseTexts(
  paths: readonly string[],
  expectations: readonly Expectation[],
  form: TextForm = {},
): Promise<AnalysedTexts> {
  const wanted = new Set(expectations.map((it) => it.file));
  const byFile = new Map<string, Analysis>();
  const problems: InputProblem[] = [];
  for await (const item of extractInForm(paths, form, wanted)) {
    if (item.kind === 'problem') {
      problems.push(item);
      continue;
    }
    const { file, sourceId } = item.analysis.document;
    const name = [basename(file), sourceId].find((it) => it !== undefined && wanted.has(it));
    if (name !== undefined) byFile.set(name, item.analysis);
  }
  return { byFile, problems };
}

/** What an expected document yields that is not among the texts. */
export function nothingOf(file: string): Analysis {
  const none = { segments: [], people: [], events: [], agreements: [], initiatives: [], stances: [] };
  const rest = { mechanisms: [], relationships: [], comments: [], problems: [] };
  return { document: { id: 'absent', file, language: 'und' }, ...none, ...rest };
}
