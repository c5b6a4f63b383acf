import type { Generated } from 'kysely';

/** The tables as the migrations of each dialect make them, but for the indexes of words. JSON columns hold text. */
export interface Schema {
  readonly document: {
    readonly seq: Generated<number>;
    readonly id: string;
    readonly file: string;
    /** As a JSON string: databases refuse NUL and change halves of surrogate pairs. */
    readonly text: string;
    readonly analysis: string;
    readonly sketch: string;
  };
  readonly appearance: { readonly document: number; readonly data: string };
  readonly block: {
    readonly seq: Generated<number>;
    readonly name: string;
    readonly layer: number;
    readonly waiting: number;
  };
  readonly block_key: { readonly key: string; readonly block: number };
  readonly fact: {
    readonly seq: Generated<number>;
    readonly block: number;
    readonly document: number;
    readonly record: string;
    readonly data: string;
  };
  readonly person_of: { readonly document: number; readonly record: string; readonly person: string };
  readonly entry: {
    readonly seq: Generated<number>;
    readonly kind: string;
    readonly id: string;
    readonly block: number;
    readonly data: string;
    /** The index of the entry as JSON: what it is found by. */
    readonly found_by: string;
    /** Where its date puts it in order, as in `facet`. */
    readonly place: string;
    /** The short form of the entry as JSON. */
    readonly digest: string;
    /** The side whose person or statement it is. */
    readonly side: string | null;
    /** The name folded, where entries of the kind are listed by name. */
    readonly label: string | null;
  };
  readonly feed: { readonly block: number; readonly entry: number; readonly data: string };
  readonly facet: { readonly name: string; readonly place: string; readonly entry: number };
  readonly quote: {
    readonly seq: Generated<number>;
    readonly document: number;
    readonly kind: string;
    readonly record: string;
    readonly lead: number;
    readonly start: number;
    /** As a JSON string. */
    readonly quote: string;
  };
  readonly name_gram: { readonly gram: string; readonly entry: number };
  readonly holding: { readonly document: string; readonly record: string; readonly entry: number };
  readonly tally: { readonly name: string; readonly bin: string; readonly count: number };
  readonly met: {
    readonly person: string;
    readonly other: string;
    readonly place: string;
    readonly entry: number;
  };
  readonly question: {
    readonly kind: string;
    /** Lower for those for which more speaks. */
    readonly weight: number;
    readonly id: string;
    readonly block: number;
    readonly data: string;
  };
  readonly removed: { readonly seq: Generated<number>; readonly id: string; readonly data: string };
  readonly judgement: { readonly seq: Generated<number>; readonly data: string };
}
