import type { Parse } from '#model/clause';
import type { DateBasis } from '#model/code';
import type { AreaMention, DateMention, Mention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { Sentence, Token } from '#model/token';
import type { SegmentCues } from './segment-cues.ts';

/** What a date rule may know besides the sentence. There is no clock here. */
export interface DateContext {
  /** The document creation time as EDTF; absent where nobody gives it, then years stay `XXXX`. */
  readonly published?: string | undefined;
  /** The last date resolved before this one in the document, for "the same day". */
  readonly previous?: string | undefined;
  /** The last day (or range of days) resolved before this one. */
  readonly previousDay?: string | undefined;
  /**
   * The interval that the dates of the document which stand by themselves leave for its news: from the latest that it
   * reports to the earliest that it looks forward to. Only where both are known.
   */
  readonly frame?: string | undefined;
  /** A weekday (1 is Monday) that the text puts on a day: tells weekdays apart where no year is known. */
  readonly weekdayAnchor?: { readonly weekday: number; readonly day: string } | undefined;
  /** The text of the sentence, folded by `text/fold`; index 0 is `sentence.start`. */
  readonly folded: string;
  /** The matches of a pattern in `folded`; looked for once, however often the rules ask. */
  readonly matchesOf: (pattern: RegExp) => readonly RegExpExecArray[];
}

/** What a date rule proposes; the stage adds the rule's id. */
export interface DateFinding {
  readonly span: Span;
  readonly value: string;
  readonly unit: string;
  readonly basis: DateBasis;
  readonly role: DateMention['role'];
  readonly direction?: DateMention['direction'];
  readonly weekday?: number | undefined;
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

/** Words that point back to someone named elsewhere. */
export interface ReferenceCue extends Span {
  readonly rule: string;
  /**
   * `speaker`: "I", "my", `addressee`: "you", "your" in a transcript; `sides`: "both sides", "the two countries"; `people`: "the two leaders", "the ministers"; `person`: "he", "the minister";
   * `they`; `we`; `side`: "the Vietnamese side"; `counterpart`: "his Kazakh counterpart" without a name.
   */
  readonly points:
    | 'speaker'
    | 'addressee'
    | 'sides'
    | 'people'
    | 'person'
    | 'they'
    | 'we'
    | 'side'
    | 'counterpart';
  /** The office that the words name ("defence minister"), in the singular. */
  readonly title?: string | undefined;
  readonly state?: string | undefined;
  /** The states whose people they are: "the leaders of *Ghana* and *Togo*". */
  readonly states?: readonly string[] | undefined;
  /** How many: "the three countries". */
  readonly count?: number | undefined;
  /** Whether the words are for those who lead a state ("the two leaders", "both heads of state"). */
  readonly leaders?: boolean;
  /** Whether it stands before the subject that it may point forward to ("At his talks with X, Y said"). */
  readonly pronoun: boolean;
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
  readonly segmentCues: SegmentCues;
  /** Sentence spans within `[span.start, span.end)` of `text`, in order, without surrounding white space. */
  readonly splitSentences: (text: string, span: Span) => readonly Span[];
  /** Tokens with tags and lemmas, one array a sentence. */
  readonly tokeniseAll: (text: string, sentences: readonly Span[]) => readonly (readonly Token[])[];
  /** Matches in the folded text of every sentence that may hold a date; the date rules run nowhere else. */
  readonly dateGate: Pick<RegExp, 'test'>;
  readonly dateFinders: readonly DateFinder[];
  readonly dateRefiners: readonly DateRefiner[];
  readonly mentionFinders: readonly MentionFinder[];
  readonly findReferences: (sentence: Sentence, mentions: readonly Mention[]) => readonly ReferenceCue[];
  readonly findAreas: (sentence: Sentence, text: string) => readonly AreaMention[];
  /** Phrases and clauses of one sentence. */
  readonly parse: (sentence: Sentence, mentions: readonly Mention[]) => Parse;
  readonly factRules: readonly FactRule[];
}
