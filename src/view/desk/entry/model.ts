import type { DocumentDigest, EventDigest } from '#model/digest';
import type { Entry } from '#model/entry';
import type { Judgement } from '#model/judgement';
import type { ListedDigest, PeopleNames } from '../listing.ts';

/** A judgement with its number, and whether nobody took it back. */
export interface NumberedJudgement {
  readonly number: number;
  readonly judgement: Judgement;
  readonly stands: boolean;
}

/** One entry of the register; of its long list the part that the page shows. */
export interface EntryModel {
  readonly entry: Entry;
  /** Whether it was asked for by an id that it had before it was joined with another. */
  readonly isRenamed: boolean;
  /** How long the list is: steps, statements, sessions or sources. */
  readonly total: number;
  readonly next?: string | undefined;
  readonly cursor?: string | undefined;
  /** The latest publication date in the register, to which waiting is counted. */
  readonly latest?: string | undefined;
  /** The documents that it stands on, by id. */
  readonly documents: Readonly<Record<string, DocumentDigest>>;
  readonly people: PeopleNames;
  /** Of a mechanism: its sessions, the latest first. */
  readonly sessions?: readonly ListedDigest<EventDigest>[] | undefined;
  readonly judgements: readonly NumberedJudgement[];
}
