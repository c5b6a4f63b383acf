import type { FactRule, LanguagePack } from '#language/pack';
import type { Evidence } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import { contains, type Span } from '#model/span';

/** A fact as a rule proposed it, with its quotes sliced and the rule stamped on each. */
export type Proposal = FactDraft & { readonly evidence: readonly Evidence[]; readonly sentence: number };

/**
 * Every fact that a rule of `pack` proposes, in the order of the text, then of the rules.
 * Comments, credits and furniture are not asked; what a teaser yields is of grade `lead`.
 * A proposal without a quote is dropped: there is no fact without evidence.
 */
export function findFacts(reading: Reading, pack: LanguagePack): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of reading.sentences) {
    const kind = sentence.sentence.segment;
    if (kind !== 'teaser' && !newsSegments.has(kind)) continue;
    for (const rule of pack.factRules) {
      for (const draft of rule.find(sentence, reading)) {
        const proposal = proposed(draft, rule, sentence, reading);
        if (proposal) proposals.push(proposal);
      }
    }
  }
  return proposals;
}

function proposed(
  draft: FactDraft,
  rule: FactRule,
  sentence: SentenceReading,
  reading: Reading,
): Proposal | undefined {
  const lead = sentence.sentence.segment === 'teaser' ? ({ grade: 'lead' } as const) : {};
  const evidence = draft.spans.flatMap((span) =>
    evidenceOf(widen(span, sentence), rule.id, reading.source.text),
  );
  if (evidence.length === 0) return undefined;
  return { ...draft, ...lead, evidence, sentence: sentence.sentence.index };
}

/** A quote of fewer code units says little by itself; it is widened to the clause around it, or the sentence. */
const shortestQuote = 60;
/** A sentence up to this many code units may stand whole for a word or two in it. */
const longestSentence = 260;

function widen(span: Span, { sentence, parse }: SentenceReading): Span {
  if (span.end - span.start >= shortestQuote || span.start < sentence.start || span.end > sentence.end)
    return span;
  const around = parse.clauses
    .map(({ range }) => ({
      start: sentence.tokens[range.from]?.start ?? sentence.start,
      end: sentence.tokens[range.to - 1]?.end ?? sentence.end,
    }))
    .filter((it) => contains(it, span) && it.end - it.start >= shortestQuote)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (around && around.end - around.start <= longestSentence) return around;
  return sentence.end - sentence.start <= longestSentence
    ? { start: sentence.start, end: sentence.end }
    : span;
}

/** At most this many code units a quote: about two long sentences; the end of a longer one is left off at a word. */
const longestQuote = 700;

function evidenceOf(span: Span, rule: string, text: string): readonly Evidence[] {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  end = Math.min(end, start + longestQuote);
  if (end < span.end) end = text.lastIndexOf(' ', end) > start ? text.lastIndexOf(' ', end) : end;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return end > start ? [{ quote: text.slice(start, end), start, end, rule }] : [];
}
