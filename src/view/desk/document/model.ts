import type { Analysis } from '#model/analysis';
import type { DocumentDigest } from '#model/digest';
import type { Appearance } from '#model/entry';
import type { NumberedJudgement } from '../entry/model.ts';

/** A document with all that was read in it. */
export interface DocumentModel {
  readonly analysis: Analysis;
  /** All offsets of the analysis count in it. */
  readonly text: string;
  readonly appearances: readonly Appearance[];
  /** The entry of the document, where the register holds one already. */
  readonly digest?: DocumentDigest | undefined;
  /** The entry of the register that holds each record, by the id of the record. */
  readonly entries: Readonly<
    Record<string, { readonly kind: string; readonly address: string; readonly line: string }>
  >;
  /** Other documents of nearly the same text. */
  readonly copies: readonly DocumentDigest[];
  readonly judgements: readonly NumberedJudgement[];
  /** The record in focus. */
  readonly focus?: string | undefined;
}
