import type { SegmentKind } from '#model/code';
import type { MentionKind } from '#model/mention';

/** How one document was read: from rule to mention to fact, sentence by sentence. Plain data in words, all of it unescaped. */
export interface Explanation {
  readonly title: string;
  readonly file: string;
  /** The publication date in words and how it is known; undefined where it is not. */
  readonly published?: string | undefined;
  /** The states that the document is mostly about, in words. */
  readonly sides: readonly string[];
  /** The state whose officials the text names without saying which, in words. */
  readonly home?: string | undefined;
  readonly sentences: readonly ExplainedSentence[];
  /** Problems of the document, code and message. */
  readonly problems: readonly string[];
}

/** One sentence. `text` is as written; the spans of `marks` count in it. */
export interface ExplainedSentence {
  /** Line of the document's text in which it starts, from 1. */
  readonly line: number;
  readonly segment: SegmentKind;
  readonly text: string;
  readonly marks: readonly ExplainedMark[];
  readonly clauses: readonly ExplainedClause[];
  readonly facts: readonly ExplainedFact[];
  /** Where it gave no fact: what was found in it, and what a fact would have needed. */
  readonly nothing?: Nothing | undefined;
}

/** Words that were understood; several mentions may share them. Numbered from 1 in the sentence, in order of the text. */
export interface ExplainedMark {
  readonly number: number;
  /** UTF-16 offsets in the text of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly {
    readonly kind: MentionKind;
    readonly words: string;
    readonly rule: string;
  }[];
}

/** A clause as the parser saw it. */
export interface ExplainedClause {
  /** The verb as written. */
  readonly verb: string;
  /** Dictionary form, tense, voice, and what is said of them. */
  readonly notes: readonly string[];
  readonly parts: readonly {
    readonly label: string;
    readonly text: string;
  }[];
}

/** A record of the analysis that has a quote in the sentence. */
export interface ExplainedFact {
  /** The list of the analysis that it stands in, in the singular: "event". */
  readonly kind: string;
  readonly id: string;
  readonly head: string;
  /** Status, hedging, attribution, grade. */
  readonly notes: readonly string[];
  /** When, and why then. */
  readonly date?: { readonly words: string; readonly reason: string } | undefined;
  /** Who takes part or is concerned, and in which areas; with the numbers of the marks. */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  /** Its quotes from this sentence, where they are not all of it. */
  readonly quotes: readonly string[];
  /** The rules that took it from this sentence. */
  readonly rules: readonly string[];
  /** Lines of the document with other quotes of the same record. */
  readonly otherLines: readonly number[];
}

export interface Nothing {
  readonly found: string;
  /** What a fact would have needed; where no rule was asked, why. */
  readonly missing: readonly string[];
  /** Whether the sentence stands where no rule looks: in a comment, a credit, the furniture of a page. */
  readonly isUnasked?: boolean | undefined;
}
