import type { FactRule, LanguagePack } from '#language/pack';
import type { Evidence } from '#model/analysis';
import { newsSegments } from '#model/code';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';

/** A fact as a rule proposed it, with its quotes sliced and the rule stamped on each. */
export type Proposal = FactDraft & { readonly evidence: readonly Evidence[]; readonly sentence: number };

/**
 * Every fact that a rule of `pack` proposes, in the order of the text, then of the rules.
 * Comments, credits and furniture are not asked; what a teaser yields is of grade `lead`.
 * A proposal without a quote is dropped: there is no fact without evidence.
 */
export function findFacts(reading: Reading, pack: LanguagePack): readonly Proposal[] {
  return reading.sentences.flatMap((sentence) => {
    const kind = sentence.sentence.segment;
    if (kind !== 'teaser' && !newsSegments.has(kind)) return [];
    return pack.factRules.flatMap((rule) => propose(rule, sentence, reading));
  });
}

function propose(rule: FactRule, sentence: SentenceReading, reading: Reading): readonly Proposal[] {
  const lead = sentence.sentence.segment === 'teaser' ? ({ grade: 'lead' } as const) : {};
  return rule.find(sentence, reading).flatMap((draft) => {
    const evidence = draft.spans.flatMap((span) => evidenceOf(span, rule.id, reading.source.text));
    return evidence.length ? [{ ...draft, ...lead, evidence, sentence: sentence.sentence.index }] : [];
  });
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
