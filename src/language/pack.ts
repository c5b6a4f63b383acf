import type { Parse } from '#model/clause';
import type { DateBasis } from '#model/code';
import type { AreaMention, DateMention, Mention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { Sentence, Token } from '#model/token';

/** What a date rule may know besides the sentence. There is no clock here. */
export interface DateContext {
  /** The document creation time as EDTF; absent where nobody gives it, then years stay `XXXX`. */
  readonly published?: string | undefined;
  /** The last date resolved before this one in the document, for "the same day". */
  readonly previous?: string | undefined;
  /** Dates of the document that stand by themselves: they fix the frame for the rest. */
  readonly frame?: string | undefined;
}

/** What a date rule proposes; the stage adds the rule's id. */
export interface DateFinding {
  readonly span: Span;
  readonly value: string;
  readonly unit: string;
  readonly basis: DateBasis;
  readonly role: 'point' | 'period';
  readonly direction?: 'past' | 'future' | undefined;
}

/** Proposes temporal expressions in one sentence, in order. Pure; throws on no input. */
export interface DateFinder {
  /** The file's path below `language/` without extension: `en/date/ago`. */
  readonly id: string;
  readonly find: (sentence: Sentence, text: string, context: DateContext) => readonly DateFinding[];
}

/** Merges, drops or changes date mentions of one sentence; input and output are sorted by start. */
export interface DateRefiner {
  readonly id: string;
  readonly refine: (
    dates: readonly DateMention[],
    sentence: Sentence,
    text: string,
    context: DateContext,
  ) => readonly DateMention[];
}

/** Proposes mentions in one sentence; `earlier` are those of the finders before it. */
export interface MentionFinder {
  readonly id: string;
  readonly find: (sentence: Sentence, text: string, earlier: readonly Mention[]) => readonly Mention[];
}

/** Proposes facts from one sentence, which it may see in its document. Pure; throws on no input. */
export interface FactRule {
  readonly id: string;
  readonly find: (sentence: SentenceReading, reading: Reading) => readonly FactDraft[];
}

/** Everything that reading needs to know of one language. Arrays are in the order in which they are tried. */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  /** Sentence spans within `[span.start, span.end)` of `text`, in order, without surrounding white space. */
  readonly splitSentences: (text: string, span: Span) => readonly Span[];
  /** Tokens with tags and lemmas of one sentence. */
  readonly tokenise: (text: string, span: Span) => readonly Token[];
  readonly dateFinders: readonly DateFinder[];
  readonly dateRefiners: readonly DateRefiner[];
  readonly mentionFinders: readonly MentionFinder[];
  readonly findAreas: (sentence: Sentence, text: string) => readonly AreaMention[];
  /** Phrases and clauses of one sentence. */
  readonly parse: (sentence: Sentence, mentions: readonly Mention[]) => Parse;
  readonly factRules: readonly FactRule[];
}
