import type { Conflict, DocumentEntry, Entry, SourceReference } from '#model/entry';
import { isEdtf } from '#text/edtf';
import { type Citer, citer } from '../brief/cite.ts';
import type { BriefSource } from '../brief/model.ts';
import { dateWords } from '../date-words.ts';
import { labelOf } from '../labels.ts';
import { entryTitle } from './entry-line.ts';
import { rowsOf } from './rows.ts';

/** One entry, ready to be shown: every value with the numbers of its sources. */
export interface Card {
  readonly kind: Entry['entry'];
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CardRow[];
  /** Fields in which sources differ, each value with its sources. */
  readonly conflicts: readonly { readonly field: string; readonly values: readonly CardValue[] }[];
  readonly sources: readonly CardSource[];
}

export interface CardRow {
  readonly label: string;
  readonly values: readonly CardValue[];
  /** Whether sources differ in it. */
  readonly isDisputed: boolean;
}

export interface CardValue {
  readonly text: string;
  /** Numbers of sources; none where the value stands on all of them. */
  readonly sources: readonly number[];
}

/** A document that the entry stands on, and every quote from it. */
export interface CardSource extends BriefSource {
  readonly quotes: readonly SourceReference[];
}

/** What the card of an entry names besides: people and sessions by their entry's id, documents by their id. */
export interface Surroundings {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
}

/** A value of an entry with the sources that give it. */
export interface RowValue {
  readonly text: string;
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A field of an entry; `field` is the name under which conflicts know it. */
export interface Row {
  readonly label: string;
  readonly field?: string | undefined;
  readonly values: readonly RowValue[];
}

/** The card of an entry; `references` are all its sources. */
export function cardOf(entry: Entry, references: readonly SourceReference[], around: Surroundings): Card {
  const cite = citer(around.documents);
  cite.cite(references);
  const disputes = 'conflicts' in entry ? entry.conflicts : [];
  const disputed = new Set(disputes.map((it) => it.field));
  const rows = rowsOf(entry, around).filter((it) => it.values.length > 0);
  return {
    kind: entry.entry,
    id: entry.id,
    title: entryTitle(entry),
    rows: rows.map(({ label, field, values }) => ({
      label,
      isDisputed: disputed.has(field ?? label),
      values: values.map(({ text, sources = [] }) => ({ text, sources: numbersIn(sources, cite) })),
    })),
    conflicts: disputes.map((it) => conflictOf(it, cite)),
    sources: cite.sources().map((source) => ({
      ...source,
      quotes: references.filter((it) => it.document === source.document),
    })),
  };
}

function conflictOf({ field, values }: Conflict, cite: Citer): Card['conflicts'][number] {
  return {
    field: labelOf('field', field),
    values: values.map(({ value, sources }) => ({
      text: isEdtf(value) ? dateWords(value) : value,
      sources: numbersIn(sources, cite),
    })),
  };
}

function numbersIn(sources: readonly SourceReference[], { cite }: Citer): readonly number[] {
  return [...new Set(cite(sources).map((it) => it.source))].sort((a, b) => a - b);
}
