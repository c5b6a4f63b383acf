import type { Analysis } from '#model/analysis';
import type { Digest } from '#model/digest';
import type { Appearance, Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import type { Judgement } from '#model/judgement';
import type { QueryStore } from './queries.ts';
import type { SearchStore } from './search.ts';

/**
 * What keeps a register: documents with their analyses, the facts that these contribute to blocks, and the entries
 * worked out block by block, layer by layer. A store knows no rule of the register; who settles it (`app/settle-register.ts`) does.
 */
export interface Store extends SearchStore, QueryStore {
  /** The documents that are stored, by id; ids that are not are left out. */
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>>;
  /** The ids of all documents, sorted. */
  documentIds(): Promise<readonly string[]>;
  /**
   * Stores whole documents in one transaction: on any failure none of them. Replaces what was stored of them and leaves
   * the blocks that they touch to be settled. A document of which another process meanwhile stored an appearance that
   * `write` does not list, or made before a judgement that the store holds, is not stored but returned: look at it again.
   */
  write(documents: readonly DocumentWrite[]): Promise<readonly string[]>;
  /** Takes a document out, keeping it aside for `restorable`. False where there is none. */
  remove(document: string): Promise<boolean>;
  /** The documents taken out and not stored again since, the last removed first. To restore one, write it. */
  restorable(): Promise<readonly StoredDocument[]>;
  /** Runs settling in one transaction that no other process interrupts; a failure leaves the store as it was. */
  settle<Result>(work: (settling: Settling) => Promise<Result>): Promise<Result>;
  /** How many blocks wait to be settled. */
  unsettled(): Promise<number>;
  /**
   * Lets the database look after itself once much was written: what its planner knows of the tables, and pages without rows
   * that are gone, which spare it looking at the rows. Changes nothing else; where it may not, it does nothing.
   */
  tidy(): Promise<void>;
  /** The entries of some kinds, or all, sorted by kind and id, as of one moment. */
  entries(kinds?: readonly Entry['entry'][]): AsyncIterable<Entry>;
  /** The entry with the id, or the one that holds the record that the id comes from. */
  entry(kind: Entry['entry'], id: string): Promise<Entry | undefined>;
  /**
   * Adds human judgements, which are never deleted, and stores documents anew as `rewrite` says, in one transaction:
   * it is given all judgements, the new ones last.
   */
  judge(judgements: readonly Judgement[], rewrite: (all: readonly Judgement[]) => Rewriting): Promise<void>;
  /** All judgements in the order in which they were added. */
  judgements(): Promise<readonly Judgement[]>;
  close(): Promise<void>;
}

export interface StoredDocument {
  readonly analysis: Analysis;
  readonly text: string;
  readonly appearances: readonly Appearance[];
}

/** A document to be stored, with what the register needs of it. */
export interface DocumentWrite extends StoredDocument {
  /** The file under which it is shown. */
  readonly file: string;
  /** What tells near-copies, as JSON. */
  readonly sketch: unknown;
  readonly facts: readonly StoredFact[];
  /** How many judgements the facts take account of. */
  readonly judgements: number;
}

/** Which documents change with a judgement, and what is to be stored of each then. */
interface Rewriting {
  readonly documents: readonly string[];
  write(document: StoredDocument): DocumentWrite;
}

export interface StoredFact {
  readonly block: string;
  /** Blocks of lower layers are settled first. */
  readonly layer: number;
  /** Keys by which blocks that may share an entry are found. */
  readonly keys: readonly string[];
  /** The record in the document's analysis. */
  readonly record: string;
  /** The fact, as JSON. */
  readonly fact: unknown;
}

/** What settling needs of the store: all within one transaction. */
export interface Settling {
  /** All judgements in the order in which they were added; `known` where there are no others. */
  judgements(known: readonly Judgement[]): Promise<readonly Judgement[]>;
  /** The names of blocks after one, in order, at most so many; the first ones after an empty name. */
  blocksAfter(block: string, limit: number): Promise<readonly string[]>;
  /** Blocks of a layer whose facts or feeds changed since they were settled, at most so many. */
  waiting(layer: number, limit: number): Promise<readonly string[]>;
  /** The blocks that share a key with each of the blocks, itself excepted; a block without any is left out. */
  neighbours(blocks: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The facts of the blocks by block; a block without facts is left out. */
  facts(blocks: readonly string[]): Promise<ReadonlyMap<string, readonly unknown[]>>;
  /** What entries of other blocks feed to the blocks, by block; a block without feeds is left out. */
  feeds(blocks: readonly string[]): Promise<ReadonlyMap<string, readonly unknown[]>>;
  /** File and sketch of each document that has facts in the blocks. */
  contexts(blocks: readonly string[]): Promise<ReadonlyMap<string, DocumentContext>>;
  /** Ids of the person entries for the records of each document that has facts in the blocks, by `document record`. */
  people(blocks: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Replaces the entries of the blocks, which count as settled then; blocks whose feeds change with that wait again. Tells
   * what was stored otherwise before: entries that stay as they were are left out of both lists.
   */
  replace(blocks: readonly string[], entries: readonly BlockEntry[]): Promise<Replacement>;
  /** Replaces the questions of the blocks. */
  ask(blocks: readonly string[], questions: readonly BlockQuestion[]): Promise<void>;
  /** Keeps which person entry holds which record; blocks of documents in which that changed wait to be settled again. */
  assignPeople(assignments: readonly PersonAssignment[]): Promise<void>;
}

/** Entries as they were, and as they are now. */
export interface Replacement {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

export interface DocumentContext {
  readonly file: string;
  /** What tells near-copies, as it was stored; taken apart when it is asked for. */
  readonly sketch: () => unknown;
}

export interface BlockEntry {
  readonly block: string;
  readonly entry: Entry;
  /** By what it is found: a function of the entry, and of a document of what it tells. */
  readonly index: EntryIndex;
  /** Its short form: a function of the entry alone. */
  readonly digest: Digest;
  /** What the entry is to blocks of a higher layer, at most one a block. */
  readonly feeds: readonly EntryFeed[];
}

/** Something that an entry gives to another block to build entries from. */
export interface EntryFeed {
  readonly block: string;
  readonly layer: number;
  /** As JSON. */
  readonly feed: unknown;
}

/** Two records of which a human may tell whether they are of one thing. */
export interface BlockQuestion {
  readonly block: string;
  readonly kind: string;
  /** What speaks for it; orders those of one kind. A whole number. */
  readonly weight: number;
  /** The ids of the two records. */
  readonly id: string;
  /** The question, as JSON. */
  readonly data: unknown;
}

export interface PersonAssignment {
  readonly document: string;
  readonly record: string;
  readonly person: string;
}
