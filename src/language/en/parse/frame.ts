import type { ClauseRelation, Phrase, PrepositionalPhrase } from '#model/clause';
import type { VerbGroup } from './verb-group.ts';

/** A clause under construction. Governor and subject may be known by a frame whose verb is still to come. */
export interface ClauseDraft {
  group: VerbGroup;
  relation: ClauseRelation;
  governor?: ClauseDraft | Frame | undefined;
  mark?: string | undefined;
  /** Index of the relative word that opens it: what it describes stands before and is no part of it. */
  from?: number | undefined;
  lemma: string;
  voice: 'active' | 'passive';
  form: VerbGroup['form'];
  tense: VerbGroup['tense'];
  negated: boolean;
  /** A phrase, or the frame or clause whose subject it shares. */
  subject?: Phrase | Frame | ClauseDraft | undefined;
  agent?: Phrase | undefined;
  readonly objects: Phrase[];
  readonly complements: PrepositionalPhrase[];
}

/** A clause that is open: it waits for its verb, or takes what follows the verb. */
export interface Frame {
  readonly kind: 'frame';
  /** The clause that takes what comes next. */
  clause?: ClauseDraft | undefined;
  /** The clause of the frame's first verb. */
  first?: ClauseDraft | undefined;
  readonly relation: ClauseRelation;
  readonly governor?: ClauseDraft | Frame | undefined;
  readonly mark?: string | undefined;
  /** Phrases that came before the verb: its subject and what stands beside it. */
  readonly pending: Phrase[];
  /** Prepositional phrases that came before the verb. */
  readonly fronted: PrepositionalPhrase[];
  /** The subject where another clause gives it. */
  subject?: Phrase | Frame | ClauseDraft | undefined;
  /** What a relative clause takes as its object ("the plan *that* they signed"). */
  readonly gap?: Phrase | undefined;
  /** Index of the token that opens it, where a relative word does. */
  readonly from?: number | undefined;
  /** Whether a comma stands before it. */
  readonly afterComma: boolean;
}

/** A frame that waits for its verb. */
export function openFrame(relation: ClauseRelation, more: Partial<Frame> = {}): Frame {
  return { kind: 'frame', relation, pending: [], fronted: [], afterComma: false, ...more };
}

/** Whether the value is a frame and no clause or phrase. */
export function isFrame(value: object): value is Frame {
  return 'kind' in value && value.kind === 'frame';
}
