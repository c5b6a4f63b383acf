import { foldKey } from '#text/fold';
import { stateLabels, states } from './generated/states.ts';

/** A state or territory. */
export interface State {
  /** ISO 3166-1 alpha-3; of a state that is gone, ISO 3166-3 or the code it had in use (`SUN`, `DDR`). */
  readonly code: string;
  /** The usual short English name. */
  readonly name: string;
  /** The usual English name of the capital; undefined where there is none. */
  readonly capital?: string | undefined;
  /** Whether a crown heads it, or its cabinet has secretaries in place of ministers; undefined for all others. */
  readonly offices?: 'crown' | 'secretaries' | undefined;
}

/** All states and territories, sorted by code. */
export const allStates: readonly State[] = states.map(([code, name, capital, offices]) => ({
  code,
  name,
  capital,
  offices,
}));

const stateByCode: ReadonlyMap<string, State> = new Map(allStates.map((state) => [state.code, state]));
let codesByLabel: ReadonlyMap<string, string> | undefined;

/** The state of an alpha-3 code; undefined for other text. */
export function stateOfCode(code: string): State | undefined {
  return stateByCode.get(code);
}

/** The short name of a state, or the code itself when it is none of a state (an organisation's acronym). */
export function nameOfState(code: string): string {
  return stateByCode.get(code)?.name ?? code;
}

/**
 * The state that a user means by a name, demonym or code, case and diacritics apart: "Viet Nam", "belarusian", "VNM".
 * Capitals and palaces name no state here. Undefined when nothing fits.
 */
export function stateByName(text: string): State | undefined {
  codesByLabel ??= labelCodes();
  const key = keyOf(text);
  return stateByCode.get(key.toUpperCase()) ?? stateByCode.get(codesByLabel.get(key) ?? '');
}

/** Up to three states whose names are nearest to a misspelt one, the nearest first; empty when none is near. */
export function suggestStates(text: string): readonly State[] {
  codesByLabel ??= labelCodes();
  const key = keyOf(text);
  const limit = Math.max(1, Math.floor(key.length / 3));
  const best = new Map<string, number>();
  for (const [label, code] of codesByLabel) {
    if (Math.abs(label.length - key.length) > limit) continue;
    const far = distance(key, label);
    if (far <= limit && far < (best.get(code) ?? Number.POSITIVE_INFINITY)) best.set(code, far);
  }
  const ranked = [...best].toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, 3).flatMap(([code]) => stateByCode.get(code) ?? []);
}

function labelCodes(): ReadonlyMap<string, string> {
  const named = stateLabels.filter(([, , use]) => use === 'name' || use === 'demonym');
  return new Map(named.map(([label, code]) => [keyOf(label), code]));
}

function keyOf(text: string): string {
  return foldKey(text)
    .replaceAll('.', '')
    .replace(/[\s-]+/gu, ' ')
    .replace(/^the /u, '')
    .trim();
}

/** Edits (insert, delete, replace, swap of neighbours) between two strings; quadratic, for short names only. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + cost,
        swap ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
