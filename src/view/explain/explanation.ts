import type { Analysis } from '#model/analysis';
import type { Reading, SentenceReading } from '#model/reading';
import { overlaps, type Span } from '#model/span';
import { stateInSentence } from '../state-words.ts';
import { clausesOf } from './clause-words.ts';
import { datesByValue, type FactSources, publicationWords } from './date-reason.ts';
import { type FactValue, type FactWords, factWords } from './fact-words.ts';
import { marksOf } from './marks.ts';
import type { ExplainedFact, ExplainedSentence, Explanation } from './model.ts';
import { nothingOf } from './nothing.ts';
import { sentencesIn } from './sentences-in.ts';
import { linesOf, type TextLines } from './text-lines.ts';

/**
 * How a document was read, sentence by sentence: all of it, or the sentences that touch one line of its text (from 1).
 * `analysis` is what reading the same document yielded. Linear in the length of the text but for sorting.
 */
export function explanationOf(reading: Reading, analysis: Analysis, line?: number): Explanation {
  const { text } = reading.source;
  const lines = linesOf(text);
  const sources: FactSources = {
    reading,
    analysis,
    lines,
    names: new Map(analysis.people.map((it) => [it.id, it.name])),
    dates: datesByValue(reading),
  };
  const facts = factsBySentence(factWords(sources), reading.sentences);
  const only = line === undefined ? undefined : lines.spanOf(line);
  const shown = reading.sentences.filter(({ sentence }) => !only || touches(sentence, only));
  const { published } = reading.publication;
  return {
    title: analysis.document.title ?? analysis.document.file,
    file: analysis.document.file,
    published: published === undefined ? undefined : publicationWords(reading),
    sides: reading.sides.map(stateInSentence),
    home: reading.home === undefined ? undefined : stateInSentence(reading.home),
    sentences: shown.map((it) => explained(it, facts.get(it) ?? [], sources)),
    problems: analysis.problems.map(({ code, message }) => `${code} ${message}`),
  };
}

function touches(sentence: Span, line: Span): boolean {
  return overlaps(sentence, line) || sentence.start === line.start;
}

function explained(
  sentence: SentenceReading,
  facts: readonly FactWords[],
  sources: FactSources,
): ExplainedSentence {
  const { reading, lines } = sources;
  const { start, end, segment } = sentence.sentence;
  const marks = marksOf(sentence, sources);
  return {
    line: lines.lineAt(start),
    segment,
    text: reading.source.text.slice(start, end),
    marks: marks.marks,
    clauses: clausesOf(sentence, reading.source.text),
    facts: facts.map((it) => explainedFact(it, sentence.sentence, marks.numbersOf, lines)),
    nothing: facts.length === 0 ? nothingOf(sentence, reading) : undefined,
  };
}

function explainedFact(
  { evidence, parts, ...fact }: FactWords,
  sentence: Span,
  numbersOf: (value: FactValue) => readonly number[],
  lines: TextLines,
): ExplainedFact {
  const here = evidence.filter((it) => overlaps(it, sentence));
  const ownLine = lines.lineAt(sentence.start);
  const others = evidence.map((it) => lines.lineAt(it.start)).filter((it) => it !== ownLine);
  return {
    ...fact,
    parts: parts
      .filter((it) => it.values.length > 0)
      .map(({ label, values }) => ({
        label,
        text: values.map((it) => numbered(it.text, numbersOf(it))).join('; '),
      })),
    quotes: [
      ...new Set(
        here.filter((it) => it.start > sentence.start || it.end < sentence.end).map((it) => it.quote),
      ),
    ],
    rules: [...new Set(here.map((it) => it.rule))],
    otherLines: [...new Set(others)].sort((a, b) => a - b),
  };
}

function numbered(text: string, numbers: readonly number[]): string {
  return numbers.length > 0 ? `${text} [${numbers.join(', ')}]` : text;
}

/** The facts of each sentence in which they have a quote. */
function factsBySentence(
  facts: readonly FactWords[],
  sentences: readonly SentenceReading[],
): ReadonlyMap<SentenceReading, readonly FactWords[]> {
  const bySentence = new Map<SentenceReading, FactWords[]>();
  for (const fact of facts) {
    const own = new Set(fact.evidence.flatMap((it) => sentencesIn(it, sentences)));
    for (const sentence of own) {
      const known = bySentence.get(sentence);
      if (known) known.push(fact);
      else bySentence.set(sentence, [fact]);
    }
  }
  return bySentence;
}
