import type { Token } from '#model/token';

/**
 * What the lexicon says of each token position, looked up once a sentence. Every look-up is of the longest label
 * that starts at the position; `to` and lengths count tokens.
 */
export interface Lattice {
  readonly tokens: readonly Token[];
  /** Whether the sentence is in capitals throughout, so that case says nothing. */
  readonly shouting: boolean;
  readonly stateAt: (at: number) => StateAt | undefined;
  readonly bodyAt: (at: number) => BodyAt | undefined;
  /** End of a place name, states apart. */
  readonly placeAt: (at: number) => number | undefined;
  readonly rankAt: (at: number) => { readonly rank: string; readonly length: number } | undefined;
  readonly honorificAt: (at: number) => number | undefined;
  readonly headAt: (at: number) => { readonly length: number; readonly plural: boolean } | undefined;
  /** Length of a grade word ("Deputy", "First", "Acting") that may stand before an office. */
  readonly gradeAt: (at: number) => number | undefined;
  /** Length of a field of office ("National Defence", "Foreign Affairs"). */
  readonly domainAt: (at: number) => number | undefined;
  /** Whether the token is known as a given or family name. */
  readonly isNamePart: (at: number) => boolean;
  /** Whether the token belongs to something else that is capitalised: a state, office, month, function word. */
  readonly isOtherThanName: (at: number) => boolean;
}

export interface StateAt {
  readonly code: string;
  readonly use: 'name' | 'demonym' | 'seat' | 'capital';
  readonly to: number;
}

export interface BodyAt {
  readonly name: string;
  readonly code?: string | undefined;
  readonly intergovernmental: boolean;
  readonly state?: string | undefined;
  readonly to: number;
}
