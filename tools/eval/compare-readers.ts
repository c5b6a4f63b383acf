import type { Analysis, Evidence, Position } from '#model/analysis';
import { analyseTexts, nothingOf } from './analyse-texts.ts';
import { type Expectation, type ExpectedWords, readExpectations } from './expectation.ts';
import { locateQuotes } from './locate-words.ts';
import { scoreLines } from './print-score.ts';
import { rowsOf, scoreDocument, summaryOf } from './score.ts';
import { readTextForm } from './text-form.ts';

/**
 * What two readers wrote down of the same documents, held against each other as an analysis is held against a reader: the
 * lines of the table, the second one's records in the place of those found. Documents that only one of them read are left out.
 */
export async function compareReaders(
  first: string,
  second: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  const expectations = readExpectations(first);
  const others = new Map(readExpectations(second).map((it) => [it.file, it]));
  const both = expectations.filter((it) => others.has(it.file));
  if (both.length === 0) throw new Error(`${first} and ${second} have no document in common.`);
  const { byFile } = await analyseTexts(texts, both, readTextForm(first));
  const scores = both.flatMap((it) => {
    const { document } = byFile.get(it.file) ?? nothingOf(it.file);
    const other = others.get(it.file);
    return other && document.text !== undefined ? [scoreDocument(it, asFound(other, document))] : [];
  });
  return scoreLines(rowsOf(scores), summaryOf(scores, both.length - scores.length));
}

/** A reader's records in the form of an analysis. What an analysis has and a reader does not write stays empty. */
function asFound(reader: Expectation, document: Analysis['document']): Analysis {
  const text = document.text ?? '';
  const id = (name: string) => `person ${name}`;
  const evidenceOf = (words: ExpectedWords): Evidence[] =>
    locateQuotes(text, words)
      .slice(0, 1)
      .map((it) => ({ ...it, quote: text.slice(it.start, it.end), rule: 'reader' }));
  const found = {
    ...nothingOf(reader.file),
    document: { ...document, published: reader.published },
    segments: (reader.segments ?? []).flatMap(({ kind, ...words }) =>
      locateQuotes(text, words)
        .slice(0, 1)
        .map((it) => ({ kind, ...it })),
    ),
    people: (reader.people ?? []).map((it) => ({
      id: id(it.name),
      name: it.name,
      state: it.state,
      ranks: it.ranks ?? [],
      positions: (it.positions ?? []).map((title): Position => ({ title })),
      mentions: evidenceOf(it),
    })),
    events: (reader.events ?? []).map((it) => ({
      ...it,
      states: it.states ?? [],
      plover: { type: it.plover ?? '', contexts: [] },
      place: it.place === undefined ? undefined : { name: it.place },
      actors: (it.people ?? []).map((name) => ({ person: id(name) })),
      evidence: evidenceOf(it),
    })),
    agreements: (reader.agreements ?? []).map((it) => ({
      ...it,
      parties: it.parties ?? [],
      areas: it.areas ?? [],
      evidence: evidenceOf(it),
    })),
    initiatives: (reader.initiatives ?? []).map((it) => ({
      ...it,
      by: [it.by].flat(),
      to: it.to === undefined ? [] : [it.to].flat(),
      areas: it.areas ?? [],
      evidence: evidenceOf(it),
    })),
    stances: (reader.stances ?? []).map((it) => ({ ...it, evidence: evidenceOf(it) })),
    relationships: (reader.relationships ?? []).map((it) => ({
      ...it,
      states: it.states ?? [],
      evidence: evidenceOf(it),
    })),
  };
  // Readers may use words that no analysis has; the comparison takes them as they are.
  return found as unknown as Analysis;
}
