import type { StateMention } from '#model/mention';
import type { Token } from '#model/token';
import { createGazetteer, type Gazetteer, type GazetteerFinding } from './gazetteer.ts';
import { stateLabels, statePrefixes } from './generated/states.ts';

/** What a label says of a state. */
export interface StateLabel {
  readonly code: string;
  readonly use: StateMention['use'];
  /** Whether the label often means something else ("Georgia", "Jordan", "Washington") and needs support. */
  readonly weak: boolean;
}

let labels: Gazetteer<StateLabel> | undefined;
let codeByPrefix: ReadonlyMap<string, string> | undefined;

/**
 * All that a text may call a state, as a gazetteer; built on first use. Articles ("the Netherlands") are not covered.
 * `findStates` also knows the first parts of compounds.
 */
export function stateGazetteer(): Gazetteer<StateLabel> {
  labels ??= createGazetteer(
    stateLabels.map(([label, code, use, weak]) => [label, { code, use, weak: weak === 'weak' }]),
    { letterCase: 'name' },
  );
  return labels;
}

/**
 * What names a state in a sentence, from left to right, also in compounds: "US-led", "Vietnam–Belarus", "Sino-Russian".
 * The first part of a compound ("Sino") counts only before another state: "Indo-Pacific" has none.
 */
export function findStates(tokens: readonly Token[]): readonly GazetteerFinding<StateLabel>[] {
  const found = stateGazetteer().findAll(tokens);
  return found.flatMap((it) => {
    const first = firstPartBefore(it, tokens[it.from]);
    return first ? [first, it] : [it];
  });
}

function firstPartBefore(
  { from, start }: GazetteerFinding<StateLabel>,
  token: Token | undefined,
): GazetteerFinding<StateLabel> | undefined {
  if (!token || start === token.start) return undefined;
  codeByPrefix ??= new Map(statePrefixes);
  const end = start - 1;
  const code = codeByPrefix.get(token.text.slice(0, end - token.start));
  if (!code) return undefined;
  const value = { code, use: 'demonym', weak: false } as const;
  return { from, to: from + 1, start: token.start, end, value, plural: false };
}
