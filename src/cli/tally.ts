import { counted } from '#view/labels';
import type { Exit } from './exit-codes.ts';

/** Counts what became of the input. */
export interface Tally {
  readonly read: number;
  readonly lost: number;
  /** Of those lost, paths that do not exist, may not be opened or hold no documents. */
  readonly missing: number;
}

type Item =
  | { readonly kind: 'analysis'; readonly isRead?: boolean }
  | { readonly kind: 'problem'; readonly lost: boolean; readonly code: string };

/** A path that leads nowhere, a folder without documents. */
const missingCodes: ReadonlySet<string> = new Set(['CH101', 'CH115']);

/** Nothing yet. */
export const noTally: Tally = { read: 0, lost: 0, missing: 0 };

/** The tally after one more document or problem. */
export function tallied(tally: Tally, item: Item): Tally {
  if (item.kind === 'analysis') return item.isRead === false ? tally : { ...tally, read: tally.read + 1 };
  if (!item.lost) return tally;
  const missing = tally.missing + (missingCodes.has(item.code) ? 1 : 0);
  return { ...tally, lost: tally.lost + 1, missing };
}

/** How a run ends that met this. */
export function exitOf({ read, lost, missing }: Tally): Exit {
  if (lost === 0) return 'ok';
  if (read > 0) return 'partial';
  return missing === lost ? 'noInput' : 'badData';
}

/** "12 documents read, 1 could not be read.": undefined where nothing was lost. */
export function lossWords({ read, lost }: Tally): string | undefined {
  if (lost === 0) return undefined;
  if (read === 0) return `${counted(lost, 'document')} could not be read.`;
  return `${counted(read, 'document')} read, ${lost} could not be read.`;
}
