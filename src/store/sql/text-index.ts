import type { Kysely } from 'kysely';
import type { TextTerms } from '../search/parse-query.ts';
import type { QuotedKind } from '../search.ts';
import type { Schema } from './schema.ts';

/** Words of a row, folded, in order. */
export interface IndexedWords {
  readonly seq: number;
  readonly keys: readonly string[];
}

/** What is looked for in texts of documents, or in quotes of records of some kinds. */
export type Wanted =
  | { readonly in: 'documents'; readonly terms: TextTerms }
  | { readonly in: 'quotes'; readonly terms: TextTerms; readonly kinds?: readonly QuotedKind[] | undefined };

/**
 * The full-text index, which every database has in its own way. Rows that are deleted leave it by themselves (a trigger or
 * a foreign key). What is looked for reaches the engine as quoted words, never as a query of its own language.
 */
export interface TextIndex {
  addDocument(db: Kysely<Schema>, words: IndexedWords): Promise<void>;
  /** Of a quote the last key is that of its kind (`keyOfKind`). */
  addQuotes(db: Kysely<Schema>, words: readonly IndexedWords[]): Promise<void>;
  /** Numbers of the rows that fit, the last ones stored first. Cost: the rows that are given, not all that fit. */
  newest(db: Kysely<Schema>, wanted: Wanted, part: IndexPart): Promise<readonly number[]>;
  /** How well rows fit that `newest` gave, all after another; rows that nothing tells from others are left out. */
  scores(db: Kysely<Schema>, wanted: Wanted, rows: readonly number[]): Promise<ReadonlyMap<number, number>>;
}

/** Which of the rows to give. */
interface IndexPart {
  /** Only rows stored before this one. */
  readonly before?: number | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** The word that stands for the kind in the index of a quote of a record of the kind: one that no text has. */
export function keyOfKind(kind: QuotedKind): string {
  return `0kind0${kind}`;
}
