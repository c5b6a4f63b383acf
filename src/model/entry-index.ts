/** By what an entry is found, beside its kind and id. Worked out from the entry alone. */
export interface EntryIndex {
  /** The sides that it is about; of a person or a statement, none. */
  readonly sides: readonly string[];
  /** The one side whose person or statement it is. */
  readonly side?: string | undefined;
  /** Ids of person entries. */
  readonly people: readonly string[];
  /** For which side each of them took part, where that is told. */
  readonly sidesOfPeople?: Readonly<Record<string, string>> | undefined;
  readonly areas: readonly string[];
  readonly form?: string | undefined;
  readonly status?: string | undefined;
  /** The EDTF date that puts it in order. */
  readonly date?: string | undefined;
  /** Whether it is a thread that waits for something; its date then is that since when it waits. */
  readonly open: boolean;
  /** What it is called, for people in every spelling, the best first. */
  readonly names: readonly string[];
  /** Sets of sides that a document tells of. */
  readonly tells?: readonly (readonly string[])[] | undefined;
  readonly publisher?: string | undefined;
  /** Whether sources differ in it. */
  readonly conflicting?: boolean | undefined;
  /** Whether nothing but one hedged report tells of it. */
  readonly uncertain?: boolean | undefined;
  /** A visit that took place: of whom, and to which state where that is known. */
  readonly visit?: { readonly by: readonly string[]; readonly to?: string | undefined } | undefined;
}
