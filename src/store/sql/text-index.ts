import type { Kysely } from 'kysely';
import type { TextTerms } from '../search/parse-query.ts';
import type { QuotedKind } from '../search.ts';
import type { Schema } from './schema.ts';

/** Words of a row, folded, in order. */
export interface IndexedWords {
  readonly seq: number;
  readonly keys: readonly string[];
}

/** A row that was found; a higher score is better. */
export interface IndexHit {
  readonly seq: number;
  readonly score: number;
}

/**
 * The full-text index, which every database has in its own way. Rows that are deleted leave it by themselves (a trigger or
 * a foreign key). What is looked for reaches the engine as quoted words, never as a query of its own language.
 */
export interface TextIndex {
  addDocument(db: Kysely<Schema>, words: IndexedWords): Promise<void>;
  addQuotes(db: Kysely<Schema>, words: readonly IndexedWords[]): Promise<void>;
  /** Numbers of documents, best first, equal ones in order of their number. */
  findDocuments(db: Kysely<Schema>, terms: TextTerms, part: IndexPart): Promise<readonly IndexHit[]>;
  /** Numbers of quotes of the kinds, best first, equal ones in order of their number. */
  findQuotes(
    db: Kysely<Schema>,
    terms: TextTerms,
    part: IndexPart & { readonly kinds: readonly QuotedKind[] },
  ): Promise<readonly IndexHit[]>;
}

/** Which of the hits to give. */
interface IndexPart {
  readonly offset: number;
  readonly limit: number;
}
